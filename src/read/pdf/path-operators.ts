import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Canvas, isInk, isShown } from './canvas.ts'
import { scaleOf } from './matrix.ts'
import { filledStrokes, pathToOutlines, strokedStrokes } from './strokes.ts'

const strokes = new Set([OPS.stroke, OPS.closeStroke])
const fills = new Set([OPS.fill, OPS.eoFill])
const both = new Set([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])

function paintPath(canvas: Canvas, [paint, [path]]: [number, [Float32Array | null]]): void {
  const { state } = canvas
  const stroked = (strokes.has(paint) || both.has(paint)) && isInk(state.strokeColour, state.strokeAlpha)
  const filled = (fills.has(paint) || both.has(paint)) && isInk(state.fillColour, state.fillAlpha)
  if (strokes.has(paint) || fills.has(paint) || both.has(paint)) canvas.placed = null
  if (!path || !(stroked || filled) || !isShown(canvas)) return
  canvas.painted = true
  const outlines = pathToOutlines(path, state.matrix)
  const ruled = stroked ? strokedStrokes(outlines, state.lineWidth * scaleOf(state.matrix)) : filledStrokes(outlines)
  for (const stroke of ruled) canvas.strokes.push(stroke)
}

export const pathOperators: readonly (readonly [number, (canvas: Canvas, args: never) => void])[] = [
  [OPS.constructPath, paintPath],
]
