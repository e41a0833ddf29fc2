import type { FlowBlock, FlowParagraph, FlowRun } from '../../model/raw.ts'
import { htmlLinesToBlocks, withTablesOnLines } from './html-table.ts'
import { runsToLines, textToRuns } from './inline.ts'
import { type Line, shapeOf, textToLines } from './lines.ts'
import { isPipeRule, pipeLinesToTable } from './pipe-table.ts'
import { linesToSegments, type Segment } from './segments.ts'
import { columnLinesToTable } from './space-table.ts'
import { tabLinesToTable } from './tab-table.ts'
import { alignedColumns } from './table-columns.ts'

/**
 * Text of a whole file to paragraphs and tables in order. Each line is a paragraph of its own: putting the lines of a
 * hard-wrapped file together is layout's work. Empty paragraphs stand for blank lines that mean something.
 */
export function textToBlocks(text: string): readonly FlowBlock[] {
  const lines = textToLines(withTablesOnLines(text))
  const { hardWrapped, doubleSpaced } = shapeOf(lines)
  const blankLine = doubleSpaced ? 2 : 1
  const segments = linesToSegments(lines, blankLine)
  return segments.flatMap((segment, i): readonly FlowBlock[] => {
    const { newPage, blanksBefore } = segment.lines[0]!
    const above = newPage && segments[i - 1]?.kind === 'columns' ? segments[i - 1]!.lines : []
    const blocks = segmentToBlocks(segment, hardWrapped, blankLine, above)
    if (newPage) return [{ kind: 'page-break' }, ...blocks]
    return hardWrapped && blanksBefore >= blankLine ? [paragraphOf([], true), ...blocks] : blocks
  })
}

/** `above` are the lines of the table that a page break parts from the segment. */
function segmentToBlocks(
  { kind, lines }: Segment,
  hardWrapped: boolean,
  blankLine: number,
  above: readonly Line[],
): readonly FlowBlock[] {
  const texts = lines.map(({ text }) => text)
  switch (kind) {
    case 'tabs':
      return [tabLinesToTable(texts)]
    case 'pipes':
      return texts.every(isPipeRule) ? [] : [pipeLinesToTable(texts)]
    case 'columns':
      return [columnLinesToTable(lines, blankLine, alignedColumns(above.map(({ text }) => text)))]
    case 'html':
      return htmlLinesToBlocks(texts)
    case 'prose':
      return proseToParagraphs(lines, hardWrapped)
  }
}

/** Markdown's two blanks at a line's end keep the next line in the same paragraph; `#` makes a bold line, `>` goes. */
function proseToParagraphs(lines: readonly Line[], hardWrapped: boolean): readonly FlowParagraph[] {
  const plain = lines.map(({ text }) => text.replace(/^\s*(?:>\s?)+/, '').replace(/^\s*\*\s+(?=\S)/, '- '))
  const joined = plain.map((text, i) => text + (lines[i]!.broken && !hardWrapped ? '\v' : '\n')).join('')
  return runsToLines(textToRuns(joined.trimEnd()))
    .map(unmarkedHeading)
    .filter((runs) => runs.length > 0)
    .map((runs) =>
      paragraphOf(
        runs.map((run) => ({ ...run, text: run.text.replaceAll('\v', '\n') })),
        hardWrapped,
      ),
    )
}

function unmarkedHeading(runs: readonly FlowRun[]): readonly FlowRun[] {
  const [first, ...rest] = runs
  const marks = first === undefined ? null : /^\s{0,3}#{1,6}\s+/.exec(first.text)
  if (first === undefined || marks === null) return runs
  return [{ ...first, text: first.text.slice(marks[0].length) }, ...rest]
    .filter((run) => run.text !== '')
    .map((run) => ({ ...run, bold: true }))
}

const paragraphOf = (runs: readonly FlowRun[], hardWrapped: boolean): FlowParagraph => ({
  kind: 'paragraph',
  runs,
  label: null,
  alignment: null,
  hardWrapped,
})
