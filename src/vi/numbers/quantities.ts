import type { Span } from '../../model/span.ts'
import { wordStart } from '../text/pattern.ts'
import { remembered } from '../text/remembered.ts'
import { searchForm } from '../text/search-form.ts'
import { type Comparison, comparisonAround } from './comparators.ts'
import { isName } from './naming-numbers.ts'
import { type FoundNumber, findNumbers } from './numbers.ts'
import { indivisible, type Reading } from './numerals.ts'
import { type Unit, unitAt } from './units.ts'

export interface Quantity extends Comparison {
  /** Number and unit ("50 đến 60 triệu"), without the words of comparison. */
  readonly span: Span
  readonly text: string
  /** The likeliest first, given the unit; not multiplied by the unit's power of ten. */
  readonly readings: readonly Reading[]
  /** Of a range, the readings of its upper end. */
  readonly upper: readonly Reading[] | null
  readonly unit: Unit | null
}

/** Between the ends of a range. "từ 50 đến dưới 60 triệu": the upper end may be open. */
const between = /^[ \n]{0,3}(?:-|÷|~|đến(?:\s(?:dưới|hết|không quá))?|tới)[ \n]{0,3}$/u
const rangeStart = new RegExp(`${wordStart}từ\\s{1,3}$`, 'u')

interface Measured extends FoundNumber {
  readonly unit: Unit | null
}

const endOf = ({ span, unit }: Measured): number => unit?.end ?? span.end
/** The readings that the unit allows: "150.000 đồng" and "1,250 hồ sơ" are whole, "2,355 tỷ" and "99,98%" need not be. */
export function possible(readings: readonly Reading[], unit: Unit | null): readonly Reading[] {
  const counted = unit?.kind === 'count' || unit?.kind === 'money'
  return counted && unit.exponent === 0 ? indivisible(readings) : readings
}

/**
 * The numbers of a text with unit, comparison and range, in its order. Numbers that name ("năm 2026", "Điều 5") are left out.
 *
 * @example findQuantities('đạt tối thiểu 80% hồ sơ') // one: 80, unit "%", comparator ">="
 */
export const findQuantities = remembered((text): readonly Quantity[] => {
  const form = searchForm(text)
  const numbers = findNumbers(text).map((number) => ({ ...number, unit: unitOf(text, form, number) }))
  const quantities: Quantity[] = []
  for (let index = 0; index < numbers.length; index++) {
    const lower = numbers[index]!
    const next = numbers[index + 1]
    const upper = next !== undefined && isRange(form, lower, next) ? next : null
    if (upper !== null) index++
    const unit = (upper ?? lower).unit
    const named = !isPrecise(unit) && isName(form, lower.span.start, lower.text, unit?.kind === 'count')
    if (!named) quantities.push(quantityOf(text, form, lower, upper))
  }
  return quantities
})

/** "500 (năm trăm) triệu đồng": the same number in words may stand before the unit of money. */
const inWords = /[ ]?\([^()\d\n\t]{1,120}\)/uy

function unitOf(text: string, form: string, { span }: FoundNumber): Unit | null {
  inWords.lastIndex = span.end
  if (!inWords.test(form)) return unitAt(text, form, span.end)
  const unit = unitAt(text, form, inWords.lastIndex)
  return unit?.kind === 'money' ? unit : null
}

/** A unit that only a quantity bears; "khoản 24 điều", "năm 2026 của" have none. */
const isPrecise = (unit: Unit | null): boolean => unit !== null && !/^(?:count|open)$/.test(unit.kind)

function isRange(form: string, lower: Measured, upper: Measured): boolean {
  if (!between.test(form.slice(endOf(lower), upper.span.start))) return false
  return lower.unit === null || lower.unit.kind === upper.unit?.kind
}

function quantityOf(text: string, form: string, lower: Measured, upper: Measured | null): Quantity {
  const last = upper ?? lower
  const unit = last.unit
  const span = { start: lower.span.start, end: endOf(last) }
  const own = {
    span,
    text: text.slice(span.start, span.end),
    readings: possible(lower.readings, unit),
    upper: upper && possible(upper.readings, unit),
    unit,
  }
  if (upper === null) return { ...own, ...comparisonAround(form, span) }
  const lead = rangeStart.exec(form.slice(Math.max(0, span.start - 8), span.start))
  const words = lead === null ? [] : [{ start: span.start - lead[0].length, end: span.start - lead[0].length + 2 }]
  return { ...own, comparator: 'range', words }
}
