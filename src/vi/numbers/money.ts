import { Decimal } from 'decimal.js'
import type { Span } from '../../model/span.ts'
import { wordEnd } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'
import type { Comparator } from './comparators.ts'
import { type NumeralStyle, type Reading, scaled } from './numerals.ts'
import { findQuantities, type Quantity } from './quantities.ts'

/** One reading of an amount, in đồng. */
export interface AmountReading {
  readonly vnd: string
  /** Of a range, its upper end. */
  readonly max: string | null
  readonly style: NumeralStyle
}

export interface Money extends AmountReading {
  readonly span: Span
  readonly text: string
  /** "triệu đồng" for "150 triệu"; of "2 tỷ 355 triệu đồng" the unit of the first part. */
  readonly unit: string
  readonly comparator: Comparator
  /** The words of comparison: "không quá", "từ". */
  readonly words: readonly Span[]
  /** The other readings of the digits, the likelier first. */
  readonly candidates: readonly AmountReading[]
}

interface Part {
  readonly quantity: Quantity
  readonly exponent: number
}

const Exact = Decimal.clone({ precision: 50 })
const sum = (a: string, b: string): string => new Exact(a).plus(b).toFixed()

/**
 * The amounts of money that a text states with number and unit, in its order.
 *
 * @example findMoney('dự kiến 2,355 tỷ/ năm 2026')[0] // vnd "2355000000", candidates [{ vnd: "2355000000000", … }]
 */
export function findMoney(text: string): readonly Money[] {
  const form = searchForm(text)
  const found: Money[] = []
  let last: Part | null = null
  for (const quantity of findQuantities(text)) {
    if (quantity.unit?.kind !== 'money') continue
    const part: Part = { quantity, exponent: quantity.unit.exponent }
    const money = withHalf(text, form, part)
    const before = found.at(-1)
    if (last !== null && before !== undefined && continues(form, last, part)) {
      found.splice(-1, 1, joined(text, before, money))
    } else found.push(money)
    last = part
  }
  return found
}

function moneyOf({ quantity, exponent }: Part): Money {
  const { span, text, unit, comparator, words, readings, upper } = quantity
  const amounts = readings.map((reading) => amountOf(reading, upper, exponent))
  return { span, text, unit: unit!.name, comparator, words, ...amounts[0]!, candidates: amounts.slice(1) }
}

/** The upper end is read in the style of the lower one where it can be: "1,250 - 2,355 triệu". */
function amountOf({ value, style }: Reading, upper: readonly Reading[] | null, exponent: number): AmountReading {
  const end = upper?.find((reading) => reading.style === style) ?? upper?.[0]
  return { vnd: scaled(value, exponent), max: end === undefined ? null : scaled(end.value, exponent), style }
}

const half = new RegExp(`\\s{1,3}rư[ỡở]i(?:\\s{1,3}đồng)?${wordEnd}`, 'uy')

/** "2 tỷ rưỡi": half of the scale just named. */
function withHalf(text: string, form: string, part: Part): Money {
  const money = moneyOf(part)
  half.lastIndex = money.span.end
  const match = part.exponent === 0 ? null : half.exec(form)
  if (match === null || money.max !== null) return money
  const span = { start: money.span.start, end: money.span.end + match[0].length }
  const vnd = sum(money.vnd, scaled(new Decimal(5), part.exponent - 1))
  return { ...money, span, text: text.slice(span.start, span.end), vnd, candidates: [] }
}

const currency = /(?:đồng(?:\s+việt\s+nam)?|đ|vn[đd])$/u

/** "2 tỷ 355 triệu đồng" is one amount; after "2 tỷ đồng" a new one begins. */
function continues(form: string, { quantity, exponent }: Part, next: Part): boolean {
  if (next.exponent >= exponent || quantity.upper !== null || next.quantity.upper !== null) return false
  if (currency.test(form.slice(quantity.span.start, quantity.span.end))) return false
  return /^\s{1,3}$/u.test(form.slice(quantity.span.end, next.quantity.span.start))
}

function joined(text: string, first: Money, second: Money): Money {
  const span = { start: first.span.start, end: second.span.end }
  return { ...first, span, text: text.slice(span.start, span.end), vnd: sum(first.vnd, second.vnd), candidates: [] }
}
