import type { Span } from '../../model/span.ts'
import { withoutOverlaps } from '../text/overlaps.ts'
import { wordStart } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'
import { dayBefore } from './calendar.ts'
import { findRecurrences } from './recurrence.ts'
import { findTimePoints, limitsOf, type TimePoint } from './time-points.ts'

export interface Period {
  readonly span: Span
  readonly text: string
  /** horizon: "định hướng đến năm 2030", part of a programme's name and no deadline. recurring: without dates. */
  readonly kind: TimePoint['kind'] | 'interval' | 'deadline' | 'open' | 'horizon' | 'recurring'
  /** First and last day, ISO 8601. A deadline has no first, an open interval no last day. */
  readonly from: string | null
  readonly to: string | null
  /** Where the year comes from; null where the text has none and none was given. */
  readonly basis: 'stated' | 'inherited' | null
}

/**
 * The time phrases of a text, in its order. A phrase without a year inherits `year`, the one that the document is about.
 *
 * @example findPeriods('Quý IV', { year: 2026 })[0] // from "2026-10-01", to "2026-12-31", basis "inherited"
 * @example findPeriods('trước ngày 30/6/2026', { year: null })[0] // kind "deadline", from null, to "2026-06-29"
 */
export function findPeriods(text: string, { year }: { readonly year: number | null }): readonly Period[] {
  const form = searchForm(text)
  const recurring = findRecurrences(text).map(
    ({ span, text }): Period => ({ span, text, kind: 'recurring', from: null, to: null, basis: 'stated' }),
  )
  const points = findTimePoints(form)
  const dated: Period[] = []
  for (let index = 0; index < points.length; index++) {
    const first = points[index]!
    const next = points[index + 1]
    const last = next !== undefined && joins(form, first, next) ? next : null
    if (last !== null) index++
    dated.push(last === null ? single(text, form, first, year) : interval(text, form, first, last, year))
  }
  return withoutOverlaps([...dated, ...recurring])
}

const between = /^\s{0,3}(?:-|÷|(?:đến|tới)(?:\s{1,3}(?:hết|cuối))?)\s{0,3}$/u

const joins = (form: string, first: TimePoint, next: TimePoint): boolean =>
  next.span.start - first.span.end < 16 && between.test(form.slice(first.span.end, next.span.start))

/** The words right before a time that make it a limit: `exclusive` ones end the day before it begins. */
const leads: readonly {
  readonly kind: 'deadline' | 'open' | 'horizon'
  readonly exclusive: boolean
  readonly source: string
}[] = [
  { kind: 'horizon', exclusive: false, source: '(?:định\\s+hướng|tầm\\s+nhìn)\\s+(?:đến|tới)' },
  { kind: 'deadline', exclusive: true, source: '(?:đến\\s+)?trước(?:\\s+thời\\s+điểm)?' },
  {
    kind: 'deadline',
    exclusive: false,
    source:
      '(?:(?:chậm|muộn|trễ)\\s+nhất|không\\s+(?:muộn|chậm)\\s+hơn|hạn(?:\\s+cuối)?)(?:\\s+(?:là|vào|trong|đến))?(?:\\s+(?:hết|cuối))?:?',
  },
  { kind: 'deadline', exclusive: false, source: '(?:(?:đến|tới)(?:\\s+(?:hết|cuối))?|hết)' },
  { kind: 'open', exclusive: false, source: '(?:kể\\s+từ|bắt\\s+đầu\\s+từ|từ)(?:\\s+(?:đầu|giữa|cuối))?' },
]
const leadPatterns = leads.map((lead) => ({
  ...lead,
  pattern: new RegExp(`${wordStart}${lead.source.replaceAll('\\s+', '\\s{1,3}')}\\s{1,3}$`, 'u'),
}))
/** The longest lead with its white space. */
const reach = 48

function leadBefore(form: string, start: number) {
  const offset = Math.max(0, start - reach)
  const before = form.slice(offset, start)
  for (const { pattern, kind, exclusive } of leadPatterns) {
    const match = pattern.exec(before)
    if (match !== null) return { kind, exclusive, start: offset + match.index }
  }
  return null
}

/** "đến năm 2025, định hướng đến năm 2030" names a programme. */
const outlook = /,?\s{1,3}(?:và\s{1,3})?(?:định\s{1,3}hướng|tầm\s{1,3}nhìn)/uy

function single(text: string, form: string, point: TimePoint, year: number | null): Period {
  const own = periodOf(text, point.span, point.kind, point, point, year)
  const lead = leadBefore(form, point.span.start)
  if (lead === null) return isYearEnd(form, point) ? { ...own, from: null, kind: 'deadline' } : own
  const span = { start: lead.start, end: point.span.end }
  const said = { ...own, span, text: text.slice(span.start, span.end) }
  if (lead.kind === 'open') return isRange(point) ? { ...said, kind: 'interval' } : { ...said, kind: 'open', to: null }
  outlook.lastIndex = span.end
  const kind = point.kind === 'year' && outlook.test(form) ? 'horizon' : lead.kind
  return { ...said, kind, from: null, to: lead.exclusive ? own.from && dayBefore(own.from) : own.to }
}

/** Two ends in one phrase: "từ năm 2021-2025", "từ tháng 3-9/2026". */
const isRange = ({ kind, lastYear, months: [first, last] }: TimePoint): boolean =>
  lastYear !== null || (kind === 'month' && first < last) || (kind === 'quarter' && last - first > 2)

/** "hết năm" is found as one point, so no lead stands before it. */
const isYearEnd = (form: string, { span }: TimePoint): boolean => form.startsWith('hết', span.start)

function interval(text: string, form: string, first: TimePoint, last: TimePoint, year: number | null): Period {
  const lead = leadBefore(form, first.span.start)
  const start = lead?.kind === 'open' ? lead.start : first.span.start
  return periodOf(text, { start, end: last.span.end }, 'interval', first, last, year)
}

/** The first time takes the year of the last, "từ tháng 3 đến tháng 9/2026", or the one before, "từ tháng 10 đến tháng 3/2027". */
function periodOf(
  text: string,
  span: Span,
  kind: Period['kind'],
  first: TimePoint,
  last: TimePoint,
  inherited: number | null,
): Period {
  const lastYear = last.year ?? first.year ?? inherited
  const yearBefore = first.months[0] > last.months[1] ? 1 : 0
  const firstYear = first.year ?? (lastYear === null ? null : lastYear - yearBefore)
  const basis = first.year !== null || last.year !== null ? 'stated' : inherited === null ? null : 'inherited'
  const from = firstYear === null ? null : (limitsOf(first, firstYear)?.from ?? null)
  const to = lastYear === null ? null : (limitsOf(last, lastYear)?.to ?? null)
  return { span, text: text.slice(span.start, span.end), kind, from, to, basis }
}
