import { Decimal } from 'decimal.js'
import type { Document } from '../model/document.ts'
import type { BudgetLine } from '../model/record.ts'
import { restatedFigures } from './restated.ts'
import { type Fit, fitOf, type Habit, habitOf, isAgainst, shortenedBy } from './rounding.ts'
import { type StatedPercent, statedPercents } from './shares.ts'
import { workedTables } from './worked-tables.ts'

/** A percentage in prose and how it fits its figures. */
export interface JudgedPercent extends StatedPercent {
  readonly fit: Fit
  /** What the figures give, to the places printed, shortened as the author does. */
  readonly expected: Decimal
}

/** The percentages that a document states of figures beside them, and the habit that they and its tables show. */
export interface Percents {
  readonly stated: readonly JudgedPercent[]
  readonly habit: Habit
}

/**
 * The percentages in the prose of a document, judged, in reading order. Its amounts in a coarser unit beside the same in a
 * finer one ("2,36 tỷ" for 2.355 triệu) tell the habit, too.
 */
export function percentsOf(document: Document, lines: readonly BudgetLine[]): Percents {
  const found = document.blocks.flatMap(({ kind, span }) =>
    kind === 'table' ? [] : statedPercents(document.text.slice(span.start, span.end), span.start),
  )
  const fitted = found.map((stated) => ({ ...stated, fit: fitOfPercent(stated) }))
  const ofTables = workedTables(document).flatMap(({ figures, worked }) =>
    worked
      .filter(({ result }) => figures.columns[result]!.role === 'percent')
      .flatMap(({ cells }) => cells.map(({ fit }) => fit)),
  )
  const habit = habitOf([...fitted.map(({ fit }) => fit), ...ofTables, ...restatedFits(document, lines)])
  return {
    habit,
    stated: fitted.map((stated) => ({
      ...stated,
      expected: shortenedBy(habit, exactOf(stated), stated.percent.decimals),
    })),
  }
}

function restatedFits({ text }: Document, lines: readonly BudgetLine[]): readonly Fit[] {
  return restatedFigures(text, lines).flatMap(({ first, second }) => {
    const [fine, coarse] = [first.figure, second.figure].sort((a, b) => a.step.cmp(b.step))
    return fine!.step.eq(coarse!.step) ? [] : [fitOf(fine!.value, fine!.value, coarse!.value, coarse!.step)]
  })
}

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
 * the stated base, at most three of each; rounded and cut off both count. Of large counts so many fit that none tells.
 *
 * @example 6.608 at 99,98 %: base 6.609 only
 */
export function fittingCounts(stated: StatedPercent): {
  readonly bases: readonly Decimal[]
  readonly parts: readonly Decimal[]
} {
  const { part, base, percent } = stated
  const step = stepOf(stated)
  const [low, high] = [percent.value.minus(step.div(2)), percent.value.plus(step)]
  const fits = (changed: StatedPercent): boolean => {
    const { rounds, cuts } = fitOfPercent(changed)
    return rounds || cuts
  }
  const bases = low.lte(0) ? [] : nearest(base.value, part.value.times(100).div(high), part.value.times(100).div(low))
  const parts = nearest(part.value, base.value.times(low).div(100), base.value.times(high).div(100))
  return {
    bases: bases.filter((value) => !value.isZero() && fits({ ...stated, base: { ...base, value } })),
    parts: parts.filter((value) => fits({ ...stated, part: { ...part, value } })),
  }
}

/** The whole numbers from `low` to `high` nearest to `value`. */
function nearest(value: Decimal, low: Decimal, high: Decimal): readonly Decimal[] {
  const [from, to] = [Decimal.max(low.ceil(), 0), high.floor()]
  if (to.lt(from)) return []
  const middle = Decimal.min(Decimal.max(value.round(), from), to)
  const around = Array.from({ length: 2 * mostListed + 1 }, (_, at) => middle.plus(at - mostListed))
  return around
    .filter((each) => each.gte(from) && each.lte(to))
    .sort((a, b) => a.minus(value).abs().cmp(b.minus(value).abs()))
    .slice(0, mostListed)
}
