import { expanded } from '../text/abbreviations.ts'
import { phrase } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

export type FundingLevel = 'central' | 'province' | 'commune' | 'other'

const levels: readonly { readonly level: FundingLevel; readonly pattern: RegExp }[] = [
  { level: 'central', pattern: new RegExp(phrase('trung ương', 'tw'), 'u') },
  { level: 'province', pattern: new RegExp(phrase('tỉnh', 'thành phố', 'tp', 'nst'), 'u') },
  { level: 'commune', pattern: new RegExp(phrase('xã', 'phường', 'đặc khu', 'nsx', 'nsp'), 'u') },
  {
    level: 'other',
    pattern: new RegExp(
      phrase(
        'xã hội hóa',
        'xhh',
        'doanh nghiệp',
        'tài trợ',
        'huy động',
        'khác',
        'đóng góp',
        'viện trợ',
        'vay',
        'tự có',
      ),
      'u',
    ),
  },
]
/** Of which level is left open: "ngân sách địa phương" is the province's, the commune's or both. */
const open = new RegExp(phrase('địa phương', 'nhà nước', 'các cấp', 'lồng ghép', 'theo phân cấp', 'hợp pháp'), 'u')

/**
 * Whose money a text speaks of: "NS tỉnh/phường" gives province and commune. Null where it leaves that open ("ngân sách nhà
 * nước") or names nobody.
 */
export function fundingLevels(text: string): ReadonlySet<FundingLevel> | null {
  const form = expanded(searchForm(text)).replace(/xã hội(?! hóa)/gu, ' ')
  const plain = form.replace(/xã hội hóa/gu, 'xhh')
  const named = levels.filter(({ pattern }) => pattern.test(plain)).map(({ level }) => level)
  return named.length === 0 || open.test(form) ? null : new Set(named)
}
