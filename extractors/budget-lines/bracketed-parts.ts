import { Decimal } from 'decimal.js'
import { fundingLevels } from '../../src/vi/budget/funding.ts'
import type { Money } from '../../src/vi/numbers/money.ts'
import { onlyYear } from '../../src/vi/time/only-year.ts'

/** Between an amount and the bracket that divides it: "1.200 triệu đồng (", "1,2 tỷ đồng, (". */
const opens = /^[\s,]{0,3}\(/u

/**
 * The amounts in a bracket right behind another one that divide it, each with the position of the whole: "1.200 triệu đồng
 * (ngân sách tỉnh 800 triệu đồng, ngân sách xã 400 triệu đồng)". They are named by sources or by years, or add up to it;
 * "(dự toán 1.500 triệu, đã giải ngân 900 triệu)" divides nothing.
 */
export function bracketedParts(form: string, amounts: readonly Money[]): ReadonlyMap<number, number> {
  const parts = new Map<number, number>()
  for (const [index, whole] of amounts.entries()) {
    const bracket = opens.exec(form.slice(whole.span.end, whole.span.end + 4))
    if (bracket === null || parts.has(index)) continue
    const start = whole.span.end + bracket[0].length
    const end = closingBracket(form, start)
    const inside = amounts.flatMap(({ span }, at) => (at > index && span.end <= end ? [at] : []))
    if (
      inside.length > 1 &&
      (closes(
        whole,
        inside.map((at) => amounts[at]!),
      ) ||
        areNamed(
          form,
          start,
          inside.map((at) => amounts[at]!),
        ))
    )
      for (const at of inside) parts.set(at, index)
  }
  return parts
}

/** Where the bracket ends that is open at `start`; `start` itself where nothing closes it. */
function closingBracket(form: string, start: number): number {
  const end = form.slice(start, start + 400).search(/[()]/u)
  return end === -1 || form[start + end] === '(' ? start : start + end
}

const closes = ({ vnd }: Money, parts: readonly Money[]): boolean =>
  vnd !== null &&
  parts.every((part) => part.vnd !== null) &&
  parts.reduce((sum, part) => sum.plus(part.vnd!), new Decimal(0)).eq(vnd)

/** "ngân sách tỉnh 800 triệu đồng", "năm 2027: 500 triệu đồng": a source or a year before each. */
function areNamed(form: string, start: number, parts: readonly Money[]): boolean {
  const before = parts.map(({ span }, at) => form.slice(at === 0 ? start : parts[at - 1]!.span.end, span.start))
  const isSource = (words: string): boolean =>
    /(?<!\p{L})(?:ngân sách|ns|nguồn|vốn|xã hội hóa|xhh)(?!\p{L})/u.test(words) && fundingLevels(words) !== null
  return before.every(isSource) || before.every((words) => onlyYear(words) !== null)
}
