/** The units of today, and with them their numbers, began on this day (Nghị quyết 202/2025/QH15). */
export const newUnits = '2025-07-01'

/** How a body numbers its documents: anew each year, and beside that … */
export interface Numbering {
  /** … on 01/7/2025, as body of a province or commune. */
  readonly local: boolean
  /** … with each congress; those of provinces and communes fell in 2025. */
  readonly party: boolean
}

/**
 * Whether two full ISO dates given to one number of one body cannot both be right: they are of one year, or the year alone
 * is another.
 *
 * @example datesConflict('2024-12-22', '2025-12-22', { local: false, party: true }) // true
 */
export function datesConflict(a: string, b: string, { local, party }: Numbering): boolean {
  if (a === b) return false
  if (isSlip(a, b)) return true
  if (a.slice(0, 4) !== b.slice(0, 4)) return false
  if (!local) return true
  const congress = party && a.startsWith('2025')
  return !congress && a < newUnits === b < newUnits
}

/**
 * The year alone, or the day or month of one year; or day and month in each other's place. The first numbers of each year
 * recur on the same days: 01/NQ-CP of 08/01/2025 and of 08/01/2026 are two.
 */
function isSlip(a: string, b: string): boolean {
  if (a.slice(4) === b.slice(4) && a.slice(5, 7) === '01') return false
  const [first, second] = [a.split('-'), b.split('-')]
  const same = first.filter((part, index) => part === second[index]).length
  const swapped = first[0] === second[0] && first[1] === second[2] && first[2] === second[1]
  return swapped || same === 2
}
