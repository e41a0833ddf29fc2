import type { Decimal } from 'decimal.js'
import type { Grid } from '../grid/grid.ts'
import { type ColumnSum, cellTerm } from './column-sums.ts'
import { amountOf, type Term } from './equation.ts'
import type { Judged } from './table-sums.ts'

/** An amount that a row divides between two columns and the rows below it do not. */
export interface UncarriedSplit {
  readonly amount: Decimal
  /** The column that holds too much below, and the one that holds too little. */
  readonly from: number
  readonly to: number
  /** Rows below that are large enough to have been divided, by their cell in `from`. */
  readonly candidates: readonly Term[]
}

const mostCandidates = 5

/**
 * Where another column of the same row fails by the opposite amount, the amount was moved from one to the other above but
 * not below (a provincial 245 of 1971 that no line carries); null otherwise.
 */
export function uncarriedSplit(
  grid: Grid,
  failing: Judged<ColumnSum>,
  all: readonly Judged<ColumnSum>[],
): UncarriedSplit | null {
  const gap = gapOf(failing)
  const other = all.find(
    (sum) =>
      sum.row === failing.row &&
      sum.kind === failing.kind &&
      sum.column !== failing.column &&
      gapOf(sum).eq(gap.negated()),
  )
  if (other === undefined || gap.isZero()) return null
  const [to, from] = gap.isPositive() ? [failing, other] : [other, failing]
  const amount = gap.abs()
  const leaves = leavesBelow(grid, from.addendRows).map((row) => cellTerm(grid, row, from.column))
  const candidates = leaves.filter((term) => amountOf(term).gte(amount)).slice(0, mostCandidates)
  return { amount, from: from.column, to: to.column, candidates }
}

const gapOf = ({ judged }: Judged<ColumnSum>): Decimal => judged.actual.minus(judged.expected)

/** The rows themselves where nothing stands below them, else what does. */
function leavesBelow({ rows }: Grid, from: readonly number[]): readonly number[] {
  return from.flatMap((row) => {
    const below = rows.flatMap(({ parent }, index) => (parent === row ? [index] : []))
    return below.length === 0 ? [row] : leavesBelow({ rows } as Grid, below)
  })
}
