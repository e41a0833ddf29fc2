import { Decimal } from 'decimal.js'
import { lowerBound } from '../../model/in-order.ts'
import type { Span } from '../../model/span.ts'
import { findQuantities, type Quantity } from '../../vi/numbers/quantities.ts'
import { searchForm } from '../../vi/text/search-form.ts'

export interface Percentage {
  readonly at: Span
  readonly value: Decimal
  /** Printed places. */
  readonly decimals: number
}

/** A part, its base and the percentage stated of them: "45/50 hộ (90%)", "90% (45/50 hộ)". */
export interface StatedPercent {
  readonly part: { readonly at: Span; readonly value: Decimal }
  readonly base: { readonly at: Span; readonly value: Decimal }
  readonly percent: Percentage
}

const fraction =
  /(?<![\d/.,])(?<part>\d{1,3}(?:\.\d{3})*|\d+)\s?\/\s?(?<base>\d{1,3}(?:\.\d{3})*|\d+)(?![\d/.,]*\d|\/|-)/gu
/** Between the base and its percentage: what is counted, and a word that leads on to the percentage. */
const leadsOn =
  /^[^.;,()\d]{0,60}(?:[,(=]\s*)?(?:(?:đạt|chiếm|bằng|tương ứng|tương đương|đạt tỷ lệ|tỷ lệ)\s*(?:tỷ lệ)?\s*:?\s*)?\(?$/u

/** "100% (25/25", "đạt 83,3% (tương ứng 10/12 thôn". */
const bracketed = /^\s?\((?:(?:tương ứng|tương đương|gồm|bằng)(?: với)?\s)?$/u
/** "tăng thêm 5% (45/50 hộ)": the percentage of a change is not of the counts behind it. */
const changes = /(?:tăng|giảm|vượt|nâng)(?:\s\p{L}+){0,2}\s$/u

/**
 * The percentages that a paragraph states of two counts beside them, written as a fraction. "30/9/2025" and
 * "02/2025/NQ" are none.
 */
export function statedPercents(paragraph: string, offset: number): readonly StatedPercent[] {
  if (!speaksOfPercent(paragraph)) return []
  const percents = findQuantities(paragraph).filter(isPercent)
  const form = searchForm(paragraph)
  return [...form.matchAll(fraction)].flatMap((match) => {
    const end = match.index + match[0].length
    const next = lowerBound(percents, ({ span }) => span.start >= end)
    const before = percents[next - 1]
    const isBracketed =
      before !== undefined &&
      bracketed.test(form.slice(before.span.end, match.index)) &&
      !changes.test(form.slice(Math.max(0, before.span.start - 20), before.span.start))
    const percent = isBracketed ? before : percents[next]
    const [part, base] = [match.groups!.part!, match.groups!.base!].map(
      (digits) => new Decimal(digits.replaceAll('.', '')),
    )
    if (percent === undefined || base!.isZero()) return []
    if (!isBracketed && !leadsOn.test(form.slice(end, percent.span.start))) return []
    const at = (start: number, length: number): Span => ({ start: offset + start, end: offset + start + length })
    return [
      {
        part: { at: at(match.index, match.groups!.part!.length), value: part! },
        base: { at: at(end - match.groups!.base!.length, match.groups!.base!.length), value: base! },
        percent: percentageOf(percent, offset),
      },
    ]
  })
}

/** A count with its percentage, whose base is not written with it: "6.720 hồ sơ, đạt 99,98%". */
export interface BaselessPercent extends Omit<StatedPercent, 'base'> {
  /** The other counts of such things in the paragraph; one of them may be the base. */
  readonly others: readonly StatedPercent['base'][]
}

const ofAnother = /(?:tăng|giảm|vượt|so với|kế hoạch|chỉ tiêu|cùng kỳ|dự toán)/u

/** How many quantities before and behind a percentage its base is looked for. */
const [before, after] = [30, 8]

const speaksOfPercent = (paragraph: string): boolean => /%|phần\s+trăm/iu.test(paragraph)

/** The counts of a paragraph that a percentage follows right away; of growth, plans and other years none. */
export function baselessPercents(paragraph: string, offset: number): readonly BaselessPercent[] {
  if (!speaksOfPercent(paragraph)) return []
  const quantities = findQuantities(paragraph)
  const form = searchForm(paragraph)
  const placed = ({ span, readings }: Quantity) => ({
    at: { start: offset + span.start, end: offset + span.end },
    value: readings[0]!.value,
  })
  return quantities.flatMap((percent, index) => {
    const part = quantities[index - 1]
    if (part === undefined || !isPercent(percent) || !isCount(part) || form[part.span.start - 1] === '/') return []
    const between = form.slice(part.span.end, percent.span.start)
    const around = `${between} ${form.slice(percent.span.end, percent.span.end + 30)}`
    if (between.trim() === '' || !leadsOn.test(between) || ofAnother.test(around)) return []
    const near = quantities.slice(Math.max(0, index - before), index + after)
    const others = near.filter((other) => other !== part && isCount(other) && countsAlike(part, other)).map(placed)
    return [{ part: placed(part), percent: percentageOf(percent, offset), others }]
  })
}

/** "6.720 hồ sơ" and "6.797 hồ sơ", or a bare number. */
const countsAlike = ({ unit: a }: Quantity, { unit: b }: Quantity): boolean =>
  a === null || b === null || a.name.toLowerCase() === b.name.toLowerCase()

const isCount = ({ unit, upper, comparator, readings }: Quantity): boolean =>
  upper === null &&
  comparator === '=' &&
  readings[0]!.decimals === 0 &&
  (unit === null || unit.kind === 'count' || unit.kind === 'open')

const isPercent = ({ unit, upper, comparator }: Quantity): boolean =>
  unit?.kind === 'percent' && upper === null && comparator === '='

const percentageOf = ({ span, readings }: Quantity, offset: number): Percentage => ({
  at: { start: offset + span.start, end: offset + span.end },
  value: readings[0]!.value,
  decimals: readings[0]!.decimals,
})

const share = /(?:chiếm|tỷ trọng|cơ cấu)(?:\s+(?:tỷ lệ|khoảng))?\s*$/u
const mostOff = 5

/** Shares of one whole that a sentence lists ("A chiếm 40%, B chiếm 35%, C chiếm 25%"): three and more near 100 %. */
export function listedShares(paragraph: string, offset: number): readonly (readonly Percentage[])[] {
  if (!speaksOfPercent(paragraph)) return []
  const form = searchForm(paragraph)
  const shares = findQuantities(paragraph).filter(
    (quantity) =>
      isPercent(quantity) && share.test(form.slice(Math.max(0, quantity.span.start - 40), quantity.span.start)),
  )
  let [sentence, searched] = [-1, 0]
  const sentences = Map.groupBy(shares, ({ span }) => {
    const stop = form.slice(searched, span.start).lastIndexOf('. ')
    if (stop !== -1) sentence = searched + stop
    searched = span.start
    return sentence
  })
  return [...sentences.values()]
    .map((listed) => listed.map((quantity) => percentageOf(quantity, offset)))
    .filter(areOfOneWhole)
}

/** Three and more that come near 100 %. */
export const areOfOneWhole = (shares: readonly Percentage[]): boolean =>
  shares.length > 2 && sharesOff(shares).abs().lte(mostOff)

/** By how much the shares exceed 100. */
export const sharesOff = (shares: readonly Percentage[]): Decimal =>
  shares.reduce((sum, { value }) => sum.plus(value), new Decimal(-100))
