import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../../model/geometry.ts'
import { type Canvas, isShown } from './canvas.ts'
import type { PdfFont } from './fonts.ts'
import type { GlyphRun } from './glyph.ts'
import { change } from './graphics-operators.ts'
import { compose, identity, type Matrix, toMatrix } from './matrix.ts'

/** The part of pdf.js' glyph that is read here. `width` is in glyph units. */
interface ShownGlyph {
  readonly unicode: string
  readonly width: number
  /** True for the one-byte code 32, to which word spacing applies (9.3.3). */
  readonly isSpace: boolean
}

/** Text render modes (9.3.6): 1 and 2 draw outlines, which thickens the letters; 3 draws nothing. */
const thickening = 2
const invisible = 3

/** Skew from which upright letters are slanted on purpose (synthetic italics lean by about 0.2 to 0.35). */
const slant = 0.1

function showText(canvas: Canvas, [shown]: [readonly (ShownGlyph | number)[]]): void {
  const { state } = canvas
  const { font, fontSize, stretch } = state
  canvas.placed = null
  if (!font) return
  const matrix = compose(state.matrix, state.textMatrix)
  const [a, b, c, d, e, f] = matrix
  const run = toRun(canvas, matrix)
  const visible = isShown(canvas) && run.size > 0
  const along = Math.hypot(a, b)
  const [x, y] = [e + c * state.rise, f + d * state.rise]
  const sign = fontSize * stretch < 0 ? -1 : 1
  let pen = 0
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      pen -= (glyph / 1000) * fontSize * stretch
      continue
    }
    const advance = (Number.isFinite(glyph.width) ? glyph.width : 0) * font.unit * fontSize * stretch
    if (visible && glyph.unicode) {
      const place = { x: x + a * pen, y: y + b * pen, advance: advance * along * sign }
      canvas.glyphs.push({ text: glyph.unicode === '\0' ? '\ufffd' : glyph.unicode, ...place, run })
    }
    pen += advance + (state.tracking + (glyph.isSpace ? state.wordSpacing : 0)) * stretch
  }
  change(canvas, { textMatrix: compose(state.textMatrix, [1, 0, 0, 1, pen, 0]) })
}

function toRun(canvas: Canvas, [a, b, c, d]: Matrix): GlyphRun {
  const { fontSize, stretch, mode, tracking, ...state } = canvas.state
  const font = state.font!
  const [along, scale] = [Math.hypot(a, b) || 1, fontSize * font.height]
  const sign = fontSize * stretch < 0 ? -1 : 1
  const [ux, uy] = [(a / along) * sign, (b / along) * sign]
  const lean = Math.abs(a * c + b * d) / (along * (Math.hypot(c, d) || 1))
  return {
    font,
    size: Math.hypot(c, d) * Math.abs(scale),
    ux,
    uy,
    ink: inkOf(font, c * scale, d * scale),
    tracking: tracking * stretch * along,
    hidden: mode === invisible,
    bold: font.bold || mode === thickening,
    italic: font.italic || lean > slant,
    mcid: canvas.marks.at(-1)?.mcid ?? null,
  }
}

/** `upX` and `upY` lead one em upwards from the baseline. */
function inkOf({ ascent, descent }: PdfFont, upX: number, upY: number): Box {
  return {
    x0: Math.min(upX * descent, upX * ascent),
    y0: Math.min(upY * descent, upY * ascent),
    x1: Math.max(upX * descent, upX * ascent),
    y1: Math.max(upY * descent, upY * ascent),
  }
}

function moveLine(canvas: Canvas, x: number, y: number): void {
  const lineMatrix = compose(canvas.state.lineMatrix, [1, 0, 0, 1, x, y])
  change(canvas, { lineMatrix, textMatrix: lineMatrix })
}

const setFont = (canvas: Canvas, [id, fontSize]: [string, number]): void =>
  change(canvas, { font: canvas.fonts.get(id) ?? null, fontSize })

export const textOperators: readonly (readonly [number, (canvas: Canvas, args: never) => void])[] = [
  [OPS.beginText, (canvas) => change(canvas, { lineMatrix: identity, textMatrix: identity })],
  [OPS.setFont, setFont],
  [OPS.setCharSpacing, (canvas, [tracking]: [number]) => change(canvas, { tracking })],
  [OPS.setWordSpacing, (canvas, [wordSpacing]: [number]) => change(canvas, { wordSpacing })],
  [OPS.setHScale, (canvas, [percent]: [number]) => change(canvas, { stretch: percent / 100 })],
  [OPS.setLeading, (canvas, [leading]: [number]) => change(canvas, { leading })],
  [OPS.setTextRise, (canvas, [rise]: [number]) => change(canvas, { rise })],
  [OPS.setTextRenderingMode, (canvas, [mode]: [number]) => change(canvas, { mode })],
  [OPS.moveText, (canvas, [x, y]: [number, number]) => moveLine(canvas, x, y)],
  [
    OPS.setLeadingMoveText,
    (canvas, [x, y]: [number, number]) => {
      change(canvas, { leading: -y })
      moveLine(canvas, x, y)
    },
  ],
  [OPS.nextLine, (canvas) => moveLine(canvas, 0, -canvas.state.leading)],
  [
    OPS.setTextMatrix,
    (canvas, [matrix]: [Float32Array]) => {
      const lineMatrix = toMatrix(matrix)
      change(canvas, { lineMatrix, textMatrix: lineMatrix })
    },
  ],
  [OPS.showText, showText],
]
