import type { Span } from '../../src/model/span.ts'
import { bodyOfCode } from '../../src/vi/legal/body-codes.ts'
import { toneless } from '../../src/vi/text/search-form.ts'
import { findDates } from '../../src/vi/time/dates.ts'

export interface PlacedDate {
  /** Null where the date stands without a place. */
  readonly place: string | null
  /** ISO 8601, cut short where day or month is blank. */
  readonly date: string
  readonly span: Span
}

const name = "\\p{Lu}[\\p{L}\\p{M}'’]*"
/** What ends in "Thuận Thành, ", on scans also in "Thuận Thành; ", or begins its line with "Thuận Thành "; "Kế hoạch số 5/KH-UBND" is no place. */
const placeBefore = new RegExp(
  `(?:(?<=^|[\\s,.])(?<place>${name}(?:(?: - | )(?:\\p{L}[\\p{L}\\p{M}'’]*|\\d{1,2})){0,6}?)\\s?[,;]|(?<=^|\\n)(?<bare>${name}(?: ${name}){0,4}))\\s{0,8}$`,
  'u',
)
const longestPlace = 60
/** "Long Hồ, tháng 7 năm 2026": covers of programmes leave out the day. */
const monthOnly = /tháng\s{1,3}(?<month>0?[1-9]|1[0-2])\s{1,3}năm\s{1,3}(?<year>20\d{2})(?!\d)/gu

/**
 * Place and date of issue, "Thuận Thành, ngày     tháng 3 năm 2026"; day and month may be left blank.
 *
 * @param text Canonical text of the head, lines parted by "\n".
 * @param start Where that text begins in the document.
 */
export function findPlaceAndDate(text: string, start: number): PlacedDate | null {
  const months = [...text.matchAll(monthOnly)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    iso: `${match.groups!.year}-${match.groups!.month!.padStart(2, '0')}`,
  }))
  for (const { span, iso } of [...findDates(text), ...months]) {
    const before = text.slice(Math.max(0, span.start - longestPlace), span.start)
    const match = placeBefore.exec(before)
    if (match === null || iso === null) continue
    const place = ownName(match.groups!.place ?? match.groups!.bare!)
    if (isCode(place)) continue
    const length = match[0].length - match[0].lastIndexOf(place)
    return { place, date: iso, span: { start: start + span.start - length, end: start + span.end } }
  }
  return null
}

/** "UBND ngày 11/12/2023": the end of another document's symbol. */
const isCode = (place: string): boolean =>
  /^\p{Lu}+$/u.test(place) && (bodyOfCode(place) !== null || !/[AEIOUY]/u.test(toneless(place)))

/** "Số: 311/BC-UBND, ngày 15/12/2025": the date right behind the number, which ends at `end`. */
export function findDateBehind(text: string, start: number, end: number): PlacedDate | null {
  const behind = findDates(text.slice(end - start))[0]
  if (behind === undefined || behind.iso === null || behind.iso.length < 10) return null
  if (!/^[\s,]{0,3}$/u.test(text.slice(end - start, end - start + behind.span.start))) return null
  return { place: null, date: behind.iso, span: { start: end + behind.span.start, end: end + behind.span.end } }
}

/** Of "KH-UBND An Hải" or "Phúc An Hải" only what a reader of the line takes for the place: the words after the symbol. */
const ownName = (words: string): string => words.replace(/^.*\p{Lu}{2,}\s+/u, '')
