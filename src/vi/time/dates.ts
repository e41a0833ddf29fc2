import type { Span } from '../../model/span.ts'
import { type Cued, matchesOf } from '../text/cued.ts'
import { withoutOverlaps } from '../text/overlaps.ts'
import { remembered } from '../text/remembered.ts'
import { searchForm } from '../text/search-form.ts'
import { isoDay, isoMonth } from './calendar.ts'

export interface FoundDate {
  /** With the word "ngày" where it stands before. */
  readonly span: Span
  readonly text: string
  /** ISO 8601, cut short where the document leaves day or month blank; null for a date that no calendar has ("31/02/2026"). */
  readonly iso: string | null
}

/** What stands in the place of a part to be filled in by hand, line breaks included. */
const gap = String.raw`[\s._…]{0,40}`
const part = (name: string): string => String.raw`(?:(?<${name}>\d{1,2})\s{0,4})?`
const year = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`

const forms: readonly Cued[] = [
  // ngày 05 tháng 01 năm 2026, ngày    tháng 3 năm 2026
  {
    cue: /năm\s{0,4}(?:19|20)\d\d/,
    source: `ngày${gap}${part('day')}tháng${gap}${part('month')},?\\s{0,4}năm\\s{0,4}${year}`,
  },
  // ngày 30/9/2025, ngày /3/2026, ngày _____ /3/2026
  {
    cue: /\/\s{0,2}(?:19|20)\d\d/,
    source: `ngày${gap}${part('day')}\\/${gap}${part('month')}\\/\\s{0,2}${year}(?!\\s?\\/)`,
  },
  // 30/9/2025, 30.9.2025, 30-9-2025
  {
    cue: /\d\s?[/.-]\s?(?:19|20)\d\d/,
    source: `(?:ngày\\s{0,6})?(?<![\\d/.-])(?<day>\\d{1,2})\\s?(?<mark>[/.-])\\s?(?<month>\\d{1,2})\\s?\\k<mark>\\s?${year}(?!\\s?\\/|[.-]\\d)`,
  },
  // 2026-03-15, 2026-03
  {
    cue: /(?:19|20)\d\d-\d\d/,
    source: `(?<![\\d/.-])(?<year>(?:19|20)\\d{2})-(?<month>0[1-9]|1[0-2])(?:-(?<day>\\d{2}))?(?![\\d/\\p{L}]|-[\\d\\p{L}])`,
  },
].map(({ cue, source }) => ({ cue, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'gu') }))

/**
 * The dates of a text that say at least their year, in its order.
 *
 * @example findDates('Bắc Kạn, ngày     tháng 4 năm 2026').map(({ iso }) => iso) // ['2026-04']
 */
export const findDates = remembered((text): readonly FoundDate[] => {
  const form = searchForm(text)
  const found = forms.flatMap((pattern) =>
    matchesOf(pattern, form).map((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      return { span, text: text.slice(span.start, span.end), iso: isoOf(match.groups!) }
    }),
  )
  return withoutOverlaps(found)
})

function isoOf({ year, month, day }: Record<string, string | undefined>): string | null {
  if (month === undefined) return year!
  return day === undefined ? isoMonth(Number(year), Number(month)) : isoDay(Number(year), Number(month), Number(day))
}
