import type { Bitmap } from './contract.ts'
import type { RulingLine } from './ruling-lines.ts'

/**
 * Level lines taken out of `ink` and whitened in `gray` (both are changed; `upright` says that rows of the images are columns
 * of the lines). Column by column the line's own thickness goes; where the ink goes on to both sides a letter crosses and
 * stays whole, where it goes on to one side a letter stands on the line or hangs from it and loses nothing of its own.
 */
export function eraseLines(ink: Bitmap, gray: Uint8Array, lines: readonly RulingLine[], upright: boolean): void {
  const { data } = ink
  const [along, across] = upright ? [ink.width, 1] : [1, ink.width]
  const extent = upright ? ink.width : ink.height
  for (const { x0, ys, thickness } of lines) {
    const half = thickness / 2 + 0.5
    for (const [offset, middle] of ys.entries()) {
      const base = (x0 + offset) * along
      const from = inkNear(data, base, across, Math.round(middle), extent)
      if (from < 0) continue
      const [top, bottom] = [Math.floor(middle - half), Math.ceil(middle + half)]
      let [first, last] = [from, from]
      while (first > 0 && first >= top - 1 && data[base + (first - 1) * across]) first--
      while (last + 1 < extent && last <= bottom + 1 && data[base + (last + 1) * across]) last++
      const [above, below] = [first < top - 1, last > bottom + 1]
      if (above && below) continue
      // The line's soft edge goes with it.
      const start = above ? top : Math.max(0, first - 1)
      const end = below ? bottom : Math.min(extent - 1, last + 1)
      for (let at = start; at <= end; at++) {
        data[base + at * across] = 0
        gray[base + at * across] = 255
      }
    }
  }
}

/** The row of ink nearest to `row`, a pixel off at most; -1 for none. */
function inkNear(data: Uint8Array, base: number, across: number, row: number, extent: number): number {
  for (const at of [row, row - 1, row + 1]) if (at >= 0 && at < extent && data[base + at * across]) return at
  return -1
}
