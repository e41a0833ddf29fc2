import type { PageTable } from '../tables/page-tables.ts'
import type { Line } from './lines.ts'
import { linesToRegions, type Region } from './reading-order.ts'

/** A stretch of a page in reading order; `page` is the index of the page. */
export type Stretch = { readonly page: number } & (Region | { readonly kind: 'table'; readonly table: PageTable })

/** Lines and tables of a page, both top to bottom → its stretches: text is cut where a table stands between. */
export function pageToStretches(
  lines: readonly Line[],
  tables: readonly PageTable[],
  page: number,
): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const table of tables) {
    let to = from
    while (to < lines.length && lines[to]!.box.y0 < table.box.y0) to++
    stretches.push(...linesToRegions(lines.slice(from, to)).map((region) => ({ ...region, page })))
    stretches.push({ kind: 'table', table, page })
    from = to
  }
  return [...stretches, ...linesToRegions(lines.slice(from)).map((region) => ({ ...region, page }))]
}
