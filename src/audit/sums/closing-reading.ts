import type { Grid } from '../grid/grid.ts'
import { type ColumnSum, cellTerm } from './column-sums.ts'
import { judge, type Term } from './equation.ts'

/** Another way to read the rows under which a failing sum closes. */
export interface ClosingReading {
  /** The rows that would stand beside the others instead of below them. */
  readonly moved: readonly Term[]
  readonly addends: readonly Term[]
  readonly total: Term
}

/**
 * The details below the addends (or, where the addends are details themselves, they) read as siblings of the row above
 * them: "1 | 150", "1.1 | 50", "Nội dung … | 100" closes as 50 + 100 = 150. Null where that does not close either.
 */
export function closingReading(grid: Grid, { row, column, addendRows }: ColumnSum): ClosingReading | null {
  const details = (parent: number): readonly number[] =>
    grid.rows.flatMap(({ kind, parent: above }, index) => (above === parent && kind === 'detail' ? [index] : []))
  const below = addendRows.flatMap(details)
  const isOfDetails = addendRows.every((addend) => grid.rows[addend]!.kind === 'detail')
  const upper = grid.rows[row]!.parent
  const found = [
    ...(below.length > 0 ? [{ total: row, addends: [...addendRows, ...below], moved: below }] : []),
    ...(isOfDetails && upper !== null
      ? [{ total: upper, addends: [...siblingsOf(grid, row, upper), ...addendRows], moved: addendRows }]
      : []),
  ]
  const readings = found.map(({ total, addends, moved }) => ({
    total: cellTerm(grid, total, column),
    addends: addends.map((addend) => cellTerm(grid, addend, column)),
    moved: moved.map((addend) => cellTerm(grid, addend, column)),
  }))
  return readings.find(closes) ?? null
}

const siblingsOf = ({ rows }: Grid, row: number, parent: number): readonly number[] =>
  rows.flatMap(({ parent: above, kind }, index) =>
    above === parent && (kind !== 'total' || index === row) ? [index] : [],
  )

const closes = ({ total, addends }: ClosingReading): boolean =>
  total.figure !== null && judge({ origin: 'inferred', total, addends, minus: [], partial: false }).verdict === 'holds'
