import { Decimal } from 'decimal.js'
import type { Document } from '../../model/document.ts'
import { type Fit, fitOf, type Habit, habitOf, isAgainst, shortenedBy } from '../worked/rounding.ts'
import type { JudgedColumn } from '../worked/worked-columns.ts'
import { type BaselessPercent, baselessPercents, type StatedPercent, statedPercents } from './shares.ts'

/** A percentage in prose and how it fits its figures. */
export interface JudgedPercent extends StatedPercent {
  readonly fit: Fit
  /** What the figures give, to the places printed, shortened as the author does. */
  readonly expected: Decimal
}

/** The percentages that the prose of a document states of figures beside them, and the habit that they show. */
export interface Percents {
  readonly stated: readonly JudgedPercent[]
  readonly habit: Habit
}

/**
 * The percentages in the prose of a document, judged, in reading order. Those of a table vote by themselves (`habitOfColumn`):
 * a spreadsheet rounds what its author cuts off by hand, and so do amounts of money.
 */
export function percentsOf(document: Document): Percents {
  const found = document.blocks.flatMap(({ kind, span }) =>
    kind === 'table' ? [] : statedPercents(document.text.slice(span.start, span.end), span.start),
  )
  const fitted = found.map((stated) => ({ ...stated, fit: fitOfPercent(stated) }))
  const habit = habitOf(fitted.map(({ fit }) => fit))
  const stated = fitted.map((percent) => ({
    ...percent,
    expected: shortenedBy(habit, exactOf(percent), percent.percent.decimals),
  }))
  return { stated, habit }
}

/** A percentage of a count whose base is not written with it, and which counts of its paragraph it fits. */
export interface WitnessedPercent extends BaselessPercent {
  /** Of the other counts the first that fits. */
  readonly base: StatedPercent['base'] | null
  readonly fit: Fit
  /** All whole numbers that would fit, where they are few. */
  readonly possible: readonly Decimal[]
}

/**
 * The percentages without a written base that tell something: those that fit another count of the paragraph, and those that
 * fit few numbers, but not the larger counts that stand there. All of all ("100 %") tells nothing.
 *
 * @example "6.720 hồ sơ, đạt 99,98%" among 6.797, 6.608 and 188: only 6.721 would fit
 */
export function witnessedPercents(document: Document): readonly WitnessedPercent[] {
  const found = document.blocks.flatMap(({ kind, span }) =>
    kind === 'table' ? [] : baselessPercents(document.text.slice(span.start, span.end), span.start),
  )
  return found.flatMap((stated): readonly WitnessedPercent[] => {
    const { part, percent, others } = stated
    if (part.value.isZero() || percent.value.gte(100) || percent.value.lte(0)) return []
    const fitWith = (base: StatedPercent['base']): Fit => fitOfPercent({ part, base, percent })
    const fitting = others.filter(({ value }) => value.gt(part.value)).map((base) => ({ base, fit: fitWith(base) }))
    const best = fitting.find(({ fit }) => fit.rounds) ?? fitting.find(({ fit }) => fit.cuts)
    if (best !== undefined) return [{ ...stated, ...best, possible: [] }]
    const { bases } = fittingCounts({ part, percent, base: part }, mostListed + 1)
    return fitting.length === 0 || bases.length === 0 || bases.length > mostListed
      ? []
      : [{ ...stated, base: null, fit: { rounds: false, cuts: false }, possible: bases }]
  })
}

/** How the author of a column of percentages shortens them. */
export const habitOfColumn = ({ cells }: JudgedColumn): Habit => habitOf(cells.map(({ fit }) => fit))

const exactOf = ({ part, base }: StatedPercent): Decimal => part.value.times(100).div(base.value)

const stepOf = ({ percent }: StatedPercent): Decimal => new Decimal(`1e-${percent.decimals}`)

function fitOfPercent(stated: StatedPercent): Fit {
  const exact = exactOf(stated)
  return fitOf(exact, exact, stated.percent.value, stepOf(stated))
}

/** The verdict on a fit: shortened otherwise than the author does elsewhere is told, not only counted. */
export function verdictOfFit(habit: Habit, fit: Fit): 'holds' | 'holds-by-rounding' | 'against-habit' | 'fails' {
  if (!fit.rounds && !fit.cuts) return 'fails'
  if (isAgainst(habit, fit)) return 'against-habit'
  return fit.rounds ? 'holds' : 'holds-by-rounding'
}

const mostListed = 3

/**
 * The whole numbers nearest to the stated base of which the part would be the printed percentage, and the nearest parts of
 * the stated base, at most `most` of each; rounded and cut off both count. Of large counts so many fit that none tells.
 *
 * @example 6.608 at 99,98 %: base 6.609 only
 */
export function fittingCounts(
  stated: StatedPercent,
  most = mostListed,
): { readonly bases: readonly Decimal[]; readonly parts: readonly Decimal[] } {
  const { part, base, percent } = stated
  const step = stepOf(stated)
  const [low, high] = [percent.value.minus(step.div(2)), percent.value.plus(step)]
  const fits = (changed: StatedPercent): boolean => {
    const { rounds, cuts } = fitOfPercent(changed)
    return rounds || cuts
  }
  const bases = low.lte(0)
    ? []
    : nearest(base.value, part.value.times(100).div(high), part.value.times(100).div(low), most)
  const parts = nearest(part.value, base.value.times(low).div(100), base.value.times(high).div(100), most)
  return {
    bases: bases.filter((value) => !value.isZero() && fits({ ...stated, base: { ...base, value } })),
    parts: parts.filter((value) => fits({ ...stated, part: { ...part, value } })),
  }
}

/** The whole numbers from `low` to `high` nearest to `value`, `most` of them. */
function nearest(value: Decimal, low: Decimal, high: Decimal, most: number): readonly Decimal[] {
  const [from, to] = [Decimal.max(low.ceil(), 0), high.floor()]
  if (to.lt(from)) return []
  const middle = Decimal.min(Decimal.max(value.round(), from), to)
  const around = Array.from({ length: 2 * most + 1 }, (_, at) => middle.plus(at - most))
  return around
    .filter((each) => each.gte(from) && each.lte(to))
    .sort((a, b) => a.minus(value).abs().cmp(b.minus(value).abs()))
    .slice(0, most)
}
