import { plainForm } from '../tables/plain-form.ts'
import { whole } from '../text/pattern.ts'

const anywhere = (...words: readonly string[]): RegExp => new RegExp(whole(words.join('|')), 'u')

/** Budget source that a column header names. */
export type BudgetSource = 'total' | 'central' | 'province' | 'commune' | 'other'

const sources: readonly { readonly source: BudgetSource; readonly pattern: RegExp }[] = [
  { source: 'central', pattern: anywhere('trung ương', 'tw', 'nstw', 'ngân sách tw', 'bộ, ngành') },
  {
    source: 'commune',
    pattern: anywhere(
      'cấp xã',
      'cấp phường',
      'cấp đặc khu',
      'ngân sách xã',
      'ngân sách phường',
      'ns xã',
      'ns phường',
      'nsx',
      'nsp',
      'xã',
      'phường',
      'đặc khu',
    ),
  },
  {
    source: 'province',
    pattern: anywhere('cấp tỉnh', 'ngân sách tỉnh', 'ns tỉnh', 'nst', 'tỉnh', 'thành phố', 'tp', 'cấp thành phố'),
  },
  {
    source: 'other',
    pattern: anywhere(
      'xã hội hóa',
      'xhh',
      'xh hóa',
      'đóng góp',
      'dân góp',
      'viện trợ',
      'vay',
      'tự có',
      'đối ứng',
      'nguồn khác',
      'vốn khác',
      'huy động',
      'doanh nghiệp',
      'tài trợ',
      'khác',
      'lồng ghép',
    ),
  },
]

/** "Ngân sách cấp tỉnh" gives province, "TỔNG" and "Kinh phí" give total. */
export function budgetSource(header: string): BudgetSource {
  const form = plainForm(header)
  const plain = form.replace(/xã hội(?! hóa)/gu, ' ')
  if (/(?<![\p{L}])(?:xã hội hóa|xhh|xh hóa)(?![\p{L}])/u.test(form)) return 'other'
  return sources.find(({ pattern }) => pattern.test(plain))?.source ?? 'total'
}
