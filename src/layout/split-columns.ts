import type { Line } from './lines.ts'
import type { PageTable } from './page-tables.ts'
import type { ColumnsRegion, Region } from './reading-order.ts'

/** Points by which the rest of a list may differ from its beginning, in left edge and in size. */
const SAME_EDGE = 3
const SAME_SIZE = 0.3

/** A stretch of a page in reading order; `page` is the index of the page. */
export type Stretch = { readonly page: number } & (Region | { readonly kind: 'table'; readonly table: PageTable })

/** Stretches of all pages, the rest of a recipients' list at the top of a page put back under the list it belongs to. */
export function joinColumns(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const above = joined.at(-1)
    const count =
      above?.kind === 'columns' && stretch.kind === 'flow' && stretch.page > above.page
        ? restOf(above, stretch.lines)
        : 0
    if (above?.kind !== 'columns' || stretch.kind !== 'flow' || count === 0) {
      joined.push(stretch)
      continue
    }
    const [list, ...others] = above.columns
    joined[joined.length - 1] = { ...above, columns: [[...list!, ...stretch.lines.slice(0, count)], ...others] }
    if (count < stretch.lines.length) joined.push({ ...stretch, lines: stretch.lines.slice(count) })
  }
  return joined
}

/** How many of the first lines stand in the left column: at its edge, in its size, before the gutter. */
function restOf({ columns, gutter }: ColumnsRegion, lines: readonly Line[]): number {
  const last = columns[0]!.at(-1)!
  const end = lines.findIndex(
    ({ box, size }) =>
      Math.abs(box.x0 - last.box.x0) > SAME_EDGE || Math.abs(size - last.size) > SAME_SIZE || box.x1 > gutter.x1,
  )
  return end === -1 ? lines.length : end
}
