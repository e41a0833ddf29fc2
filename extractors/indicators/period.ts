import { findPeriods, type Period } from '../../src/vi/time/periods.ts'

const telling: ReadonlySet<Period['kind']> = new Set([
  'year',
  'stage',
  'quarter',
  'half',
  'month',
  'interval',
  'deadline',
])

/** "so với năm 2025", "so với cùng kỳ năm 2025": another time than the figure's. */
const compares = /(?:so với|bằng|so)(?: cùng kỳ| thời điểm| cuối)?\s+$/iu

/** The first stretch of time that a text names and that a figure can be about; "từ ngày 01/7/2025" has no end and is none. */
function periodIn(text: string, year: number | null): Period | null {
  return (
    findPeriods(text, { year }).find(
      ({ kind, to, span }) => telling.has(kind) && to !== null && !compares.test(text.slice(0, span.start)),
    ) ?? null
  )
}

/**
 * A period as the record writes it: "2026", "2026-2030", "2026-09", else first and last day as in ISO 8601.
 *
 * @example isoPeriod(null, '2030-12-31') // "2030", from "đến năm 2030"
 * @example isoPeriod('2026-01-01', '2026-06-30') // "2026-01-01/2026-06-30"
 */
function isoPeriod(from: string | null, to: string): string {
  const [year, month] = to.split('-')
  if (from === null) return to.endsWith('-12-31') ? year! : to
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return from.startsWith(year!) ? year! : `${from.slice(0, 4)}-${year}`
  }
  return from === `${year}-${month}-01` ? `${year}-${month}` : from === to ? to : `${from}/${to}`
}

/** "Định hướng đến năm 2030" as a heading or before a figure: the time of what is aimed at, where no nearer one is named. */
function horizonIn(text: string): string | null {
  const horizon = findPeriods(text, { year: null }).find(({ kind }) => kind === 'horizon')
  return horizon?.to == null ? null : isoPeriod(null, horizon.to)
}

/** The period that a text names, as the record writes it; null where it names none. */
export function periodText(text: string, year: number | null): string | null {
  const period = periodIn(text, year)
  return period === null ? horizonIn(text) : isoPeriod(period.from, period.to!)
}
