import type { RowSum } from './row-sums.ts'
import { shortened, sumReport, suspectOf } from './sum-report.ts'
import { suspectCells } from './suspects.ts'
import type { Judged, TableSums } from './table-sums.ts'

/** What a rule tells of a failing sum across a row. */
export function rowSumReport({ grid, rows, connections }: TableSums, sum: Judged<RowSum>) {
  const { number, label } = grid.rows[sum.row]!
  const report = sumReport(sum, sum.judged)
  return {
    ...report,
    data: { ...report.data, row: shortened([number?.no, label].filter(Boolean).join(' ')) },
    suspects: suspectCells(sum, connections).map(suspectOf),
    isCertain: sum.origin === 'declared' || mostHold(rows, sum),
  }
}

/** What a header only suggests is sure where it comes true in most other rows. */
function mostHold(rows: readonly Judged<RowSum>[], { kind, total }: RowSum): boolean {
  const alike = rows.filter((sum) => sum.kind === kind && sum.total.column === total.column)
  const held = alike.filter(({ judged }) => judged.verdict !== 'fails').length
  return held > alike.length - held
}
