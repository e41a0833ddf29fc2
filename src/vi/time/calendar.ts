/** First and last day of a stretch of time, ISO 8601. */
export interface Limits {
  readonly from: string
  readonly to: string
}

const padded = (value: number): string => String(value).padStart(2, '0')
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** "2026-02-28"; null for a day that no calendar has ("31/02"). */
export const isoDay = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${year}-${padded(month)}-${padded(day)}`
    : null

/** "2026-03"; null for a month that no calendar has. */
export const isoMonth = (year: number, month: number): string | null =>
  month >= 1 && month <= 12 ? `${year}-${padded(month)}` : null

/** From the first day of one month of a year to the last day of another, or the same, months 1 to 12. */
export const monthLimits = (year: number, first: number, last: number = first, lastYear: number = year): Limits => ({
  from: `${year}-${padded(first)}-01`,
  to: `${lastYear}-${padded(last)}-${padded(daysInMonth(lastYear, last))}`,
})

export const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)
