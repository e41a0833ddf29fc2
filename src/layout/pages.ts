import type { RawPage } from '../model/raw.ts'
import type { Result } from '../model/result.ts'
import { setAsideFurniture } from './furniture.ts'
import type { LaidBlock, LaidDocument } from './laid.ts'
import type { Line } from './lines.ts'
import { findTables, type PageTable } from './page-tables.ts'
import type { SetLine } from './paragraph-start.ts'
import { linesToParagraphs } from './paragraphs.ts'
import { pagesToWords } from './placed-words.ts'
import { linesToRegions } from './reading-order.ts'
import { joinColumns, type Stretch } from './split-columns.ts'
import { edgesOfPages, isCentredColumn, linesToEdges, type TextEdges } from './text-edges.ts'

/** Pages of placed words → paragraphs and tables in reading order, furniture set aside. */
export function layoutPages(pages: readonly RawPage[]): Result<LaidDocument> {
  const words = pagesToWords(pages)
  const tables = pages.map((page, i) => findTables(page, words[i]!))
  const content = setAsideFurniture(
    pages.map(({ number, width, height }, i) => {
      const inTables = tables[i]!.map((table) => table.words)
      const free = words[i]!.filter((word, w) => word.text !== '' && !inTables.some((used) => used.has(w)))
      return { number, width, height, words: free }
    }),
  )
  const stretches = content.pages.map(({ lines }, i) => pageToStretches(lines, tables[i]!, i))
  const edges = edgesOfPages(
    pages.map(({ width, height }, i) => ({
      size: `${Math.round(width)} ${Math.round(height)}`,
      lines: stretches[i]!.flatMap((stretch) => (stretch.kind === 'flow' ? stretch.lines : [])),
    })),
  )
  const value = { blocks: stretchesToBlocks(joinColumns(stretches.flat()), edges), furniture: content.furniture }
  return { value, messages: [] }
}

/** Lines and tables of a page, cut where a table stands between. */
function pageToStretches(lines: readonly Line[], tables: readonly PageTable[], page: number): readonly Stretch[] {
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

/** Lines that follow each other straight down become paragraphs together, also over the end of a page. */
function stretchesToBlocks(stretches: readonly Stretch[], edges: readonly (TextEdges | null)[]): readonly LaidBlock[] {
  const blocks: LaidBlock[] = []
  let flow: SetLine[] = []
  const closeFlow = () => {
    blocks.push(...linesToParagraphs(flow))
    flow = []
  }
  for (const stretch of stretches) {
    if (stretch.kind === 'flow') {
      const { page } = stretch
      flow.push(...stretch.lines.map((line) => ({ line, edges: edges[page]!, column: page, setIn: 'flow' as const })))
      continue
    }
    closeFlow()
    if (stretch.kind === 'table') blocks.push(stretch.table.table)
    else blocks.push(...stretch.columns.flatMap(columnToParagraphs))
  }
  closeFlow()
  return blocks
}

function columnToParagraphs(lines: readonly Line[]): readonly LaidBlock[] {
  const edges = linesToEdges(lines)
  if (edges === null) return []
  const setIn = isCentredColumn(lines) ? 'centred-column' : 'column'
  return linesToParagraphs(lines.map((line) => ({ line, edges, column: line.words[0]!.page ?? 0, setIn })))
}
