import type { Cell, Document, Table, TablePart } from '../../model/document.ts'
import { readCell } from '../../vi/numbers/cells.ts'
import { matrixOf } from '../grid/columns.ts'
import { type Grid, hasFigures } from '../grid/grid.ts'
import type { Equation } from '../sums/equation.ts'
import { fails, tableSums } from '../sums/table-sums.ts'
import { isScanned } from './scanned.ts'

/** A cell of a scanned table whose figure is worth another look, and where it stands. */
export interface DoubtfulCell {
  readonly table: Table
  readonly cell: Cell
  readonly place: TablePart
}

/**
 * The cells of scanned pages whose figures take part in a sum that fails, and those in columns of money that cannot be read
 * as figures ("7u"), in reading order. A cell cut by the end of its page is left out.
 */
export function doubtfulCells(document: Document): readonly DoubtfulCell[] {
  return tableSums(document).flatMap(({ grid, columns, rows }) => {
    const { table } = grid
    const failing = [...columns, ...rows].filter(fails)
    const cellAt = cellFinder(grid)
    const cells = new Set([...failing.flatMap((sum) => cellsOf(cellAt, sum)), ...unreadable(grid, cellAt)])
    return [...cells]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .flatMap((cell) => {
        const [place, other] = cell.places
        const isWhole = place !== undefined && other === undefined && isScanned(document, [place])
        return isWhole ? [{ table, cell, place }] : []
      })
  })
}

type CellFinder = (row: number | null, column: number | null) => Cell | null

/** Looks up the cell of a row and a money column of a grid; null for a hole and for a cell that begins in a row above. */
export function cellFinder({ table, rows, money }: Grid): CellFinder {
  const matrix = matrixOf(table)
  return (row, column) => {
    if (row === null || column === null) return null
    const tableRow = rows[row]!.row
    const cell = matrix[tableRow]![money[column]!.column.index] ?? null
    return cell?.row === tableRow ? cell : null
  }
}

/** The cells of an equation's figures, blank ones too: a figure may have been overlooked. */
const cellsOf = (cellAt: CellFinder, { total, addends }: Equation): readonly Cell[] =>
  [total, ...addends].flatMap(({ row, column }) => cellAt(row, column) ?? [])

/** Characters of the longest text that may be a figure badly read; longer is a note. */
const longest = 20

/** Cells of money columns that say something short which is no figure, with a digit where their row has no figure at all. */
const unreadable = (grid: Grid, cellAt: CellFinder): readonly Cell[] =>
  grid.rows.flatMap((row, at) =>
    row.figures.flatMap((figure, column) => {
      const cell = figure === null ? cellAt(at, column) : null
      return cell !== null && isUnreadFigure(cell.text) && (hasFigures(row) || /\d/u.test(cell.text)) ? [cell] : []
    }),
  )

/** True for something short that is no figure and no word either: "7u", "l'". */
export const isUnreadFigure = (text: string): boolean =>
  text.length <= longest && readCell(text).kind === 'text' && !/\p{L}{3}/u.test(text)
