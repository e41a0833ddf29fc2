import { type Limits, monthLimits } from '../../vi/time/calendar.ts'

/** The days that a date may be, which is cut short where the document leaves a part blank: "2026-04" is all of April. */
export function daysOf(iso: string): Limits {
  const [year, month, day] = iso.split('-').map(Number)
  if (day !== undefined) return { from: iso, to: iso }
  return month === undefined ? monthLimits(year!, 1, 12) : monthLimits(year!, month)
}

/** Whether two dates may be one day: "2026-03" and "2026-03-12" may, "2026-03" and "2026-04" not. */
export const mayBeSame = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/**
 * Between which days a document can have been issued: its own date, cut short by the latest that it cites, since none can
 * cite the future. Null where it neither bears nor cites a date.
 *
 * @param date - of the document's head, ISO 8601, perhaps cut short
 * @param cited - dates of the documents it cites; those after `date` do not count, they are wrong themselves
 */
export function issuedBetween(date: string | null, cited: readonly string[]): Limits | null {
  const own = date === null ? { from: '', to: '9999-12-31' } : daysOf(date)
  const from = [own.from, ...cited.filter((day) => day.length === 10 && day <= own.to)].sort().at(-1)!
  return from === '' ? null : { from, to: own.to }
}
