import { Decimal } from 'decimal.js'
import type { Span } from '../../model/span.ts'
import type { Figure } from '../grid/figures.ts'

/** A printed figure as a part of an equation. A blank cell has no figure and counts 0. */
export interface Term {
  readonly label: string
  readonly at: readonly Span[]
  readonly figure: Figure | null
  /** Where it stands in its grid; null in prose. */
  readonly row: number | null
  readonly column: number | null
}

/** total = sum of addends, where the signs say so minus some of them. */
export interface Equation {
  /** inferred: from looks and neighbours only; never more than a warning. */
  readonly origin: 'declared' | 'numbering' | 'total-row' | 'columns' | 'prose' | 'inferred'
  readonly total: Term
  readonly addends: readonly Term[]
  /** Positions of the addends that are taken away: "(5)=(3)-(4)". */
  readonly minus: readonly number[]
  /** "Trong đó" lists some parts only: their sum may fall short of the total. */
  readonly partial: boolean
}

export interface Verdict {
  readonly verdict: 'holds' | 'holds-by-rounding' | 'fails'
  /** What the addends give, and what is printed; đồng. */
  readonly expected: Decimal
  readonly actual: Decimal
}

const Exact = Decimal.clone({ precision: 60 })

export const amountOf = ({ figure }: Term): Decimal => figure?.value ?? new Exact(0)

/** The sum of the addends in đồng. */
export const sumOf = ({ addends, minus }: Pick<Equation, 'addends' | 'minus'>): Decimal =>
  addends.reduce(
    (sum, term, index) => (minus.includes(index) ? sum.minus(amountOf(term)) : sum.plus(amountOf(term))),
    new Exact(0),
  )

/** Compares printed total and sum: exactly, then by what rounding or cutting off the printed digits may have done. */
export function judge(equation: Equation): Verdict {
  const expected = sumOf(equation)
  const actual = amountOf(equation.total)
  const excess = new Exact(actual).minus(expected)
  // Most are exact, and of those nothing needs to be known of their precision.
  const verdict = excess.isZero() ? 'holds' : verdictOf(equation, slackOf(equation), excess)
  return { verdict, expected, actual }
}

/** False where the sum fails; rounding is heeded. */
export const passes = (equation: Equation): boolean => judge(equation).verdict !== 'fails'

/** The verdict on an equation whose total exceeds its sum by so much. */
export function verdictOf({ partial }: Equation, slack: Slack, excess: Decimal): Verdict['verdict'] {
  if (excess.isZero() || (partial && excess.isPositive())) return 'holds'
  const gap = excess.abs()
  const isRounded = gap.lte(slack.rounded) || gap.lt(excess.isPositive() ? slack.cutAbove : slack.cutBelow)
  return isRounded ? 'holds-by-rounding' : 'fails'
}

/** How far printed precision lets total and sum stand apart, in đồng. */
export interface Slack {
  /** At most this, where digits were rounded. */
  readonly rounded: Decimal
  /** Less than this above the sum where parts were cut off, below it where the total was. */
  readonly cutAbove: Decimal
  readonly cutBelow: Decimal
}

const zero = new Exact(0)
const exact: Slack = { rounded: zero, cutAbove: zero, cutBelow: zero }

/**
 * Half a step of each figure that may be rounded, or for a total above its parts a whole step of each part that was cut
 * off (Arelle, calculations 1.1: intervals, rounding, truncation). A part printed more coarsely than the total is exact:
 * who knows the total to the million writes "2,2 tỷ" for 2.200.
 */
export function slackOf({ total, addends }: Equation): Slack {
  const whole = total.figure
  const parts = addends.flatMap(({ figure }) => (figure === null || figure.isDash ? [] : [figure]))
  if (whole === null || parts.length === 0) return exact
  const isCoarser = parts.some(({ step }) => step.lt(whole.step))
  const rounded = parts.filter((part) => mayBeRounded(part) && part.step.lte(whole.step))
  if (!isCoarser && (parts.length === 1 || rounded.length === 0)) return exact
  const own = isCoarser || mayBeRounded(whole) ? whole.step : zero
  const steps = rounded.reduce((sum, { step }) => sum.plus(step), zero)
  return { rounded: steps.plus(own).div(2), cutAbove: steps, cutBelow: isCoarser ? own : zero }
}

/** Printed with decimals, or in tỷ đồng. Whole triệu and smaller units are exact. */
const mayBeRounded = ({ exponent, step }: Figure): boolean => exponent >= 9 || step.lt(new Decimal(`1e${exponent}`))
