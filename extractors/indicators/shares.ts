import { readingsOf } from '../../src/vi/numerals.ts'
import { unitAt } from '../../src/vi/units.ts'
import type { Figure } from './figure.ts'

const share =
  /(?<![\p{L}\d/.,-])(?<part>\d{1,3}(?:\.\d{3})+|\d{1,6})\s?\/\s?(?<whole>\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d/.,-]*\d|[\p{L}-])/gu
const dated = /(?<![\p{L}])(?:ngày|tháng|quý|số|kỳ|trước|nhiệm vụ|lớp)\s{1,3}$/u

/**
 * Parts of a whole, "45/50 thủ tục hành chính", "12/12 thôn": the part is the value, the whole stays in the text. Days,
 * months and "24/7" are none.
 */
export function sharesIn(text: string, form: string): readonly Figure[] {
  return [...form.matchAll(share)].flatMap((match): readonly Figure[] => {
    const [part, whole] = [match.groups!.part!, match.groups!.whole!].map((digits) => readingsOf(digits)[0]?.value)
    const end = match.index + match[0].length
    if (part === undefined || whole === undefined || part.gt(whole) || whole.lt(2)) return []
    if (dated.test(form.slice(Math.max(0, match.index - 16), match.index))) return []
    const unit = unitAt(text, form, end)
    const counted = unit?.kind === 'count' || unit?.kind === 'open'
    if (!counted && !/^\s{0,2}(?:\(|đạt|,\s?đạt|$)/u.test(form.slice(end, end + 8))) return []
    if (!counted && whole.gte(1900) && whole.lte(2100)) return []
    return [
      {
        span: { start: match.index, end: counted ? unit.end : end },
        cut: [{ start: match.index, end }],
        comparator: '=',
        value: part.toFixed(),
        valueMax: null,
        unit: counted ? unit.name : null,
        kind: 'share',
      },
    ]
  })
}
