import type { FlowTable } from '../../model/raw.ts'
import { isIndexHead } from '../../vi/tables/table-words.ts'
import type { Range } from './columns.ts'
import { textToCell } from './grid.ts'
import type { Line } from './lines.ts'
import { alignedColumns, isFigure, numbersColumns, placeCells } from './table-columns.ts'

/** The lines of a cell, and how many columns and rows it takes. A cell of two rows stands in both of them. */
interface Cell {
  readonly texts: string[]
  columnSpan: number
  rowSpan: number
}

/**
 * Lines whose cells are aligned by blanks to a table:
 *
 *     Số    Nội dung                KINH PHÍ NĂM 2026
 *     TT                            Tỉnh         Xã
 *     1     Mua sắm máy tính cho    1.200        800
 *           các thôn
 *           Tổng cộng               1.200        800
 *
 * A line with nothing in the first column continues the cells above, unless it has a figure where they have a text
 * already. Heads under a wide one are a row of their own, through which the cells beside it reach.
 */
export function columnLinesToTable(lines: readonly Line[], blankLine: number): FlowTable {
  const texts = lines.map(({ text }) => text)
  const columns = alignedColumns(texts)
  const rows: (readonly Cell[])[] = []
  for (const line of lines) {
    const cells = lineToCells(line.text, columns)
    const open = rows.at(-1)
    if (open === undefined || line.blanksBefore >= blankLine || beginsRow(open, cells)) rows.push(cells)
    else if (hasHeadsUnder(open, cells)) rows.push(headsUnder(open, cells))
    else for (const [c, cell] of open.entries()) append(cell, cells[c]!)
  }
  return { kind: 'table', rows: rows.map((row, r) => ownCells(row, rows[r - 1] ?? []).map(toFlowCell)) }
}

const toFlowCell = ({ texts, rowSpan, columnSpan }: Cell) => textToCell(texts.join('\n'), rowSpan, columnSpan, true)

function append(cell: Cell, more: Cell): void {
  cell.texts.push(...more.texts)
  cell.columnSpan = Math.max(cell.columnSpan, more.columnSpan)
}

function lineToCells(text: string, columns: readonly Range[]): readonly Cell[] {
  const cells = columns.map((): Cell => ({ texts: [], columnSpan: 1, rowSpan: 1 }))
  for (const placed of placeCells(text, columns)) {
    const cell = cells[placed.column]!
    cell.texts.push(placed.text)
    cell.columnSpan = Math.max(cell.columnSpan, placed.columnSpan)
  }
  return cells
}

/** The first column has a text of its own, a figure stands under a figure or a column head, or words under column numbers. */
function beginsRow(open: readonly Cell[], cells: readonly Cell[]): boolean {
  const [index] = cells[0]!.texts
  if (numbersColumns(open.flatMap(({ texts }) => texts.slice(0, 1))))
    return cells.some(({ texts }) => /\p{L}{2}/u.test(texts[0] ?? ''))
  if (index !== undefined) return !goesOn(open[0]!.texts, index)
  return cells.some(({ texts }, c) => isFigure(texts[0] ?? '') && open[c]!.texts.length > 0)
}

/** "Quy mô và sản phẩm dự" + "kiến", "Số" + "TT". */
const goesOn = (texts: readonly string[], next: string): boolean =>
  texts.length > 0 && (/^\p{Ll}(?![.)])/u.test(next) || isIndexHead([...texts, next].join(' ')))

/** True where the open row, itself not of such heads, has a wide cell and the line a narrow one below it. */
const hasHeadsUnder = (open: readonly Cell[], cells: readonly Cell[]): boolean =>
  open.every(({ rowSpan }) => rowSpan === 1) &&
  cells.some(({ texts, columnSpan }, c) => texts.length > 0 && columnSpan === 1 && isUnderWide(open, c))

function headsUnder(open: readonly Cell[], cells: readonly Cell[]): readonly Cell[] {
  return open.map((above, c) => {
    if (isUnderWide(open, c)) return cells[c]!
    append(above, cells[c]!)
    above.rowSpan++
    return above
  })
}

const isUnderWide = (row: readonly Cell[], column: number): boolean =>
  row.some((cell, c) => cell.columnSpan > 1 && c <= column && column < c + cell.columnSpan)

/** The cells that begin in the row. A wide one reaches to the next with a text at most. */
function ownCells(row: readonly Cell[], above: readonly Cell[]): readonly Cell[] {
  const own: Cell[] = []
  for (let c = 0; c < row.length; ) {
    const cell = row[c]!
    const next = row.findIndex((other, o) => o > c && other.texts.length > 0)
    const columnSpan = Math.min(cell.columnSpan, (next === -1 ? row.length : next) - c)
    if (cell !== above[c]) own.push({ ...cell, columnSpan })
    c += columnSpan
  }
  return own
}
