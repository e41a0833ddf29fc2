import type { FlowTable } from '../../model/raw.ts'
import { columnsOf, type Range } from './columns.ts'
import { textToCell } from './grid.ts'
import type { Line } from './lines.ts'

/** The lines of a cell, and how many columns it takes. */
interface Cell {
  readonly texts: string[]
  columnSpan: number
}

/**
 * Lines whose cells are aligned by blanks to a table:
 *
 *     1     Mua sắm máy tính cho       1.200
 *           các thôn
 *           Tổng cộng                  1.200
 *
 * A line with nothing in the first column continues the cells above, unless it has a figure where they have one already.
 * The first two lines may be group titles over several columns; gutters are those of the lines below them.
 */
export function columnLinesToTable(lines: readonly Line[], blankLine: number): FlowTable {
  const columns = finestColumns(lines.map(({ text }) => text))
  const rows: Cell[][] = []
  for (const line of lines) {
    const cells = lineToCells(line.text, columns)
    const open = rows.at(-1)
    const begins =
      open === undefined || cells[0]!.texts.length > 0 || line.blanksBefore >= blankLine || hasSecondFigure(open, cells)
    if (begins) rows.push(cells)
    else {
      open.forEach((cell, c) => {
        cell.texts.push(...cells[c]!.texts)
        cell.columnSpan = Math.max(cell.columnSpan, cells[c]!.columnSpan)
      })
    }
  }
  return { kind: 'table', rows: rows.map((row) => withoutCovered(row).map(toFlowCell)) }
}

const toFlowCell = ({ texts, columnSpan }: Cell) => textToCell(texts.join('\n'), 1, columnSpan, true)

function finestColumns(texts: readonly string[]): readonly Range[] {
  const choices = [0, 1, 2].filter((skip) => texts.length - skip >= 2).map((skip) => columnsOf(texts.slice(skip)))
  return choices.reduce((best, columns) => (columns.length > best.length ? columns : best))
}

function lineToCells(text: string, columns: readonly Range[]): Cell[] {
  const cells = columns.map((): Cell => ({ texts: [], columnSpan: 1 }))
  for (const match of text.matchAll(/\S(?:\s?\S)*/gu)) {
    const end = match.index + match[0].length
    const over = columns.flatMap((column, c) => (column.start < end && match.index < column.end ? [c] : []))
    const first = over[0] ?? nearest(columns, match.index)
    cells[first]!.texts.push(match[0])
    cells[first]!.columnSpan = Math.max(1, over.length)
  }
  return cells
}

const nearest = (columns: readonly Range[], at: number): number =>
  columns.reduce((best, { start }, c) => (Math.abs(start - at) < Math.abs(columns[best]!.start - at) ? c : best), 0)

const FIGURE = /^[<>≥≤]?\s?\d[\d.,]*\s?%?$/

const hasSecondFigure = (open: readonly Cell[], cells: readonly Cell[]): boolean =>
  cells.some(({ texts }, c) => FIGURE.test(texts[0] ?? '') && open[c]!.texts.some((text) => FIGURE.test(text)))

/** Cells under a wide one to their left hold nothing of their own. */
function withoutCovered(row: readonly Cell[]): readonly Cell[] {
  let covered = 0
  return row.filter((cell, c) => {
    if (c < covered) return false
    covered = c + cell.columnSpan
    return true
  })
}
