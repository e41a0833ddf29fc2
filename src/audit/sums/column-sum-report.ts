import type { Wording } from '../../model/wording.ts'
import type { Grid } from '../grid/grid.ts'
import { type ClosingReading, closingReading } from './closing-reading.ts'
import type { ColumnSum } from './column-sums.ts'
import { amountOf } from './equation.ts'
import { lostRow } from './lost-row.ts'
import { uncarriedSplit } from './split-not-carried.ts'
import { shortened, sumReport, suspectOf } from './sum-report.ts'
import { suspectCells } from './suspects.ts'
import type { Judged, TableSums } from './table-sums.ts'

/** What a rule tells of a failing sum down a column: figures, suspects, and the reading that would save it. */
export function columnSumReport({ grid, columns, connections }: TableSums, sum: Judged<ColumnSum>) {
  const report = sumReport(sum, sum.judged)
  const closing = closingReading(grid, sum)
  return {
    ...report,
    data: { ...report.data, column: columnTitle(grid, sum.column) },
    suspects: [
      ...splitSuspects(grid, sum, columns),
      ...suspectCells(sum, connections).map(suspectOf),
      ...lostRows(grid, sum),
    ],
    ...(closing === null ? {} : { closingReading: closingText(closing) }),
    isCertain: closing === null && sum.origin !== 'inferred',
  }
}

/** "KINH PHÍ … NĂM 2026, Ngân sách cấp tỉnh" is known by its leaf. */
const columnTitle = ({ money }: Grid, column: number): string => shortened(money[column]!.column.levels.at(-1) ?? '')

function closingText({ moved, addends, total }: ClosingReading): Wording {
  const sum = addends.filter(({ figure }) => figure !== null).map(({ figure }) => figure!.text)
  const rows = moved.map(({ label }) => `“${shortened(label)}”`)
  const equation = `${sum.join(' + ')} = ${total.figure!.text}`
  return {
    vi: `${rows.join(', ')} ngang cấp với dòng trên: ${equation}`,
    en: `${rows.join(', ')} ${rows.length === 1 ? 'stands' : 'stand'} beside the row above, not below it: ${equation}`,
  }
}

function splitSuspects(grid: Grid, sum: Judged<ColumnSum>, all: readonly Judged<ColumnSum>[]) {
  const split = uncarriedSplit(grid, sum, all)
  return (split?.candidates ?? []).map((term) => ({
    label: shortened(term.label),
    value: amountOf(term).toFixed(),
    suggested: amountOf(term).minus(split!.amount).toFixed(),
    reason: 'split-not-carried' as const,
    cost: 2,
    at: term.at,
  }))
}

function lostRows(grid: Grid, sum: Judged<ColumnSum>) {
  const lost = lostRow(grid, sum)
  if (lost === null) return []
  return [
    {
      label: lost.no,
      value: null,
      suggested: lost.value.toFixed(),
      reason: 'lost-row' as const,
      cost: 2,
      at: sum.total.at,
    },
  ]
}
