import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js'
import { type Canvas, type Layers, newCanvas } from './canvas.ts'
import type { PdfFont } from './fonts.ts'
import { graphicsOperators, keepPicture } from './graphics-operators.ts'
import type { Matrix } from './matrix.ts'
import { pathOperators } from './path-operators.ts'
import { textOperators } from './text-operators.ts'

const operators: ReadonlyMap<number, (canvas: Canvas, args: never) => void> = new Map([
  ...graphicsOperators,
  ...pathOperators,
  ...textOperators,
])

/**
 * Carries out a page's operators on a canvas that only takes note of glyphs, ruling lines and places of pictures.
 * `base` maps the page's user space to the page as displayed (pdf.js' `viewport.transform`).
 */
export function drawPage(
  list: PDFOperatorList,
  base: Matrix,
  fonts: ReadonlyMap<string, PdfFont>,
  layers: Layers,
): Canvas {
  const canvas = newCanvas(base, fonts, layers)
  for (const [index, code] of list.fnArray.entries()) {
    operators.get(code)?.(canvas, (list.argsArray[index] ?? []) as never)
  }
  keepPicture(canvas)
  return canvas
}
