import type { Document } from '../../model/document.ts'
import type { Suspect } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { type ReadingDoubt, readingDoubts } from '../scans/reading-doubt.ts'
import { columnSumReport } from './column-sum-report.ts'
import type { ColumnSum } from './column-sums.ts'
import { rowSumReport } from './row-sum-report.ts'
import type { RowSum } from './row-sums.ts'
import { shortened } from './sum-report.ts'
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
        const severity = isCertain ? ('error' as const) : ('warning' as const)
        yield doubted({ verdict, table, messageId, severity, ...report }, readingDoubts(document, sums, sum))
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
        const severity = isCertain ? certain : ('warning' as const)
        yield doubted({ verdict, table, messageId, severity, ...report }, readingDoubts(document, sums, sum))
      }
    }
  }
}

type Placed = Omit<Suspect, 'evidence'> & { readonly at: readonly Span[] }

/** A sum of a scan proves nothing while a figure or row number of it may be misread: then it is told what to look at. */
function doubted<T extends { readonly suspects: readonly Placed[] }>(check: T, [doubt]: readonly ReadingDoubt[]) {
  if (doubt === undefined) return check
  const { label, at, value, other } = doubt
  const suspect: Placed = {
    label: shortened(label),
    value: value?.toFixed() ?? null,
    suggested: other?.value.toFixed() ?? null,
    reason: 'ocr',
    cost: 0,
    at,
  }
  return {
    ...check,
    verdict: 'cannot-check' as const,
    severity: 'warning' as const,
    suspects: [suspect, ...check.suspects],
    doubt,
  }
}
