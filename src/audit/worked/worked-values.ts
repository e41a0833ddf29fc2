import { Decimal } from 'decimal.js'
import type { Reading } from '../../vi/numbers/numerals.ts'
import type { Expression } from '../sums/formula.ts'

const Exact = Decimal.clone({ precision: 60 })

/** From the least to the most that a figure may stand for. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

/** The reading of each column that an expression names. */
export type Values = ReadonlyMap<string, Interval>

export const exactly = (value: Decimal): Interval => ({ low: new Exact(value), high: new Exact(value) })

/** A printed figure with decimals, or with its last digits left out, stands for all that rounds to it. */
export function intervalOf({ value, decimals }: Reading, exponent: number): Interval {
  const scale = new Exact(`1e${exponent}`)
  const middle = scale.times(value)
  const half = decimals > 0 ? scale.times(new Exact(`5e-${decimals + 1}`)) : new Exact(0)
  return { low: middle.minus(half), high: middle.plus(half) }
}

/** What an expression gives; null where a column has no value or would divide by zero. */
export function evaluated(expression: Expression, values: Values): Interval | null {
  if (expression.kind === 'number') return exactly(expression.value)
  if (expression.kind === 'column') return values.get(expression.name) ?? null
  const [left, right] = [evaluated(expression.left, values), evaluated(expression.right, values)]
  if (left === null || right === null) return null
  switch (expression.operator) {
    case '+':
      return { low: left.low.plus(right.low), high: left.high.plus(right.high) }
    case '-':
      return { low: left.low.minus(right.high), high: left.high.minus(right.low) }
    case '×':
      return hull([left.low, left.high], [right.low, right.high], (a, b) => a.times(b))
    case '/':
      if (right.low.lte(0) && right.high.gte(0)) return null
      return hull([left.low, left.high], [right.low, right.high], (a, b) => a.div(b))
  }
}

function hull(
  lefts: readonly Decimal[],
  rights: readonly Decimal[],
  of: (a: Decimal, b: Decimal) => Decimal,
): Interval {
  const ends = lefts.flatMap((left) => rights.map((right) => of(left, right)))
  return { low: Exact.min(...ends), high: Exact.max(...ends) }
}

/** The middle of an interval: the printed figure itself, or what the printed figures give. */
export const middleOf = ({ low, high }: Interval): Decimal => low.plus(high).div(2)

function resultOf(expression: Expression, values: Values): Decimal | null {
  const interval = evaluated(expression, values)
  return interval === null ? null : middleOf(interval)
}

/** What the column `name` would have to say for the expression to give `target`, the others as they are; null for none. */
export function solvedFor(name: string, expression: Expression, target: Decimal, values: Values): Decimal | null {
  if (expression.kind === 'column') return expression.name === name ? target : null
  if (expression.kind === 'number') return null
  const { operator, left, right } = expression
  const [before, after] = [resultOf(left, values), resultOf(right, values)]
  if (before === null || after === null) return null
  const wanted = (divisor: Decimal, value: () => Decimal): Decimal | null => (divisor.isZero() ? null : value())
  switch (operator) {
    case '+':
      return solvedFor(name, left, target.minus(after), values) ?? solvedFor(name, right, target.minus(before), values)
    case '-':
      return solvedFor(name, left, target.plus(after), values) ?? solvedFor(name, right, before.minus(target), values)
    default: {
      const isProduct = operator === '×'
      const first = isProduct ? wanted(after, () => target.div(after)) : target.times(after)
      const second = isProduct ? wanted(before, () => target.div(before)) : wanted(target, () => before.div(target))
      const found = first === null ? null : solvedFor(name, left, first, values)
      return found ?? (second === null ? null : solvedFor(name, right, second, values))
    }
  }
}
