import { whole } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

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
      'ns ?x[ãa]', // blanks and marks are lost in the narrow heads of scans: "NStinh", "NSxã"
      'ns ?ph[ưu][ờo]ng',
      'nsx',
      'nsp',
      'xã',
      'phường',
      'đặc khu',
    ),
  },
  {
    source: 'province',
    pattern: anywhere('cấp tỉnh', 'ngân sách tỉnh', 'ns ?t[ỉi]nh', 'nst', 'tỉnh', 'thành phố', 'tp', 'cấp thành phố'),
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
  const form = searchForm(header).replace(/\s+/g, ' ')
  const plain = form.replace(/xã hội(?! hóa)/gu, ' ')
  if (/(?<![\p{L}])(?:xã hội hóa|xhh|xh hóa)(?![\p{L}])/u.test(form)) return 'other'
  return sources.find(({ pattern }) => pattern.test(plain))?.source ?? 'total'
}
