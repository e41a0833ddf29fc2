import type PDFDocument from 'pdfkit'
import type { PrintedCell, PrintedTable } from './printed.ts'
import { fontOf, MARGIN } from './to-pdf.ts'

const PADDING = 3
const SIZE = 11.5

interface Placed extends PrintedCell {
  readonly row: number
  readonly column: number
}

/** A ruled table; a row that does not fit goes to the next page, where the header stands again. */
export function drawTable(pdf: PDFDocument, { rows, headerRows, widths }: PrintedTable): void {
  const whole = pdf.page.width - 2 * MARGIN
  const shares = widths.reduce((sum, share) => sum + share, 0)
  const columns = widths.map((share) => (share / shares) * whole)
  const placed = placedCells(rows, widths.length)
  const heights = rowHeights(pdf, placed, rows.length, columns)
  const bottom = pdf.page.height - MARGIN
  const header = heights.slice(0, headerRows).reduce((sum, height) => sum + height, 0)
  const drawRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      for (const cell of placed.filter((of) => of.row === row)) drawCell(pdf, cell, columns, heights)
      pdf.y += heights[row]!
    }
  }
  if (pdf.y + header + (heights[headerRows] ?? 0) > bottom) pdf.addPage()
  drawRows(0, headerRows)
  for (let row = headerRows; row < rows.length; row++) {
    if (pdf.y + heights[row]! > bottom) {
      pdf.addPage()
      drawRows(0, headerRows)
    }
    drawRows(row, row + 1)
  }
  pdf.y += 10
}

function placedCells(rows: PrintedTable['rows'], count: number): readonly Placed[] {
  const taken = rows.map(() => new Array<boolean>(count).fill(false))
  return rows.flatMap((cells, row) =>
    cells.map((cell) => {
      const column = taken[row]!.indexOf(false)
      for (let down = 0; down < cell.rowSpan; down++) taken[row + down]!.fill(true, column, column + cell.columnSpan)
      return { ...cell, row, column }
    }),
  )
}

const widthOf = ({ column, columnSpan }: Placed, columns: readonly number[]): number =>
  columns.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)

/** Each row as high as its highest cell of one row; the last row of a span takes what the span lacks. */
function rowHeights(
  pdf: PDFDocument,
  cells: readonly Placed[],
  rowCount: number,
  columns: readonly number[],
): readonly number[] {
  const heights = new Array<number>(rowCount).fill(SIZE + 2 * PADDING)
  const needed = (cell: Placed): number => {
    pdf.font(fontOf(cell)).fontSize(SIZE)
    return (
      pdf.heightOfString(cell.text === '' ? ' ' : cell.text, { width: widthOf(cell, columns) - 2 * PADDING }) +
      2 * PADDING
    )
  }
  for (const cell of [...cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1
    const before = heights.slice(cell.row, last).reduce((sum, height) => sum + height, 0)
    heights[last] = Math.max(heights[last]!, needed(cell) - before)
  }
  return heights
}

function drawCell(pdf: PDFDocument, cell: Placed, columns: readonly number[], heights: readonly number[]): void {
  const x = MARGIN + columns.slice(0, cell.column).reduce((sum, width) => sum + width, 0)
  const width = widthOf(cell, columns)
  const height = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((sum, each) => sum + each, 0)
  const top = pdf.y
  pdf.lineWidth(0.5).rect(x, top, width, height).stroke()
  if (cell.text !== '') {
    pdf.font(fontOf(cell)).fontSize(SIZE)
    pdf.text(cell.text, x + PADDING, top + PADDING, { width: width - 2 * PADDING, align: cell.align })
  }
  pdf.y = top
}
