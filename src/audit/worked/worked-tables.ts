import type { Document, Table } from '../../model/document.ts'
import { once } from '../../model/once.ts'
import { type FigureTable, figureTable } from '../grid/figure-columns.ts'
import { type TableSums, tableSums } from '../sums/table-sums.ts'
import { type JudgedColumn, workedColumns } from './worked-columns.ts'

/** The worked columns of one table, perhaps none, beside its sums. */
export interface WorkedTable {
  readonly figures: FigureTable
  readonly worked: readonly JudgedColumn[]
  /** Null for a table without any. */
  readonly sums: TableSums | null
}

/** The tables of a document with their columns that are worked out of others otherwise than as sums, in reading order. */
export const workedTables = once((document: Document): readonly WorkedTable[] =>
  document.tables.map((table) => workedTable(document, table)),
)

function workedTable(document: Document, table: Table): WorkedTable {
  const sums = tableSums(document).find(({ grid }) => grid.table === table) ?? null
  const figures = figureTable(document, table)
  return { figures, sums, worked: workedColumns(figures, (column) => isSummed(sums, column)) }
}

/** Whether a sum across its rows judges the formula of a column of the table. */
const isSummed = (sums: TableSums | null, column: number): boolean =>
  sums?.rows.some(({ kind, total }) => kind === 'formula' && sums.grid.money[total.column!]!.column.index === column) ??
  false
