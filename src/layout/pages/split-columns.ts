import type { Line } from './lines.ts'
import type { ColumnsRegion } from './reading-order.ts'
import type { Stretch } from './stretches.ts'

/** Points by which the rest of a list may differ from its beginning, in left edge and in size. */
const sameEdge = 3
const sameSize = 0.3

/**
 * Stretches of all pages, what a page break parted put together again: the rest of a recipients' list under its
 * beginning, the names under the titles of those who sign.
 */
export function joinColumns(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const above = joined.at(-1)
    if (above?.kind === 'columns' && stretch.page > above.page) joined.splice(-1, 1, ...joinToColumns(above, stretch))
    else joined.push(stretch)
  }
  return joined
}

function joinToColumns(above: ColumnsRegion & { readonly page: number }, below: Stretch): readonly Stretch[] {
  if (below.kind === 'columns' && standBelow(above, below)) {
    const columns = above.columns.map((column, i) => [...column, ...below.columns[i]!])
    return [{ ...below, columns }]
  }
  const count = below.kind === 'flow' ? restOf(above, below.lines) : 0
  if (below.kind !== 'flow' || count === 0) return [above, below]
  const [list, ...others] = above.columns
  const whole = { ...above, columns: [[...list!, ...below.lines.slice(0, count)], ...others] }
  return count < below.lines.length ? [whole, { ...below, lines: below.lines.slice(count) }] : [whole]
}

/** True when the gutters overlap and no side is a head of its own. */
const standBelow = (above: ColumnsRegion, below: ColumnsRegion): boolean =>
  above.columns.length === below.columns.length &&
  Math.min(above.gutter.x1, below.gutter.x1) > Math.max(above.gutter.x0, below.gutter.x0) &&
  !below.columns.flat().some(({ text }) => /^CỘNG H(?:ÒA|OÀ)|^ĐẢNG CỘNG SẢN/u.test(text))

/** How many of the first lines stand in the left column: at its edge, in its size, before the gutter. */
function restOf({ columns, gutter }: ColumnsRegion, lines: readonly Line[]): number {
  const last = columns[0]!.at(-1)!
  const end = lines.findIndex(
    ({ box, size }) =>
      Math.abs(box.x0 - last.box.x0) > sameEdge || Math.abs(size - last.size) > sameSize || box.x1 > gutter.x1,
  )
  return end === -1 ? lines.length : end
}
