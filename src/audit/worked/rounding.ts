import { Decimal } from 'decimal.js'
import type { Wording } from '../../model/wording.ts'

/** Whether a printed figure is what was worked out, rounded to its last digit, or with the digits behind it cut off. */
export interface Fit {
  readonly rounds: boolean
  readonly cuts: boolean
}

/** @param step - what the last printed digit is worth */
export function fitOf(low: Decimal, high: Decimal, printed: Decimal, step: Decimal): Fit {
  const half = step.div(2)
  return {
    rounds: high.gte(printed.minus(half)) && low.lte(printed.plus(half)),
    cuts: high.gte(printed) && low.lt(printed.plus(step)),
  }
}

/** How the author of a document shortens figures; null where its figures do not tell. */
export type Habit = 'rounds' | 'cuts' | null

/** So many figures make a habit, where no more than one is against it. */
const fewest = 3

/**
 * The habit that the figures of a document show: those that fit both ways or neither tell nothing.
 *
 * @example 99,98 for 99,985 twice and 33,3 for 33,36 once: cuts
 */
export function habitOf(fits: readonly Fit[]): Habit {
  const rounded = fits.filter(({ rounds, cuts }) => rounds && !cuts).length
  const cut = fits.filter(({ rounds, cuts }) => cuts && !rounds).length
  if (rounded >= fewest && cut <= 1) return 'rounds'
  return cut >= fewest && rounded <= 1 ? 'cuts' : null
}

/** Whether a figure that a document prints is shortened otherwise than its author's habit. */
export const isAgainst = (habit: Habit, { rounds, cuts }: Fit): boolean =>
  habit !== null && rounds !== cuts && (habit === 'rounds' ? cuts : rounds)

/** A value shortened to so many decimals as the author does it. */
export const shortenedBy = (habit: Habit, value: Decimal, decimals: number): Decimal =>
  value.toDecimalPlaces(decimals, habit === 'cuts' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP)

/** "theo cách làm tròn của tác giả (cắt bớt)", after `lead`; nothing for an author without a habit. */
export function habitWording(habit: Habit, lead: string): Wording {
  if (habit === null) return { vi: '', en: '' }
  return habit === 'cuts'
    ? { vi: `${lead}theo cách làm tròn của tác giả (cắt bớt số lẻ)`, en: `${lead}cut off as the author does elsewhere` }
    : {
        vi: `${lead}theo cách làm tròn của tác giả (đến số gần nhất)`,
        en: `${lead}rounded as the author does elsewhere`,
      }
}
