import { plainForm } from '../tables/plain-form.ts'
import { anyPhrase } from '../text/pattern.ts'
import { type FundingLevel, fundingWords, withoutSociety } from './funding-words.ts'

/** Budget source that a column header names. */
export type BudgetSource = 'total' | FundingLevel

const socialised = anyPhrase('xã hội hóa', 'xhh', 'xh hóa')
/** The first that matches decides: "Ngân sách xã, tỉnh hỗ trợ" is the commune's. */
const sources: readonly { readonly source: BudgetSource; readonly pattern: RegExp }[] = [
  { source: 'other', pattern: socialised },
  { source: 'central', pattern: anyPhrase(...fundingWords.central, 'bộ, ngành') },
  { source: 'commune', pattern: anyPhrase(...fundingWords.commune) },
  { source: 'province', pattern: anyPhrase(...fundingWords.province) },
  { source: 'other', pattern: anyPhrase(...fundingWords.other, 'dân góp', 'đối ứng', 'lồng ghép') },
]

/** "Ngân sách cấp tỉnh" gives province, "TỔNG" and "Kinh phí" give total. */
export function budgetSource(header: string): BudgetSource {
  const form = withoutSociety(plainForm(header))
  return sources.find(({ pattern }) => pattern.test(form))?.source ?? 'total'
}
