import type { Span } from '../../src/model/span.ts'
import type { HeadLine } from './lines.ts'

interface PlacedDate {
  readonly place: string | null
  /** ISO 8601, cut short where day or month is blank. */
  readonly date: string | null
  readonly span: Span
}

const blank = '[\\s_.…]*'
const placeDate = new RegExp(
  `(?<place>\\p{Lu}[\\p{L}\\p{M}' -]*?),?\\s*ngày${blank}(?<day>\\d{0,2})${blank}tháng${blank}(?<month>\\d{0,2})${blank}năm${blank}(?<year>20\\d{2})`,
  'u',
)

/** "Thuận Thành, ngày    tháng 3 năm 2026": place and date of issue; day and month may be left blank. */
export function findPlaceAndDate(lines: readonly HeadLine[]): PlacedDate | null {
  for (const { text, span } of lines) {
    const match = placeDate.exec(text)
    if (match === null) continue
    const { place, day, month, year } = match.groups!
    const parts = [year!, ...(month ? [month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])] : [])]
    const start = span.start + match.index
    return { place: place!.trim(), date: parts.join('-'), span: { start, end: start + match[0].length } }
  }
  return null
}
