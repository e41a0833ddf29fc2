import type { Span } from '../../model/span.ts'
import { matchesOf } from '../text/cued.ts'
import { withoutOverlaps } from '../text/overlaps.ts'
import { wordStart } from '../text/pattern.ts'
import { remembered } from '../text/remembered.ts'
import { isoDay, type Limits, monthLimits } from './calendar.ts'
import { findDates } from './dates.ts'

/** A stretch of the calendar as a text names it, before a year is inherited and before "trước", "đến hết" are heard. */
export interface TimePoint {
  readonly span: Span
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'stage'
  /** null where the text leaves it to the context. */
  readonly year: number | null
  /** Of a stage, the year in which it ends. */
  readonly lastYear: number | null
  readonly months: readonly [first: number, last: number]
  readonly day: number | null
}

/** First and last day, given the year; null for a day that no calendar has. */
export function limitsOf(point: TimePoint, year: number): Limits | null {
  const [first, last] = point.months
  if (point.day === null) return first < 1 || last > 12 ? null : monthLimits(year, first, last, point.lastYear ?? year)
  const day = isoDay(year, first, point.day)
  return day === null ? null : { from: day, to: day }
}

type Groups = Readonly<Record<string, string | undefined>>
type Named = Omit<TimePoint, 'span'>

