import { Decimal } from 'decimal.js'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { numberWording } from '../src/model/print-number.ts'
import { searchForm } from '../src/vi/text/search-form.ts'

/**
 * A share of people, households, cases … is at most 100 %. Growth, comparison with a plan or with another year may be
 * more, and rates of which nothing says what they are of are left alone.
 *
 * @example "Tỷ lệ hộ dân có Internet đạt 105%"
 */
export const percentRange: Rule = {
  id: 'percent-range',
  title: { vi: 'Tỷ lệ không vượt quá 100%', en: 'A share is at most 100 %' },
  severity: 'warning',
  messages: {
    above: {
      vi: '“{name}”: ghi {value}%, tỷ lệ trên tổng số không thể vượt quá 100%.',
      en: '“{name}”: {value}% is more than the whole.',
    },
  },
  *check({ records }: CheckContext): Iterable<Check> {
    for (const { name, value, unit, evidence, text } of records.indicators) {
      if (unit !== '%' || value === null || !isShare(`${name} ${text}`)) continue
      const stated = new Decimal(value)
      if (stated.lte(100)) yield { verdict: 'holds', table: null }
      else
        yield {
          verdict: 'fails',
          table: null,
          messageId: 'above',
          data: { name, value: numberWording(stated) },
          at: evidence.map(({ start, end }) => ({ start, end })),
        }
    }
  },
}

const ofThings =
  /tỷ lệ (?:số )?(?:người|dân|hộ|gia đình|hồ sơ|cán bộ|công chức|đảng viên|học sinh|trường|thôn|tổ dân phố|cơ quan|đơn vị|doanh nghiệp|văn bản|thủ tục|giao dịch)/u
const mayExceed = /so với|tăng|vượt|kế hoạch|chỉ tiêu giao|tăng trưởng|hoàn thành|cùng kỳ|giao dịch trên/u

const isShare = (text: string): boolean => {
  const form = searchForm(text)
  return ofThings.test(form) && !mayExceed.test(form)
}
