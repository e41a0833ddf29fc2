import type { Document } from '../../model/document.ts'
import type { Grid } from '../grid/grid.ts'
import { gridsOf } from '../grid/table-grid.ts'
import { type ColumnSum, columnSums } from './column-sums.ts'
import { type CountSums, countSums } from './count-sums.ts'
import { judge, type Verdict } from './equation.ts'
import { likelyRowSums } from './likely-sums.ts'
import { type RowSum, rowSums } from './row-sums.ts'
import { type Connections, connectionsOf } from './suspects.ts'

/** All sums of one table with their verdicts. */
export interface TableSums {
  readonly grid: Grid
  readonly columns: readonly Judged<ColumnSum>[]
  readonly rows: readonly Judged<RowSum>[]
  readonly connections: Connections
}

export type Judged<Sum> = Sum & { readonly judged: Verdict }

const known = new WeakMap<Document, readonly TableSums[]>()

/** The sums of all tables of a document, judged: those of money, then those of counts, each in reading order. */
export function tableSums(document: Document): readonly TableSums[] {
  const made = known.get(document) ?? [...gridsOf(document).map(sumsOf), ...countSums(document).map(judgedSums)]
  known.set(document, made)
  return made
}

/** The sums of one table of money, judged. */
export const sumsOf = (grid: Grid): TableSums => judgedSums({ grid, columns: columnSums(grid), rows: rowSums(grid) })

function judgedSums({ grid, ...sums }: CountSums): TableSums {
  const summed = new Set(sums.rows.flatMap(({ total }) => total.column ?? []))
  const columns = sums.columns.map((sum) => ({ ...sum, judged: judge(sum) }))
  const rows = [...sums.rows, ...likelyRowSums(grid, summed)].map((sum) => ({ ...sum, judged: judge(sum) }))
  return { grid, columns, rows, connections: connectionsOf([...columns, ...rows]) }
}

export const fails = ({ judged }: { readonly judged: Verdict }): boolean => judged.verdict === 'fails'
