import type { TaggedCell } from '../../model/raw.ts'
import type { PdfWord } from './words.ts'

type Row = readonly TaggedCell[]

/** From where to where the words of a cell or column reach across the page. */
interface Extent {
  readonly x0: number
  readonly x1: number
}

/** Most columns that a table of a report has; spans beyond are damage. */
export const widest = 200

const blank: TaggedCell = { words: [], rowSpan: 1, columnSpan: 1, header: false }

/**
 * The rows of a tagged table with the blank cells that Chrome leaves out of its tree: a row shorter than the widest gets
 * them where none of its words stand, by the columns of the longer rows. Rows that cannot be placed stay short.
 */
export function withBlankCells(rows: readonly Row[], words: readonly PdfWord[]): readonly Row[] {
  const width = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0)
  if (width > widest || rows.every((row) => row.length === width)) return rows
  const extents = new Map(rows.flat().map((cell) => [cell, extentOf(cell, words)]))
  const columns = columnExtents(rows, width, extents)
  const busy: number[] = []
  return rows.map((row, r) => {
    const free = freeColumns(busy, width, r)
    const whole = inOrder(row, free)
    const cells = whole === null ? row.filter((cell) => cell.words.length > 0 || !isSingle(cell)) : row
    const starts = whole ?? byPlace(cells, free, columns, extents)
    if (starts === null) return row
    occupy(busy, cells, r, starts)
    const placed = cells.map((cell, i) => ({ cell, start: starts[i]! }))
    const blanks = freeColumns(busy, width, r).map((start) => ({ cell: blank, start }))
    return [...placed, ...blanks].sort((a, b) => a.start - b.start).map(({ cell }) => cell)
  })
}

/** `busy` says of each column up to which row a cell above reaches. */
const freeColumns = (busy: readonly number[], width: number, row: number): readonly number[] =>
  Array.from({ length: width }, (_, column) => column).filter((column) => (busy[column] ?? 0) <= row)

function occupy(busy: number[], row: Row, r: number, starts: readonly number[]): void {
  row.forEach(({ rowSpan, columnSpan }, i) => {
    for (let column = starts[i]!; column < starts[i]! + columnSpan; column++) busy[column] = r + rowSpan
  })
}

const widthOf = (row: Row): number => row.reduce((sum, { columnSpan }) => sum + columnSpan, 0)

function extentOf({ words: indexes }: TaggedCell, words: readonly PdfWord[]): Extent | null {
  const boxes = indexes.map((index) => words[index]!.word.box)
  return boxes.reduce<Extent | null>((whole, box) => union(whole, box), null)
}

const union = (a: Extent | null, b: Extent | null): Extent | null =>
  a === null || b === null ? (a ?? b) : { x0: Math.min(a.x0, b.x0), x1: Math.max(a.x1, b.x1) }

/** Where the cells of a row begin that fills all free columns; null for a shorter row. */
function inOrder(row: Row, free: readonly number[]): readonly number[] | null {
  if (widthOf(row) !== free.length) return null
  let at = 0
  return row.map(({ columnSpan }) => {
    const start = free[at]!
    at += columnSpan
    return start
  })
}

/**
 * The extent of each column: of rows that fill all columns, then of the others, the longest first, for they leave the
 * least room for doubt where a shorter one stands.
 */
function columnExtents(
  rows: readonly Row[],
  width: number,
  extents: ReadonlyMap<TaggedCell, Extent | null>,
): readonly (Extent | null)[] {
  const columns = Array<Extent | null>(width).fill(null)
  const learn = (row: Row, starts: readonly number[]): void =>
    row.forEach((cell, i) => {
      if (cell.columnSpan === 1) columns[starts[i]!] = union(columns[starts[i]!]!, extents.get(cell) ?? null)
    })
  const busy: number[] = []
  const short: Row[] = []
  rows.forEach((row, r) => {
    const starts = inOrder(row, freeColumns(busy, width, r))
    if (starts === null) short.push(row)
    else {
      occupy(busy, row, r, starts)
      learn(row, starts)
    }
  })
  const all = columns.map((_, column) => column)
  for (const row of short.filter((cells) => cells.every(isSingle)).sort((a, b) => b.length - a.length)) {
    const starts = byPlace(row, all, columns, extents)
    if (starts !== null) learn(row, starts)
  }
  return columns
}

const isSingle = ({ columnSpan, rowSpan }: TaggedCell): boolean => columnSpan === 1 && rowSpan === 1

/** The free columns nearest to the words of each cell, in order; null where a cell has no words or no column is known. */
function byPlace(
  row: Row,
  free: readonly number[],
  columns: readonly (Extent | null)[],
  extents: ReadonlyMap<TaggedCell, Extent | null>,
): readonly number[] | null {
  const starts: number[] = []
  let from = 0
  for (const [i, cell] of row.entries()) {
    const own = extents.get(cell) ?? null
    const until = free.length - widthOf(row.slice(i)) + 1
    if (own === null || until <= from) return null
    const start = free
      .slice(from, until)
      .map((column) => ({
        column,
        far: distance(own, union(columns[column]!, columns[column + cell.columnSpan - 1]!)),
      }))
      .reduce((nearest, other) => (other.far < nearest.far ? other : nearest))
    if (start.far === Infinity) return null
    starts.push(start.column)
    from = free.indexOf(start.column) + cell.columnSpan
  }
  return starts
}

/** Points between two extents, negative by how much they overlap; Infinity to a column that no row has shown. */
const distance = (a: Extent, b: Extent | null): number => (b === null ? Infinity : Math.max(b.x0 - a.x1, a.x0 - b.x1))
