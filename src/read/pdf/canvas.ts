import type { Box } from '../../model/geometry.ts'
import type { Stroke } from '../../model/raw.ts'
import type { PdfFont } from './fonts.ts'
import type { Glyph } from './glyph.ts'
import { identity, type Matrix } from './matrix.ts'

/** What the page's operators have put down so far, and the state that the next one works in. */
export interface Canvas {
  state: State
  readonly stack: State[]
  readonly glyphs: Glyph[]
  readonly strokes: Stroke[]
  readonly pictures: Box[]
  /** True when a path with ink was painted, straight or curved. */
  painted: boolean
  /** Set since the last paint: the unit square under this matrix is where a picture would stand. */
  placed: Matrix | null
  readonly marks: Mark[]
  /** How many open form XObjects and groups; the page's own stream is at 0. */
  depth: number
  readonly base: Matrix
  readonly fonts: ReadonlyMap<string, PdfFont>
  readonly layers: Layers
}

/** Marked content: its id in the page's structure tree, and whether its layer is switched off. */
export interface Mark {
  readonly mcid: number | null
  readonly hidden: boolean
}

/** Optional content groups; an unknown group counts as visible. */
export interface Layers {
  isVisible(group: unknown): boolean
}

/** PDF 32000-1, 8.4.1 and 9.3.1, as far as words and ruling lines need it. */
export interface State {
  readonly matrix: Matrix
  readonly lineWidth: number
  readonly strokeColour: string
  readonly fillColour: string
  readonly strokeAlpha: number
  readonly fillAlpha: number
  /** Inside a soft mask nothing is seen. */
  readonly masked: boolean
  readonly font: PdfFont | null
  readonly fontSize: number
  readonly tracking: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly leading: number
  readonly rise: number
  readonly mode: number
  readonly lineMatrix: Matrix
  readonly textMatrix: Matrix
}

export const newCanvas = (base: Matrix, fonts: ReadonlyMap<string, PdfFont>, layers: Layers): Canvas => ({
  state: initialState(base),
  stack: [],
  glyphs: [],
  strokes: [],
  pictures: [],
  painted: false,
  placed: null,
  marks: [],
  depth: 0,
  base,
  fonts,
  layers,
})

export const initialState = (matrix: Matrix): State => ({
  matrix,
  lineWidth: 1,
  strokeColour: '#000000',
  fillColour: '#000000',
  strokeAlpha: 1,
  fillAlpha: 1,
  masked: false,
  font: null,
  fontSize: 0,
  tracking: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  lineMatrix: identity,
  textMatrix: identity,
})

/** False in a soft mask and in a layer that is switched off. */
export const isShown = (canvas: Canvas): boolean => !canvas.state.masked && !canvas.marks.some((mark) => mark.hidden)

/** White lines on white paper and transparent ones rule nothing. `colour` is `#rrggbb` or a pattern's name. */
export function isInk(colour: string, alpha: number): boolean {
  if (alpha < 0.05 || colour === 'transparent') return false
  return !/^#f[a-f]f[a-f]f[a-f]$/i.test(colour)
}
