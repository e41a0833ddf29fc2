import type PDFDocument from 'pdfkit'
import { fontOf, MARGIN } from './pdf-page.ts'
import type { PrintedCell, PrintedTable } from './printed.ts'
import type { Random } from './random.ts'

const PADDING = 3
const SIZE = 11.5
const LINE = 13.4

/** A cell at its place, its text broken into lines of its width. */
interface Placed extends PrintedCell {
  readonly row: number
  readonly column: number
  readonly x: number
  readonly width: number
  readonly lines: readonly string[]
}

/** A ruled table over as many pages as it takes; its header stands again on each page, or its rows are cut where the page ends. */
export function drawTable(pdf: PDFDocument, table: PrintedTable, random: Random): void {
  const repeats = random.chance(0.7)
  const cuts = random.chance(0.3)
  const { rows, headerRows } = table
  const placed = placedCells(pdf, table)
  const heights = rowHeights(placed, rows.length)
  const bottom = pdf.page.height - MARGIN
  const drawHeader = (): void => drawRows(pdf, placed, heights, 0, headerRows)
  const header = heights.slice(0, headerRows).reduce((sum, height) => sum + height, 0)
  if (pdf.y + header + (heights[headerRows] ?? 0) > bottom) pdf.continueOnNewPage()
  drawHeader()
  for (let row = headerRows; row < rows.length; row++) {
    const room = Math.floor((bottom - pdf.y - 2 * PADDING) / LINE)
    const cells = placed.filter((cell) => cell.row === row)
    if (pdf.y + heights[row]! <= bottom) drawRows(pdf, placed, heights, row, row + 1)
    else {
      const cut = cuts && room > 0 ? room : 0
      if (cut > 0)
        drawPart(
          pdf,
          cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, cut) })),
        )
      pdf.continueOnNewPage()
      if (repeats && cut === 0) drawHeader()
      drawPart(
        pdf,
        cells.map((cell) => ({ ...cell, lines: cell.lines.slice(cut) })),
      )
    }
  }
  pdf.y += 10
}

function placedCells(pdf: PDFDocument, { rows, widths }: PrintedTable): readonly Placed[] {
  const share = (pdf.page.width - 2 * MARGIN) / widths.reduce((sum, width) => sum + width, 0)
  const edges = [MARGIN]
  for (const width of widths) edges.push(edges.at(-1)! + width * share)
  const taken = rows.map(() => new Array<boolean>(widths.length).fill(false))
  return rows.flatMap((cells, row) =>
    cells.map((cell) => {
      const column = taken[row]!.indexOf(false)
      for (let down = 0; down < cell.rowSpan; down++) taken[row + down]!.fill(true, column, column + cell.columnSpan)
      const [x, end] = [edges[column]!, edges[column + cell.columnSpan]!]
      pdf.font(fontOf(cell)).fontSize(SIZE)
      return { ...cell, row, column, x, width: end - x, lines: brokenLines(pdf, cell.text, end - x - 2 * PADDING) }
    }),
  )
}

/** The text in lines of a width; a word too long for a line is broken wherever the line ends, as Word does. */
function brokenLines(pdf: PDFDocument, text: string, width: number): readonly string[] {
  const fits = (line: string): boolean => pdf.widthOfString(line) <= width
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && !fits(longer)) {
        lines.push(line)
        line = word
      } else line = longer
      while (!fits(line) && line.length > 1) {
        const end = [...line].findIndex((_, index) => !fits(line.slice(0, index + 1)))
        lines.push(line.slice(0, Math.max(1, end)))
        line = line.slice(Math.max(1, end))
      }
    }
    return [...lines, line]
  })
}

const heightOf = ({ lines }: Placed): number => lines.length * LINE + 2 * PADDING

/** Each row as high as its highest cell of one row; the last row of a span takes what the span lacks. */
function rowHeights(cells: readonly Placed[], rowCount: number): readonly number[] {
  const heights = new Array<number>(rowCount).fill(LINE + 2 * PADDING)
  for (const cell of [...cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1
    const before = heights.slice(cell.row, last).reduce((sum, height) => sum + height, 0)
    heights[last] = Math.max(heights[last]!, heightOf(cell) - before)
  }
  return heights
}

function drawRows(
  pdf: PDFDocument,
  placed: readonly Placed[],
  heights: readonly number[],
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    for (const cell of placed.filter((of) => of.row === row))
      drawCell(
        pdf,
        cell,
        heights.slice(row, row + cell.rowSpan).reduce((sum, height) => sum + height, 0),
      )
    pdf.y += heights[row]!
  }
}

/** Part of a row, or a row by itself. */
function drawPart(pdf: PDFDocument, cells: readonly Placed[]): void {
  const height = Math.max(...cells.map(heightOf), LINE + 2 * PADDING)
  for (const cell of cells) drawCell(pdf, cell, height)
  pdf.y += height
}

function drawCell(pdf: PDFDocument, cell: Placed, height: number): void {
  const top = pdf.y
  pdf.lineWidth(0.5).rect(cell.x, top, cell.width, height).stroke()
  pdf.font(fontOf(cell)).fontSize(SIZE)
  cell.lines.forEach((line, index) => {
    const free = cell.width - 2 * PADDING - pdf.widthOfString(line)
    const before = cell.align === 'center' ? free / 2 : cell.align === 'right' ? free : 0
    if (line !== '') pdf.text(line, cell.x + PADDING + before, top + PADDING + index * LINE, { lineBreak: false })
  })
  pdf.y = top
}
