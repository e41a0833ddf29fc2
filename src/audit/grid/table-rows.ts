import type { Cell, Table } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { mostlyNumbers } from '../../vi/numbers/cells.ts'
import { type Column, matrixOf } from './columns.ts'
import { numberOfCell, numberOfLabel, type RowNumber } from './row-number.ts'

/** A row of data: its number, its name, and the cells that begin in it. */
export interface LabelledRow {
  /** Index in `Table.rows`. */
  readonly row: number
  readonly number: RowNumber | null
  /** As printed, without a number or list mark of its own. */
  readonly label: string
  readonly labelAt: Span
  readonly bold: boolean
  /** By column; null where the cell is blank, missing or begins in a row above. */
  readonly cells: readonly (Cell | null)[]
}

/** "3.1 Chi mua sắm": the number of a row and its name. */
export const numberedLabel = ({ number, label }: Pick<LabelledRow, 'number' | 'label'>): string =>
  [number?.no, label].filter(Boolean).join(' ')

/** The rows of data of a table, top to bottom, blank ones left out. */
export function labelledRows(
  table: Table,
  columns: readonly Column[],
  money: ReadonlySet<number>,
): readonly LabelledRow[] {
  const names = nameColumns(table, columns, money)
  const index = columns.find(({ role }) => role === 'index')?.index ?? null
  return matrixOf(table).flatMap((covering, row) => {
    const cells = covering.map((cell) => (cell !== null && cell.row === row && cell.text !== '' ? cell : null))
    if (row < table.headerRows || row === table.formulaRow || cells.every((cell) => cell === null)) return []
    return [labelledRow(row, cells, index, names)]
  })
}

/** Columns that may hold the name of a row, the likeliest first. */
function nameColumns(table: Table, columns: readonly Column[], money: ReadonlySet<number>): readonly number[] {
  const words = columns.filter(({ index, role }) => !money.has(index) && role !== 'index')
  const named = words.filter(({ role }) => role === 'name')
  const body = matrixOf(table).slice(table.headerRows)
  const unnamed = words.filter(
    ({ index, role }) =>
      (role === null || role === 'field' || role === 'expense') &&
      !mostlyNumbers(body.map((row) => row[index]?.text ?? '')),
  )
  const found = [...named, ...unnamed].map(({ index }) => index)
  return found.length > 0 || table.columnCount === 0 ? found : words.slice(0, 1).map(({ index }) => index)
}

function labelledRow(
  row: number,
  cells: LabelledRow['cells'],
  index: number | null,
  names: readonly number[],
): LabelledRow {
  const indexCell = index === null ? null : cells[index]!
  const number = indexCell === null ? null : numberOfCell(indexCell.text)
  const named = names.map((column) => cells[column]).find((cell) => cell != null) ?? null
  const name = number === null && indexCell !== null && named === null ? indexCell : named
  if (name === null) return { row, number, label: '', labelAt: blankAt(cells), bold: false, cells }
  const own = number === null ? numberOfLabel(name.text) : null
  const start = name.span.start + (own?.end ?? 0)
  return {
    row,
    number: number ?? own,
    label: name.text.slice(own?.end ?? 0),
    labelAt: { start, end: name.span.end },
    bold: name.bold,
    cells,
  }
}

/** Where a row without a name begins. */
function blankAt(cells: LabelledRow['cells']): Span {
  const first = cells.find((cell) => cell !== null)
  const start = first?.span.start ?? 0
  return { start, end: start }
}
