import type { Span } from '../../model/span.ts'
import { anyPhrase, phrase, wordStart } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

export interface RequestedYears {
  /** From the word for money to the last year. */
  readonly span: Span
  readonly years: readonly number[]
}

const asks = new RegExp(phrase('đề nghị', 'kiến nghị', 'đề xuất', 'xin'), 'gu')
const year = '(?<!\\d)20\\d\\d(?!\\d|\\s?/)'
const moneyForYears = new RegExp(
  `${wordStart}(?:dự\\s+toán|kinh\\s+phí|ngân\\s+sách|nguồn\\s+vốn)[^.;:\\n\\d]{0,80}?năm\\s+(?<years>${year}(?:\\s?(?:,|và|-|&)\\s?(?:năm\\s+)?${year}){0,5})`,
  'gu',
)
/** What was given or spent is not asked for. */
const past = anyPhrase('đã', 'được giao', 'chưa', 'quyết toán', 'giải ngân', 'theo', 'từ')
const furthest = 160

/** Where a text asks for money for certain years: "đề nghị … phê duyệt dự toán kinh phí cho năm 2025 và 2026". */
export function findRequestedYears(text: string): readonly RequestedYears[] {
  const form = searchForm(text)
  return [...form.matchAll(moneyForYears)].flatMap((match): readonly RequestedYears[] => {
    const before = form.slice(Math.max(0, match.index - furthest), match.index)
    const clause = before.slice(
      Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1,
    )
    const verb = [...clause.matchAll(asks)].at(-1)
    if (verb === undefined || past.test(clause.slice(verb.index)) || past.test(match[0])) return []
    return [{ span: { start: match.index, end: match.index + match[0].length }, years: yearsIn(match.groups!.years!) }]
  })
}

/** "2026 - 2028" are three years, "2025 và 2026" two. */
function yearsIn(printed: string): readonly number[] {
  const named = (printed.match(/20\d\d/gu) ?? []).map(Number)
  const [first, last] = [named[0]!, named.at(-1)!]
  if (!printed.includes('-') || last - first > 10 || last < first) return named
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
