import { expanded } from '../text/abbreviations.ts'
import { anyPhrase } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'
import { type FundingLevel, fundingWords, withoutSociety } from './funding-words.ts'

const levels = (['central', 'province', 'commune', 'other'] as const).map((level) => ({
  level,
  pattern: anyPhrase(...fundingWords[level]),
}))
/** Of which level is left open: "ngân sách địa phương" is the province's, the commune's or both. */
const open = anyPhrase('địa phương', 'nhà nước', 'các cấp', 'lồng ghép', 'theo phân cấp', 'hợp pháp')

/**
 * Whose money a text speaks of: "NS tỉnh/phường" gives province and commune. Null where it leaves that open ("ngân sách nhà
 * nước") or names nobody.
 */
export function fundingLevels(text: string): ReadonlySet<FundingLevel> | null {
  const form = withoutSociety(expanded(searchForm(text)))
  const plain = form.replace(/xã hội hóa/gu, 'xhh')
  const named = levels.filter(({ pattern }) => pattern.test(plain)).map(({ level }) => level)
  return named.length === 0 || open.test(form) ? null : new Set(named)
}
