import type { LaidBlock } from '../laid.ts'
import type { Line } from './lines.ts'
import { linesToParagraphs } from './paragraphs.ts'
import type { SetLine } from './set-line.ts'
import type { Stretch } from './stretches.ts'
import { isCentredColumn, linesToEdges, type TextEdges } from './text-edges.ts'

/** Lines that a column has at least where the text runs on from the foot of one column to the top of the next. */
const runningColumn = 8

/**
 * Stretches in reading order → blocks. Lines that follow each other straight down become paragraphs together, also over
 * the end of a page. `edges` are those of the pages.
 */
export function stretchesToBlocks(
  stretches: readonly Stretch[],
  edges: readonly (TextEdges | null)[],
): readonly LaidBlock[] {
  const blocks: LaidBlock[] = []
  let flow: SetLine[] = []
  const closeFlow = () => {
    blocks.push(...linesToParagraphs(flow))
    flow = []
  }
  for (const stretch of stretches) {
    if (stretch.kind === 'flow') {
      flow.push(...flowLines(stretch.lines, edges[stretch.page]!, stretch.page))
      continue
    }
    closeFlow()
    if (stretch.kind === 'table') blocks.push(stretch.table.table)
    else blocks.push(...columnsToParagraphs(stretch.columns))
  }
  closeFlow()
  return blocks
}

/** Lines that stand between the edges of a page. */
export const flowLines = (lines: readonly Line[], edges: TextEdges, page: number): readonly SetLine[] =>
  lines.map((line) => ({ line, edges, column: page, setIn: 'flow' }))

function columnsToParagraphs(columns: readonly (readonly Line[])[]): readonly LaidBlock[] {
  const set = columns.map(columnLines)
  const running = set.every((lines) => lines.length >= runningColumn && lines[0]!.edges.justified)
  return running ? linesToParagraphs(set.flat()) : set.flatMap(linesToParagraphs)
}

function columnLines(lines: readonly Line[], index: number): readonly SetLine[] {
  const edges = linesToEdges(lines)
  if (edges === null) return []
  const setIn = isCentredColumn(lines) ? 'centred-column' : 'column'
  return lines.map((line) => ({ line, edges, column: index, setIn }))
}
