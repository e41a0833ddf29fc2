import type { Decimal } from 'decimal.js'
import type { Grid } from '../grid/grid.ts'
import type { ColumnSum } from './column-sums.ts'

/** Between which rows of a sum a row seems to be lost, and what it would have to say. */
export interface LostRow {
  /** "3.3" where 3.2 is followed by 3.4. */
  readonly no: string
  readonly value: Decimal
}

/** The one gap in the numbers of the addends of a sum whose total is too high; null without a gap, or with several. */
export function lostRow(
  grid: Grid,
  { addendRows, judged }: ColumnSum & { readonly judged: { expected: Decimal; actual: Decimal } },
): LostRow | null {
  const value = judged.actual.minus(judged.expected)
  const numbers = addendRows.map((row) => grid.rows[row]!.number)
  if (!value.isPositive() || value.isZero() || numbers.some((number) => !number || number.ordinals.length === 0))
    return null
  const last = numbers.map((number) => number!.ordinals.at(-1)!)
  const gaps = last.flatMap((ordinal, index) => (index > 0 && ordinal === last[index - 1]! + 2 ? [ordinal - 1] : []))
  const breaks = last.filter((ordinal, index) => index > 0 && ordinal !== last[index - 1]! + 1)
  if (gaps.length !== 1 || breaks.length !== 1 || last[0] !== 1) return null
  return { no: [...numbers[0]!.ordinals.slice(0, -1), gaps[0]!].join('.'), value }
}
