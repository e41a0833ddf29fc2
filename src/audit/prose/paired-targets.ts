import type { Indicator } from '../../model/record.ts'
import { compareTo } from '../../vi/text/likeness.ts'

export interface TargetPair {
  readonly stated: Indicator
  readonly listed: Indicator
  /** 0 to 1, of the names. */
  readonly likeness: number
}

/** Names less alike than this are of two things. */
const least = 0.5
/** Of two targets with one figure and unit, the names may differ a little more. */
const leastOfEqual = 0.36

/** Pairs the targets stated in the text with those listed in tables, one to one, the most alike first. */
export function pairTargets(stated: readonly Indicator[], listed: readonly Indicator[]): readonly TargetPair[] {
  const alike = compareTo(listed, ({ name }) => name)
  const candidates = stated
    .flatMap((one) => alike(one.name).map(({ item, likeness }) => ({ stated: one, listed: item, likeness })))
    .filter((pair) => pair.likeness >= (isSameFigure(pair.stated, pair.listed) ? leastOfEqual : least))
    .sort((a, b) => worthOf(b) - worthOf(a))
  const taken = new Set<Indicator>()
  return candidates.filter((pair) => {
    if (taken.has(pair.stated) || taken.has(pair.listed)) return false
    taken.add(pair.stated).add(pair.listed)
    return true
  })
}

const worthOf = ({ stated, listed, likeness }: TargetPair): number =>
  likeness + (isSameFigure(stated, listed) ? 0.2 : 0)

export const isSameFigure = (a: Indicator, b: Indicator): boolean => a.value === b.value && a.valueMax === b.valueMax
