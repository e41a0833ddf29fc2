import type { Span } from '../../model/span.ts'
import { matchesOf } from '../text/cued.ts'
import { withoutOverlaps } from '../text/overlaps.ts'
import { wordEnd, wordStart } from '../text/pattern.ts'
import { remembered } from '../text/remembered.ts'
import { searchForm } from '../text/search-form.ts'

/** Something done again and again, or at no fixed time. */
export interface Recurrence {
  readonly span: Span
  readonly text: string
  /** The stretch after which it comes again: "tháng", "6 tháng", "năm"; null for "thường xuyên", "đột xuất". */
  readonly every: string | null
  /** How often in that stretch: 2 for "02 lần/năm". */
  readonly times: number | null
}

const unit = '(?<unit>ngày|tuần|tháng|quý|năm)'
const forms: readonly { readonly cue: RegExp; readonly source: string }[] = [
  // hằng tháng, định kỳ hàng quý; "trước ngày 25 hằng tháng"; "quý IV hằng năm"
  {
    cue: /(?:hằng|hàng|mỗi)\s/,
    source: `(?:(?:trước|chậm\\s+nhất(?:\\s+là)?|vào)\\s+)?(?:(?:ngày\\s+\\d{1,2}(?:\\/\\d{1,2})?|quý\\s+[ivl1-4]{1,3}|tháng\\s+\\d{1,2})\\s+)?(?:định\\s+kỳ\\s+)?(?:hằng|hàng|mỗi)\\s+${unit}`,
  },
  // định kỳ 6 tháng, 06 tháng/lần, 3 tháng một lần
  {
    cue: /kỳ\s{1,4}\d/,
    source: `định\\s+kỳ\\s+(?<count>\\d{1,2})\\s+${unit}(?:\\s?\\/\\s?lần|\\s+(?:một|1|01)\\s+lần)?`,
  },
  { cue: /lần/, source: `(?<count>\\d{1,2})\\s+${unit}(?:\\s?\\/\\s?lần|\\s+(?:một|1|01)\\s+lần)` },
  // báo cáo 6 tháng, cuối năm
  {
    cue: /tháng(?:,|\s{1,4}và)/,
    source: `(?<count>0?[369])\\s+(?<unit>tháng)(?:,|\\s+và)\\s+(?:(?:cuối|cả|hằng|hàng)\\s+)?năm(?!\\s+\\d)`,
  },
  // 02 lần/năm, 1 lần mỗi tháng
  {
    cue: /\d\s{1,4}(?:lần|kỳ|buổi)/,
    source: `(?<times>\\d{1,3})\\s+(?:lần|kỳ|buổi)(?:\\s?\\/\\s?|\\s+(?:một|mỗi|trong)\\s+)(?:(?<count>\\d{1,2})\\s+)?${unit}`,
  },
  // "chi thường xuyên" is a kind of expense
  { cue: /thường\s/, source: '(?<!(?:chi|phí|nguồn|sách|toán|vốn)\\s)thường\\s+xuyên(?:,\\s+liên\\s+tục)?' },
  { cue: /định\s/, source: 'định\\s+kỳ' },
  {
    cue: /(?:liên|đột|quanh|khi|theo|ngay)\s/,
    source:
      'liên\\s+tục|đột\\s+xuất|quanh\\s+năm|khi\\s+có\\s+yêu\\s+cầu|khi\\s+phát\\s+sinh|theo\\s+tiến\\s+độ|ngay\\s+sau\\s+khi',
  },
  { cue: /nhiệm\s/, source: '(?:giữa(?:\\s+và\\s+cuối|,\\s+cuối)?|cuối)\\s+nhiệm\\s+kỳ(?!\\s+\\d)' },
]
const patterns = forms.map(({ cue, source }) => ({
  cue,
  pattern: new RegExp(`${wordStart}(?:${source.replaceAll('\\s+', '\\s{1,4}')})${wordEnd}`, 'gu'),
}))

/**
 * The phrases of frequency in a text, in its order.
 *
 * @example findRecurrences('báo cáo định kỳ 6 tháng')[0]?.every // '6 tháng'
 */
export const findRecurrences = remembered((text): readonly Recurrence[] => {
  const form = searchForm(text)
  const found = patterns.flatMap((pattern) =>
    matchesOf(pattern, form).map((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      const { unit, count, times } = match.groups ?? {}
      return {
        span,
        text: text.slice(span.start, span.end),
        every: everyOf(unit, count),
        times: times ? Number(times) : null,
      }
    }),
  )
  return withoutOverlaps(found)
})

const everyOf = (unit: string | undefined, count: string | undefined): string | null =>
  unit === undefined ? null : Number(count ?? 1) === 1 ? unit : `${Number(count)} ${unit}`
