import type { Document } from '../../model/document.ts'
import { columnSumReport } from './column-sum-report.ts'
import type { ColumnSum } from './column-sums.ts'
import { rowSumReport } from './row-sum-report.ts'
import type { RowSum } from './row-sums.ts'
import { tableSums } from './table-sums.ts'

/** The sums of one kind down the columns of the tables as a rule yields them; what is not certain is a warning. */
export function* columnSumChecks(document: Document, kind: ColumnSum['kind'], messageId: string) {
  for (const sums of tableSums(document)) {
    const table = sums.grid.table.id
    for (const sum of sums.columns.filter((each) => each.kind === kind)) {
      const { verdict } = sum.judged
      if (verdict !== 'fails') yield { verdict, table }
      else {
        const { isCertain, ...report } = columnSumReport(sums, sum)
        yield { verdict, table, messageId, severity: isCertain ? ('error' as const) : ('warning' as const), ...report }
      }
    }
  }
}

/** The same across the rows; `certain` is the severity of what is certain. */
export function* rowSumChecks(
  document: Document,
  kind: RowSum['kind'],
  messageId: string,
  certain: 'error' | 'warning',
) {
  for (const sums of tableSums(document)) {
    const table = sums.grid.table.id
    for (const sum of sums.rows.filter((each) => each.kind === kind)) {
      const { verdict } = sum.judged
      if (verdict !== 'fails') yield { verdict, table }
      else {
        const { isCertain, ...report } = rowSumReport(sums, sum)
        yield { verdict, table, messageId, severity: isCertain ? certain : ('warning' as const), ...report }
      }
    }
  }
}
