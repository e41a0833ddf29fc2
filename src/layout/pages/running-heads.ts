import { readNumberLabel } from '../../vi/numbering/labels.ts'
import { standsAlone } from '../../vi/text/line-edges.ts'
import type { Line } from './lines.ts'
import type { PageLines } from './page-numbers.ts'

/** Shares of the page's height in which running heads and feet stand. */
const top = 0.14
const bottom = 0.86
/** Lines of one head or foot at most. */
const deepest = 2
/** Pages that must share a line, and points within which it stands at one height. */
const fewestPages = 3
const sameHeight = 4

interface EdgeLine {
  readonly line: Line
  readonly key: string
  readonly page: number
}

/**
 * The first and last lines of pages that several pages repeat at one height, alike or but for the page number. The titles
 * of appendices ("Phụ lục 1", "Phụ lục 2") and the head of each form (quốc hiệu) are content.
 */
export function runningHeads(pages: readonly PageLines[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const edge of ['top', 'bottom'] as const)
    for (let depth = 0; depth < deepest; depth++)
      for (const line of repeated(pages.flatMap((page) => edgeLine(page, edge, depth, found)))) found.add(line)
  return found
}

/** The line at a page's edge; a second line only where the first is a head already. */
function edgeLine(
  page: PageLines,
  edge: 'top' | 'bottom',
  depth: number,
  heads: ReadonlySet<Line>,
): readonly EdgeLine[] {
  const line = page.lines.at(edge === 'top' ? depth : -1 - depth)
  const outer = page.lines.at(edge === 'top' ? depth - 1 : -depth)
  if (line === undefined || page.lines.length <= depth || (depth > 0 && !heads.has(outer!))) return []
  const inMargin = edge === 'top' ? line.box.y1 < top * page.height : line.box.y0 > bottom * page.height
  if (!inMargin || !/\p{L}{2}/u.test(line.text) || isTitle(line.text)) return []
  return [line.text, inStep(line.text, page.number)].map((key) => ({ line, key, page: page.number }))
}

const isTitle = (text: string): boolean => standsAlone(text) || readNumberLabel(text) !== null

/** "Trang 3" on page 3 and "Trang 4" on page 4 give the same key. */
const inStep = (text: string, page: number): string =>
  text.replace(
    /(?<![\p{L}\p{N}/.,-])\d{1,3}(?=$|\s*\/\s*\d{1,3}$)|^\d{1,3}(?=\s)/u,
    (digits) => `#${Number(digits) - page}`,
  )

function repeated(lines: readonly EdgeLine[]): readonly Line[] {
  return [...Map.groupBy(lines, ({ key }) => key).values()].flatMap((group) =>
    group.flatMap(({ line }) => {
      const level = group.filter((other) => Math.abs(other.line.box.y0 - line.box.y0) <= sameHeight)
      return new Set(level.map(({ page }) => page)).size >= fewestPages ? [line] : []
    }),
  )
}
