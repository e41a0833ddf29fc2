import type { Span } from '../../model/span.ts'
import { searchForm } from '../text/search-form.ts'
import { type Reading, readingsOf } from './numerals.ts'
import { possible } from './quantities.ts'
import { type Unit, unitAt } from './units.ts'

/** "6.720/6.797 hồ sơ": a part and its whole, both counted in the same things. */
export interface Fraction {
  readonly span: Span
  readonly text: string
  readonly part: readonly Reading[]
  readonly whole: readonly Reading[]
  readonly unit: Unit
}

const pair =
  /(?<![\p{L}\p{N}.,/-])(?<part>\d{1,9}(?:[.,]\d{1,3}){0,3})\s?\/\s?(?<whole>\d{1,9}(?:[.,]\d{3}){0,3})(?![/\d]|[.,-][\d\p{L}])/gu

/**
 * Parts of a whole, in the order of the text: two numbers with a slash before a noun, of the curated list where the whole is small, so that neither
 * dates ("9/2026") nor document numbers nor "24/7" are fractions.
 *
 * @example findFractions('đạt 15/21 chỉ tiêu')[0] // part 15, whole 21, unit "chỉ tiêu"
 */
export function findFractions(text: string): readonly Fraction[] {
  const form = searchForm(text)
  return [...form.matchAll(pair)].flatMap((match) => {
    const start = match.index
    const unit = unitAt(text, form, start + match[0].length)
    if (unit === null || !countsWhole(unit, match.groups!) || isMonth(match.groups!)) return []
    const part = possible(readingsOf(match.groups!.part!), unit)
    const whole = possible(readingsOf(match.groups!.whole!), unit)
    if (part.length === 0 || whole.length === 0) return []
    return [{ span: { start, end: unit.end }, text: text.slice(start, unit.end), part, whole, unit }]
  })
}

/** The part of a cell that is nothing but a fraction: "9/9" under a unit of things counted; null for other cells and for months. */
export function partInCell(text: string): readonly Reading[] | null {
  const groups = /^\s*(?<part>\d{1,6}(?:\.\d{3})*)\s?\/\s?(?<whole>\d{1,6}(?:\.\d{3})*)\s*$/u.exec(text)?.groups
  if (groups === undefined || isMonth(groups)) return null
  const [part, whole] = [readingsOf(groups.part!), readingsOf(groups.whole!)]
  return part.length > 0 && whole.length > 0 && part[0]!.value.lte(whole[0]!.value) ? part : null
}

/** Of a noun that no list has the whole must be more than a month's number: "15/40 chốt", not "đợt 5/12 vừa qua". */
const countsWhole = ({ kind }: Unit, { part, whole }: Readonly<Record<string, string>>): boolean =>
  kind === 'count' ||
  (kind === 'open' && /^\d{2,4}$/u.test(whole!) && Number(whole) > 31 && Number(part) <= Number(whole))

const isMonth = ({ part, whole }: Readonly<Record<string, string>>): boolean =>
  Number(part) <= 12 && /^(?:19|20)\d\d$/u.test(whole!)
