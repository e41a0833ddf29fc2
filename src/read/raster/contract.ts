import type { Box } from '../../model/geometry.ts'
import type { Stroke } from '../../model/raw.ts'

/** Row by row from the top left, one byte a pixel: 0 black to 255 white. */
export interface GrayImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Row by row, three bytes a pixel: red, green, blue. */
export interface ColourImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Row by row, one byte a pixel: 1 ink, 0 paper. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Whole pixels; x1 and y1 lie just outside, so that the width is x1 - x0. */
export interface PixelBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A page as a picture: the whole page as displayed, with square pixels; `colour` has the same size, null for gray pages. */
export interface PageImage {
  /** 1-based. */
  readonly page: number
  readonly widthPoints: number
  readonly heightPoints: number
  readonly dpi: number
  readonly image: GrayImage
  readonly colour: ColourImage | null
}

/** A page ready for recognition: upright, level, on white paper. All images have the same size. */
export interface CleanPage {
  readonly page: number
  /** Size of the upright page: width and height of the page as displayed change places for odd `quarterTurns`. */
  readonly widthPoints: number
  readonly heightPoints: number
  readonly dpi: number
  readonly gray: GrayImage
  /** `gray` with the ruling lines taken out and the letters they crossed kept whole. */
  readonly withoutLines: GrayImage
  /** Ink of `withoutLines`, specks left out. */
  readonly ink: Bitmap
  /** Pieces of `ink` that hang together, each with its box and its pixels of ink: letters, accents, dots. */
  readonly components: readonly (PixelBox & { readonly area: number })[]
  /** Ruling lines in points of the upright page. */
  readonly strokes: readonly Stroke[]
  /** Clockwise turns that brought the page upright. */
  readonly quarterTurns: 0 | 1 | 2 | 3
  /** False where ink alone does not tell (few letters): ask an orientation detection, then `cleanPage(page, { quarterTurns })`. */
  readonly orientationIsSure: boolean
  /** Degrees clockwise by which the text ran downhill before it was levelled. */
  readonly skewDegrees: number
  /** Pixels of this page's images to points of the upright, levelled page, origin at its top left. */
  toPoints(box: PixelBox): Box
  /** The other way, rounded outwards and cut at the page's borders. */
  toPixels(box: Box): PixelBox
}

/** What stands in a cell. `dash`: one flat stroke alone, the "-" that OCR returns nothing for. `box` is tight around the ink. */
export type TextRegion =
  | { readonly kind: 'blank'; readonly box: null }
  | { readonly kind: 'dash' | 'text'; readonly box: PixelBox }
