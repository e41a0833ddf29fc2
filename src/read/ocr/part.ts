import type { Bitmap, CleanPage, GrayImage, PixelBox } from '../raster/contract.ts'
import { cropped, enlarged, whitened } from './crop.ts'
import type { Engine, Reading } from './engine.ts'
import type { OcrWord } from './tsv.ts'

export interface How {
  readonly layout: Reading['layout']
  readonly alphabet?: string
  /** How many times as large as it is printed. */
  readonly magnified?: number
  /** White pixels around what is read: the engine cuts off letters at the border. */
  readonly margin?: number
  /** With the ruling lines still there: taking one out may have taken the tone mark that it touched. */
  readonly ruled?: boolean
  /** As ink and paper, without shades of gray: thin strokes come out whole, and so do those that run together. */
  readonly bilevel?: boolean
  /** What is left out. */
  readonly without?: readonly PixelBox[]
}

/** The words inside `box`, in pixels of the page. */
export async function readPart(clean: CleanPage, box: PixelBox, engine: Engine, how: How): Promise<readonly OcrWord[]> {
  const { layout, alphabet = null, magnified = 1, margin = 10, ruled = false, bilevel = false, without = [] } = how
  const page = bilevel ? inkAsGray(clean.ink) : ruled ? clean.gray : clean.withoutLines
  const image = cropped(without.length === 0 ? page : whitened(page, without), box, margin)
  const larger = magnified === 1 ? image : enlarged(image, magnified)
  const words = await engine.read(larger, { layout, dpi: clean.dpi * magnified, alphabet })
  const onPage = (pixel: number, start: number): number => Math.round(pixel / magnified) + start - margin
  return words.map((word) => ({
    ...word,
    box: {
      x0: onPage(word.box.x0, box.x0),
      y0: onPage(word.box.y0, box.y0),
      x1: onPage(word.box.x1, box.x0),
      y1: onPage(word.box.y1, box.y0),
    },
  }))
}

const inkAsGray = ({ width, height, data }: Bitmap): GrayImage => ({
  width,
  height,
  data: data.map((isInk) => (isInk === 1 ? 0 : 255)),
})