const year = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`
const ofYear = String.raw`(?:(?:\s{0,2}[/,-]\s{0,2}|\s{1,3})(?:năm\s{1,2})?${year})?`
/** Search form spells "li", damaged "II", as "ly". */
const roman = String.raw`(?:ly|[ivltj1|!]{1,3})(?![\p{L}\p{N}])`
const month = String.raw`(?:1[0-2]|0?[1-9])(?!\d)`
/** "9-10" is a range by itself; "9, 10" and "9 và 10" only before a year or another "tháng", else "tháng 3, 5 lớp" were one. */
const listJoint = (word: string): string =>
  String.raw`\s{0,2}(?:[-÷]|(?:[,+&]|và)(?=\s{0,2}(?:${word}|(?:\d{1,2}\s{0,2}(?:[,+&]|và)\s{0,2}){0,10}\d{1,2}\s{0,2}(?:\/|năm)\s{0,2}\d{4})))\s{0,2}(?:${word}\s{0,3})?`
const monthJoint = listJoint('(?:tháng|t\\.?(?=\\d))')
const digitJoint = listJoint('quý')
const quarterJoint = String.raw`\s{0,2}(?:[-÷,+&]|và)\s{0,2}(?:quý\s{0,2})?`

const untilMonth = String.raw`\s{0,3}(?:[-÷]|đến|tới)\s{0,3}`

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text))
/** "mười một" before "mười": the first that matches is taken. */
const spelled = new Map(
  ['mười một', 'mười', 'chín', 'tám', 'bảy', 'sáu', 'năm', 'bốn', 'ba', 'hai', 'một'].map((word, i) => [word, 11 - i]),
)
const point = (kind: TimePoint['kind'], groups: Groups, first: number, last: number = first): Named => ({
  kind,
  year: numberOf(groups.year),
  lastYear: null,
  months: [first, last],
  day: null,
})

function stage(groups: Groups): Named | null {
  const last = Number(groups.last)
  const length = last - Number(groups.year)
  return length > 0 && length <= 50 ? { ...point('stage', groups, 1, 12), lastYear: last } : null
}

function quarters(groups: Groups): Named | null {
  const first = quarterNumber(groups.first!)
  const last = groups.last === undefined ? first : quarterNumber(groups.last)
  return first === null || last === null || last < first ? null : point('quarter', groups, first * 3 - 2, last * 3)
}

/** "Quý Il", "lV", "1V", "TV", "111": OCR of Roman numerals, in lower case. null for what is none. */
function quarterNumber(printed: string): number | null {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(printed.replace('ly', 'ii').replace(/[ltj1|!]/gu, 'i')) + 1
  return roman || (/^[234]$/u.test(printed) ? Number(printed) : null)
}

const forms: readonly {
  readonly cue: RegExp
  readonly source: string
  readonly read: (groups: Groups) => Named | null
}[] = [
  {
    // Quý I/2026, Q.IV, quý I, II và III năm 2026
    cue: /q/,
    source: `(?:(?:qu[ýỳy]|qúy)\\s{0,3}|q\\.\\s?)(?<first>${roman})(?:(?:${quarterJoint}${roman}){0,2}${quarterJoint}(?<last>${roman}))?${ofYear}`,
    read: (groups) => quarters(groups),
  },
  {
    // Quý 2/2026, Q1/2026, quý 3-4 năm 2026
    cue: /q/,
    source: `(?:qu[ýỳy]\\s{0,3}|qúy\\s{0,3}|q\\.?)(?<first>[1-4])(?!\\d)(?:(?:${digitJoint}[1-4](?!\\d)){0,2}${digitJoint}(?<last>[1-4])(?!\\d))?${ofYear}`,
    read: (groups) => quarters(groups),
  },
  {
    // 6 tháng đầu năm 2026, hai tháng cuối năm, 9 tháng năm 2025
    cue: /tháng/,
    source: `(?<count>\\d{1,2}|${[...spelled.keys()].join('|')})\\s{1,3}tháng\\s{1,3}(?:(?<side>đầu|cuối)\\s{1,3})?năm(?:\\s{1,3}${year})?`,
    read: (groups) => {
      const count = spelled.get(groups.count!) ?? Number(groups.count)
      if (count < 1 || count > 11 || (groups.side === undefined && groups.year === undefined)) return null
      return groups.side === 'cuối' ? point('half', groups, 13 - count, 12) : point('half', groups, 1, count)
    },
  },
  {
    // nửa cuối năm 2026
    cue: /nửa/,
    source: `nửa\\s{1,3}(?<side>đầu|cuối)\\s{1,3}năm(?:\\s{1,3}${year})?`,
    read: (groups) => (groups.side === 'cuối' ? point('half', groups, 7, 12) : point('half', groups, 1, 6)),
  },
  {
    // tháng 9/2026, T9/2026, tháng 9-10/2026, tháng 9 và tháng 10 năm 2026
    cue: /t(?:háng\s{0,3}|\.)?\d/,
    source: `(?:tháng\\s{0,3}|t\\.?(?=\\d{1,2}(?:\\s?-\\s?t?\\.?\\d{1,2})?\\/\\d{4}))(?<first>${month})(?:(?:${monthJoint}${month}){0,10}${monthJoint}(?<last>${month})(?!\\/\\d{1,2}\\/))?${ofYear}`,
    read: (groups) => {
      const first = Number(groups.first)
      const last = numberOf(groups.last) ?? first
      return last < first ? null : point('month', groups, first, last)
    },
  },
  {
    // từ 3/2026, trước 9/2026
    cue: /\d\/(?:19|20)\d\d/,
    source: `(?<=(?:từ|đến|tới|hết|trước|trong|nhất)\\s{1,3})(?<first>\\d{1,2})\\/${year}(?!\\s?\\/)`,
    read: (groups) => point('month', groups, Number(groups.first)),
  },
  {
    // 3/2027 - 12/2027, 01/2026 đến 06/2026
    cue: /\d\/(?:19|20)\d\d/,
    source: `(?<![\\d/.-])(?<first>${month})\\/${year}(?=${untilMonth}${month}\\/(?:19|20)\\d{2}(?![\\d/]))`,
    read: (groups) => point('month', groups, Number(groups.first)),
  },
  {
    cue: /\d\/(?:19|20)\d\d/,
    source: `(?<=(?<![\\d/.-])${month}\\/(?:19|20)\\d{2}${untilMonth})(?<first>${month})\\/${year}(?![\\d/])`,
    read: (groups) => point('month', groups, Number(groups.first)),
  },
  {
    // giai đoạn 2026 - 2030, 2021-2025; but a school year is no stage
    cue: /(?:19|20)\d\d\s{0,3}[-÷]/,
    source: `(?:(?:giai\\s{1,3}đoạn|thời\\s{1,3}kỳ|nhiệm\\s{1,3}kỳ|năm)\\s{1,3})?(?<!năm\\s{1,3}học\\s{1,3})${year}\\s{0,3}[-÷]\\s{0,3}(?:năm\\s{1,3})?(?<last>(?:19|20)\\d{2})(?![\\d/])`,
    read: (groups) => stage(groups),
  },
  {
    cue: /(?:19|20)\d\d\s{1,3}đến/,
    source: `(?:giai\\s{1,3}đoạn|thời\\s{1,3}kỳ|nhiệm\\s{1,3}kỳ)\\s{1,3}(?:từ\\s{1,3})?(?:năm\\s{1,3})?${year}\\s{1,3}đến\\s{1,3}(?:năm\\s{1,3})?(?<last>(?:19|20)\\d{2})(?![\\d/])`,
    read: (groups) => stage(groups),
  },
  {
    cue: /năm\s{1,3}(?:19|20)\d\d/,
    source: `năm\\s{1,3}${year}`,
    read: (groups) => point('year', groups, 1, 12),
  },
  {
    // "năm 2025 và 2026", "từ năm 2021 đến 2025"
    cue: /năm\s{1,3}(?:19|20)\d\d/,
    source: `(?<=năm\\s{1,3}(?:19|20)\\d{2}(?:,\\s?\\d{4}){0,3}\\s{0,2}(?:,|và|đến|tới)\\s{1,2})${year}(?![/.-]\\d)`,
    read: (groups) => point('year', groups, 1, 12),
  },
  {
    // cuối năm, trong năm, năm nay
    cue: /(?:cuối|hết|trong|cả)\s{1,3}năm|năm\s{1,3}nay/,
    source: `(?:(?:cuối|hết|trong|cả)\\s{1,3}năm|năm\\s{1,3}nay)(?![\\p{L}\\p{N}])(?!\\s{1,3}(?:\\d|học|trước|sau|tháng))`,
    read: (groups) => point('year', groups, 1, 12),
  },
  {
    // ngày 30/9, ngày 15 tháng 9, trước 30/6
    cue: /\d(?:\s?\/|\s{1,3}tháng)/,
    source: `(?:ngày\\s{1,3}|(?<=(?:từ|đến|tới|hết|trước|nhất)\\s{1,3})(?=\\d{1,2}\\/))(?<day>\\d{1,2})(?:\\s?\\/\\s?|\\s{1,3}tháng\\s{1,3})(?<first>\\d{1,2})(?![\\d/])`,
    read: (groups) => ({ ...point('day', groups, Number(groups.first)), day: Number(groups.day) }),
  },
]

const patterns = forms.map(({ cue, source, read }) => ({
  cue,
  pattern: new RegExp(`${wordStart}(?:${source})`, 'gu'),
  read,
}))

/** The named stretches of time in a search form, in its order; of those that overlap the first and longest. */
export const findTimePoints = remembered((form): readonly TimePoint[] => {
  const dated = findDates(form).map(({ span, iso }): TimePoint => {
    // a day that no calendar has stays one, so that `limitsOf` gives null
    const [year, month, day] = (iso ?? '0000-00-00').split('-').map(Number)
    const months = month === undefined ? ([1, 12] as const) : ([month, month] as const)
    return {
      span,
      kind: month === undefined ? 'year' : day === undefined ? 'month' : 'day',
      year: year!,
      lastYear: null,
      months,
      day: day ?? null,
    }
  })
  const named = patterns.flatMap((one) =>
    matchesOf(one, form).flatMap((match) => {
      const found = one.read(match.groups ?? {})
      return found === null ? [] : [{ ...found, span: { start: match.index, end: match.index + match[0].length } }]
    }),
  )
  return withoutOverlaps([...dated, ...named])
})
