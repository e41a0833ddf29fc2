import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { unionOf } from '../../model/geometry.ts'
import { type Canvas, initialState, type State } from './canvas.ts'
import { compose, type Matrix, toMatrix } from './matrix.ts'

type Operator = (canvas: Canvas, args: never) => void

export function change(canvas: Canvas, changes: Partial<State>): void {
  canvas.state = { ...canvas.state, ...changes }
}

function save(canvas: Canvas): void {
  canvas.stack.push(canvas.state)
}

function restore(canvas: Canvas): void {
  keepPicture(canvas)
  canvas.state = canvas.stack.pop() ?? canvas.state
}

function place(canvas: Canvas, matrix: ArrayLike<number> | null): void {
  keepPicture(canvas)
  if (matrix) change(canvas, { matrix: compose(canvas.state.matrix, toMatrix(matrix)) })
  canvas.placed = canvas.state.matrix
}

/**
 * The reader opens files with pictures left out undecoded (a scan costs 200 ms a page otherwise), so of a picture only the
 * `cm` before it remains: a matrix under which nothing was painted. Pictures always fill the unit square (8.9.5.1).
 */
export function keepPicture(canvas: Canvas): void {
  if (!canvas.placed) return
  const [a, b, c, d, e, f] = canvas.placed
  canvas.placed = null
  const corners = [[e, f] as const, [e + a, f + b] as const, [e + c, f + d] as const, [e + a + c, f + b + d] as const]
  canvas.pictures.push(unionOf(corners.map(([x, y]) => ({ x0: x, y0: y, x1: x, y1: y }))))
}

function enter(canvas: Canvas, matrix: ArrayLike<number> | null): void {
  save(canvas)
  canvas.depth++
  place(canvas, matrix)
}

function leave(canvas: Canvas): void {
  canvas.depth--
  restore(canvas)
}

const graphicsState: Readonly<Record<string, (value: never, canvas: Canvas) => Partial<State>>> = {
  LW: (lineWidth: number) => ({ lineWidth }),
  CA: (strokeAlpha: number) => ({ strokeAlpha }),
  ca: (fillAlpha: number) => ({ fillAlpha }),
  Font: ([id, fontSize]: [string, number], canvas) => ({ font: canvas.fonts.get(id) ?? null, fontSize }),
}

export const graphicsOperators: readonly (readonly [number, Operator])[] = [
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, (canvas, matrix: Matrix) => place(canvas, matrix)],
  [OPS.paintFormXObjectBegin, (canvas, [matrix]: [Float32Array | null]) => enter(canvas, matrix)],
  [OPS.paintFormXObjectEnd, leave],
  [
    OPS.beginGroup,
    (canvas, [group]: [{ smask?: unknown }]) => {
      save(canvas)
      if (group.smask) change(canvas, { masked: true })
    },
  ],
  [OPS.endGroup, restore],
  [
    OPS.beginAnnotation,
    (canvas, [, , transform, matrix]: [string, unknown, Matrix, Matrix]) => {
      save(canvas)
      canvas.depth++
      canvas.state = initialState(compose(canvas.base, compose(transform, matrix)))
    },
  ],
  [OPS.endAnnotation, leave],
  [
    OPS.beginMarkedContentProps,
    (canvas, [tag, property]: [string, unknown]) => {
      const hidden = tag === 'OC' && property !== null && !canvas.layers.isVisible(property)
      const mcid = typeof property === 'number' && canvas.depth === 0 ? property : (canvas.marks.at(-1)?.mcid ?? null)
      canvas.marks.push({ mcid, hidden })
    },
  ],
  [OPS.beginMarkedContent, (canvas) => canvas.marks.push({ mcid: canvas.marks.at(-1)?.mcid ?? null, hidden: false })],
  [OPS.endMarkedContent, (canvas) => canvas.marks.pop()],
  [OPS.setLineWidth, (canvas, [lineWidth]: [number]) => change(canvas, { lineWidth })],
  [OPS.setStrokeRGBColor, (canvas, [strokeColour]: [string]) => change(canvas, { strokeColour })],
  [OPS.setFillRGBColor, (canvas, [fillColour]: [string]) => change(canvas, { fillColour })],
  [OPS.setStrokeColorN, (canvas) => change(canvas, { strokeColour: 'pattern' })],
  [OPS.setFillColorN, (canvas) => change(canvas, { fillColour: 'pattern' })],
  [OPS.setStrokeTransparent, (canvas) => change(canvas, { strokeColour: 'transparent' })],
  [OPS.setFillTransparent, (canvas) => change(canvas, { fillColour: 'transparent' })],
  [
    OPS.setGState,
    (canvas, [entries]: [readonly (readonly [string, never])[]]) => {
      for (const [key, value] of entries) change(canvas, graphicsState[key]?.(value, canvas) ?? {})
    },
  ],
]
