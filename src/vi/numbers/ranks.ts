import type { Span } from '../../model/span.ts'
import { withoutOverlaps } from '../text/overlaps.ts'
import { wordEnd, wordStart } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

/** A place in an order: "<=" for one of the first so many, "=" for a place itself. */
export interface Rank {
  readonly span: Span
  readonly text: string
  readonly comparator: '<=' | '='
  readonly value: number
  /** Of how many, where the text says so: 21 in "xếp thứ 5/21". */
  readonly of: number | null
}

const leading = '(?:đứng|dẫn)\\s{1,3}đầu|đầu\\s{1,3}tiên|tốt\\s{1,3}nhất|cao\\s{1,3}nhất'
const forms: readonly { readonly comparator: Rank['comparator']; readonly source: string }[] = [
  // thuộc nhóm 20 xã, phường đứng đầu; trong 10 đơn vị dẫn đầu
  {
    comparator: '<=',
    source: `(?:thuộc|trong|vào)\\s{1,3}(?:nhóm\\s{1,3}|tốp\\s{1,3}|top\\s{1,3})?(?<value>\\d{1,3})\\s[^.;:\\n\\t\\d]{0,60}?(?:${leading})`,
  },
  { comparator: '<=', source: '(?:top|tốp)\\s{0,3}(?<value>\\d{1,3})' },
  // xếp thứ 5/21, đứng thứ 3, xếp hạng 15, vị trí thứ 2
  {
    comparator: '=',
    source:
      '(?:(?:xếp|đứng|vị\\s{1,3}trí)\\s{1,3}(?:thứ|hạng)|thứ\\s{1,3}hạng|xếp\\s{1,3}vị\\s{1,3}trí)(?:\\s{1,3}thứ)?\\s{1,3}(?<value>\\d{1,4})(?:\\s?\\/\\s?(?<of>\\d{1,4}))?',
  },
]
const patterns = forms.map(({ comparator, source }) => ({
  comparator,
  pattern: new RegExp(`${wordStart}(?:${source})${wordEnd}`, 'gu'),
}))

/**
 * The ranks in a text, in its order.
 *
 * @example findRanks('thuộc nhóm 20 xã, phường đứng đầu')[0] // { comparator: '<=', value: 20, of: null, … }
 */
export function findRanks(text: string): readonly Rank[] {
  const form = searchForm(text)
  const found = patterns.flatMap(({ comparator, pattern }) =>
    [...form.matchAll(pattern)].map((match): Rank => {
      const span = { start: match.index, end: match.index + match[0].length }
      const { value, of } = match.groups!
      return {
        span,
        text: text.slice(span.start, span.end),
        comparator,
        value: Number(value),
        of: of ? Number(of) : null,
      }
    }),
  )
  return withoutOverlaps(found)
}
