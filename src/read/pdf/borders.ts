import type { Stroke } from '../../model/raw.ts'
import { baselineOf, endOf, type Glyph, startOf } from './glyph.ts'

/** Tells whether an upright ruling line parts two glyphs. */
export type IsParted = (left: Glyph, right: Glyph) => boolean

/** Text of one show operator that runs over a border is one word; texts of two cells have at least this part of an em between. */
const margin = 0.02

/**
 * Finds the borders between texts of neighbouring cells that stand as close as letters ("1.726" right-aligned against "245").
 * Only upright lines of at least the height of the letters count.
 */
export function partedBy(strokes: readonly Stroke[]): IsParted {
  const borders = strokes.filter((stroke) => stroke.x0 === stroke.x1).sort((a, b) => a.x0 - b.x0)
  if (borders.length === 0) return () => false
  return (left, right) => {
    if (left.run === right.run || left.run.ux < 0.99) return false
    const [from, to, baseline] = [endOf(left), startOf(right), baselineOf(left)]
    if (to - from < margin * left.run.size) return false
    for (let index = firstFrom(borders, from); index < borders.length && borders[index]!.x0 <= to; index++) {
      const { y0, y1 } = borders[index]!
      if (y0 <= baseline - 0.6 * left.run.size && y1 >= baseline) return true
    }
    return false
  }
}

/** Index of the first border at or right of `x`. */
function firstFrom(borders: readonly Stroke[], x: number): number {
  let [low, high] = [0, borders.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (borders[middle]!.x0 < x) low = middle + 1
    else high = middle
  }
  return low
}
