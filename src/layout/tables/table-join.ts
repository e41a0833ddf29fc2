import type { Furniture } from '../../model/document.ts'
import { unionOf } from '../../model/geometry.ts'
import { isColumnHead, isIndexHead } from '../../vi/tables/table-words.ts'
import { searchForm } from '../../vi/text/search-form.ts'
import type { LaidCell, LaidTable } from '../laid.ts'
import { countsOn, startsAgain } from './row-counting.ts'
import { cellText, isBlank, rowsToSquares, shiftRows } from './table-cells.ts'
import { alignColumns } from './table-columns.ts'
import { continuesRow, joinCells } from './table-cut-row.ts'
import { headerOf, isFormulaRow } from './table-header.ts'

/** How alike two rows of column heads are when one repeats the other: Dice's coefficient over their words. */
const headsAlike = 0.7

/** Rows before a break that are looked at: more than a page has, so that time stays in proportion to the pages. */
const window = 80

export interface Joined {
  readonly table: LaidTable
  readonly furniture: readonly Furniture[]
}

type Rows = readonly (readonly LaidCell[])[]

/**
 * Two tables → one, when the second goes on with the first; else null. Where something stands between them, or both on one
 * page, the row numbers must count on (`mustCount`).
 */
export function joinTable(first: LaidTable, second: LaidTable, mustCount: boolean): Joined | null {
  const step = pagesApart(first, second)
  if (step < 0 || step > 1) return null
  const aligned = alignColumns(first, second)
  if (aligned === null) return null
  const { previous, next } = aligned
  const repeated = repeatedRows(previous, next)
  const rows = shiftRows(next.rows.slice(repeated), -repeated)
  if (repeated === 0 && headsNewTable(rows)) return null
  if (startsAgain(previous.rows, rows)) return null
  if ((mustCount || step === 0) && !countsOn(previous.rows, rows)) return null
  return {
    table: {
      ...previous,
      headerRows: Math.max(previous.headerRows, repeated === 0 ? 0 : headerOf(previous).headerRows),
      rows: joinRows(previous, rows),
      parts: [...previous.parts, ...next.parts],
    },
    furniture: repeated === 0 ? [] : [rowsToFurniture(next.rows.slice(0, repeated))],
  }
}

/** 0 for tables of one page, 1 where the second stands on the next; flowed tables follow each other anyhow. */
function pagesApart(first: LaidTable, second: LaidTable): number {
  const end = first.parts.at(-1)
  const start = second.parts[0]
  if (end === undefined || start === undefined) return end === start ? 1 : -1
  return start.page - end.page
}

/** How many rows at the top of `next` print the header of `previous` again, in part or with small differences. */
function repeatedRows(previous: LaidTable, next: LaidTable): number {
  const { headerRows, formulaRow } = headerOf(previous)
  const own = headerOf(next).headerRows
  const heads = previous.rows.slice(0, headerRows)
  const header = heads.map(rowKey)
  const repeats = (row: readonly LaidCell[]): boolean =>
    header.some((key) => alike(key, rowKey(row))) || (formulaRow !== null && isFormulaRow(row))
  const isWhole = own > 0 && headerRows > 0 && alike(rowKey(heads.flat()), rowKey(next.rows.slice(0, own).flat()))
  let count = isWhole ? own : 0
  while (count < next.rows.length && repeats(next.rows[count]!)) count++
  const reach = next.rows
    .slice(0, count)
    .flat()
    .map((cell) => cell.row + cell.rowSpan)
  return Math.min(Math.max(count, ...reach), next.rows.length)
}

const rowKey = (row: readonly LaidCell[]): string => searchForm(row.map(cellText).join(' ')).trim()

function alike(a: string, b: string): boolean {
  if (a === '' || b === '') return a === b
  const words = new Set(a.split(/\s+/))
  const others = new Set(b.split(/\s+/))
  const common = [...words].filter((word) => others.has(word)).length
  return (2 * common) / (words.size + others.size) >= headsAlike
}

/** True for rows with a header of their own; merely bold or short names do not make one here. */
function headsNewTable(rows: Rows): boolean {
  const { headerRows } = headerOf({ rows, headerRows: 0 })
  const heads = rows.slice(0, headerRows).flat().map(cellText)
  return headerRows > 0 && (heads.some(isIndexHead) || heads.filter(isColumnHead).length >= 2)
}

function joinRows(previous: LaidTable, rows: Rows): Rows {
  const [first, ...others] = rows
  const count = previous.rows.length
  if (first === undefined) return previous.rows
  const recent = Math.max(headerOf(previous).headerRows, count - window)
  const squares = rowsToSquares(previous.rows, previous.columnCount, recent)
  const above = (cell: LaidCell) => squares.at(-1)?.[cell.column] ?? null
  const cut = continuesRow(squares, first)
  const pieces = cut ? first : first.filter((cell) => spansOn(above(cell), cell))
  const rest = new Map(pieces.map((cell) => [above(cell), cell]))
  const whole = previous.rows.slice(recent).map((row) =>
    row.map((cell) => {
      const piece = rest.get(cell)
      return piece === undefined
        ? cell
        : { ...joinCells(cell, piece), rowSpan: cell.rowSpan + piece.rowSpan - (cut ? 1 : 0) }
    }),
  )
  const below = cut ? others : [first.filter((cell) => !pieces.includes(cell)), ...others]
  return [...previous.rows.slice(0, recent), ...whole, ...shiftRows(below, cut ? count - 1 : count)]
}

/** True for the blank rest of a cell that spans rows on both sides of the break. */
const spansOn = (above: LaidCell | null, cell: LaidCell): boolean =>
  above !== null && above.rowSpan > 1 && cell.rowSpan > 1 && isBlank(cell) && above.columnSpan === cell.columnSpan

function rowsToFurniture(rows: Rows): Furniture {
  const cells = rows.flat()
  const places = cells.flatMap((cell) => cell.places)
  return {
    kind: 'repeated-header',
    text: cells
      .filter((cell) => !isBlank(cell))
      .map(cellText)
      .join(' '),
    page: places[0]?.page ?? null,
    box: places.length === 0 ? null : unionOf(places.map((place) => place.box)),
  }
}
