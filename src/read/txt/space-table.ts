import type { FlowTable } from '../../model/raw.ts'
import { isColumnHead, isIndexHead } from '../../vi/tables/table-words.ts'
import type { Range } from './columns.ts'
import { textToCell } from './grid.ts'
import type { Line } from './lines.ts'
import { centredRows } from './row-blocks.ts'
import { alignedColumns, columnsAmong, isFigure, mostHeaderLines, numbersColumns, placeCells } from './table-columns.ts'

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
export function columnLinesToTable(lines: readonly Line[], blankLine: number, above: readonly Range[] = []): FlowTable {
  const texts = lines.map(({ text }) => text)
  const own = alignedColumns(texts)
  const columns = own.length > above.length && hasHeader(texts) ? own : onColumns(own, above)
  const cellsOf = withFiguresInPlace(lines.map(({ text }) => lineToCells(text, columns)))
  const apart = lines.map(({ blanksBefore }) => blanksBefore >= blankLine)
  const first = firstDataLine(cellsOf)
  const starts = centredRows(
    cellsOf.slice(first).map((cells) => cells.map(({ texts }) => texts.join(' '))),
    apart.slice(first),
  )?.map((start) => start + first)
  const rows: (readonly Cell[])[] = []
  for (const [i, cells] of cellsOf.entries()) {
    const open = rows.at(-1)
    const begins = starts === undefined || i < starts[0]! ? (endsHeads(open, cells) ? false : null) : starts.includes(i)
    if (open === undefined || (begins ?? (apart[i]! || beginsRow(open, cells)))) rows.push(cells)
    else if (begins === false) for (const [c, cell] of open.entries()) append(cell, cells[c]!)
    else if (hasHeadsUnder(open, cells)) rows.push(headsUnder(open, cells))
    else for (const [c, cell] of open.entries()) append(cell, cells[c]!)
  }
  return { kind: 'table', rows: rows.map((row, r) => ownCells(row, rows[r - 1] ?? []).map(toFlowCell)) }
}

/**
 * A figure alone among names, or behind a name in a line that has other figures, has drifted from the column of figures
 * beside it where that is blank.
 */
function withFiguresInPlace(lines: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const ofFigures = (lines[0] ?? []).map((_, c) => {
    const texts = lines.flatMap((cells) => cells[c]!.texts)
    return texts.filter(isFigure).length * 2 > texts.length
  })
  const places = ofFigures.flatMap((holds, c) => (holds && c > 0 ? [c] : []))
  return lines.map((line) => {
    const cells = inOrder(line, places)
    const hasFigures = cells.some(({ texts }, c) => ofFigures[c]! && texts.some(isFigure))
    const at = cells.findIndex(({ texts }, c) => {
      const last = texts.length === 1 ? texts[0]!.split(' ').at(-1)! : ''
      const drifted = isFigure(last) && (last === texts[0] || hasFigures)
      return c > 0 && !ofFigures[c]! && ofFigures[c + 1] === true && drifted && cells[c + 1]!.texts.length === 0
    })
    if (at === -1) return cells
    const words = cells[at]!.texts[0]!.split(' ')
    const name = words.slice(0, -1).join(' ')
    return cells.map((cell, c) => {
      if (c === at) return { ...cell, texts: name === '' ? [] : [name], columnSpan: 1 }
      return c === at + 1 ? { ...cell, texts: words.slice(-1) } : cell
    })
  })
}

/** A line with as many figures as there are columns of them has one in each, wherever they stand. */
function inOrder(cells: readonly Cell[], places: readonly number[]): readonly Cell[] {
  const texts = places.flatMap((c) => cells[c]!.texts)
  const isFull = texts.length === places.length && texts.every((text) => text === '-' || isFigure(text))
  if (!isFull || places.every((c) => cells[c]!.texts.length === 1)) return cells
  return cells.map((cell, c) =>
    places.includes(c) ? { ...cell, texts: [texts[places.indexOf(c)]!], columnSpan: 1 } : cell,
  )
}

/** True where a page prints the heads again. */
const hasHeader = (texts: readonly string[]): boolean =>
  texts.slice(0, mostHeaderLines).some((text) => isIndexHead(text.trim().split(/\s{2,}/u)[0]!))

/** The columns that a page shows in their places among those of the page before; the others stay as they were. */
function onColumns(own: readonly Range[], above: readonly Range[]): readonly Range[] {
  if (above.length === 0 || own.length === above.length) return own
  if (own.length > above.length) return above
  const places = columnsAmong(own, above)
  return above.map((column, c) => own[places.indexOf(c)] ?? column)
}

/** "Trong đó", "Thời" above "STT   Nội dung   Tỉnh   gian": the lines of one header. */
const endsHeads = (open: readonly Cell[] | undefined, cells: readonly Cell[]): boolean =>
  open !== undefined && open[0]!.texts.length === 0 && isIndexHead(cells[0]!.texts.join(' '))

/** The line below the header: the row number of columns ends it, else the first row number or figure does not. */
function firstDataLine(lines: readonly (readonly Cell[])[]): number {
  const numbered = lines.findIndex((cells) => numbersColumns(cells.flatMap(({ texts }) => texts.slice(0, 1))))
  if (numbered !== -1) return numbered + 1
  const head = lines.findIndex((cells) => cells.some(({ texts }) => texts.some(isColumnHead)))
  const last = lines.findLastIndex(
    (cells, i) => i < head + mostHeaderLines && cells.filter(({ texts }) => texts.some(isColumnHead)).length > 1,
  )
  return Math.max(head, last) + 1
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
