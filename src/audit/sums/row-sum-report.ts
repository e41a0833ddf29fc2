import { once } from '../../model/once.ts'
import { numberedLabel } from '../grid/table-rows.ts'
import type { RowSum } from './row-sums.ts'
import { shortened, sumReport, suspectOf } from './sum-report.ts'
import { suspectCells } from './suspects.ts'
import type { Judged, TableSums } from './table-sums.ts'

/** What a rule tells of a failing sum across a row. */
export function rowSumReport({ grid, rows, connections }: TableSums, sum: Judged<RowSum>) {
  const report = sumReport(sum, sum.judged)
  return {
    ...report,
    data: { ...report.data, row: shortened(numberedLabel(grid.rows[sum.row]!)) },
    suspects: suspectCells(sum, connections).map(suspectOf),
    isCertain: sum.origin === 'declared' || mostHold(rows, sum),
  }
}

/** What a header only suggests is sure where it comes true in most other rows. */
const mostHold = (rows: readonly Judged<RowSum>[], sum: RowSum): boolean => (balances(rows).get(alike(sum)) ?? 0) > 0

const alike = ({ kind, total }: RowSum): string => `${kind} ${total.column}`

/** By how many the sums that hold are more than those that fail, for sums of one kind and column. */
const balances = once((rows: readonly Judged<RowSum>[]): ReadonlyMap<string, number> => {
  const balance = new Map<string, number>()
  for (const sum of rows)
    balance.set(alike(sum), (balance.get(alike(sum)) ?? 0) + (sum.judged.verdict === 'fails' ? -1 : 1))
  return balance
})
