import type { Span } from '../../src/model/span.ts'
import type { Comparator } from '../../src/vi/numbers/comparators.ts'
import { type Reading, scaled } from '../../src/vi/numbers/numerals.ts'
import type { Unit } from '../../src/vi/numbers/units.ts'
import { perUnit } from '../../src/vi/tables/measured.ts'

/** A measured value as it stands in a text. */
export interface Figure {
  /** From the first word of comparison to the end of the unit. */
  readonly span: Span
  /** Number, unit and words of comparison, which a name leaves out; the noun of a count stays: "hồ sơ" in "đã tiếp nhận 6.797 hồ sơ". */
  readonly cut: readonly Span[]
  readonly comparator: Comparator
  readonly value: string
  readonly valueMax: string | null
  readonly unit: string | null
  /** percent, count, … ; "rank" and "share" ("45/50 thủ tục") are read here. */
  readonly kind: Unit['kind'] | 'rank' | 'share' | 'bare'
}

/** "triệu đồng" with "/người/năm" behind, "%" alone; where it ends in `text`. */
export function fullUnit(text: string, form: string, unit: Unit): { readonly name: string; readonly end: number } {
  perUnit.lastIndex = unit.end
  const rate = perUnit.exec(form)
  if (rate === null) return unit
  const end = unit.end + rate[0].length
  if (unit.kind === 'percent') return { name: unit.name, end }
  return { name: unit.name + text.slice(unit.end, end).replace(/\s*\/\s*/gu, '/'), end }
}

/** Counts in full ("1,2 triệu lượt" is 1200000), other units as printed. */
export const figureValue = (reading: Reading, unit: Unit | null): string =>
  unit === null || unit.kind === 'money' ? reading.value.toFixed() : scaled(reading.value, unit.exponent)

const isCounted = ({ kind }: Unit): boolean => kind === 'count' || kind === 'open'

/** The noun of a count belongs to the name, but for rates and where all is said before: "là 6.720 hồ sơ đạt 99,98%". */
export function keepsNoun(form: string, unit: Unit | null, printed: Span): boolean {
  if (unit === null || !isCounted(unit) || unit.end !== printed.end) return false
  if (/^từ\s/u.test(form.slice(printed.start, printed.start + 3))) return false
  const lead = form.slice(Math.max(0, printed.start - 12), printed.start)
  if (/(?<![\p{L}])dân số(?:\s(?:là|đạt))?\s{1,2}$/u.test(lead)) return false
  const after = /^\s?(?:$|[,;.()]|(?:đạt|chiếm|tăng|giảm|bằng)\s)/u.test(form.slice(unit.end, unit.end + 8))
  return !(after && /(?:[\s,](?:là|đạt|đạt được|còn|bằng)|:)\s{0,2}$/u.test(lead))
}

/** "1,2 triệu" of "1,2 triệu lượt": what is printed from `start` to the noun of a count. */
export const beforeNoun = (start: number, { name, end }: Unit): Span => ({ start, end: end - name.length })
