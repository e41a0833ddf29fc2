import type { FlowBlock, FlowParagraph, FlowRun } from '../../model/raw.ts'
import { runsToLines, textToRuns } from './inline.ts'
import { type Line, type Shape, shapeOf, textToLines } from './lines.ts'
import { isPipeLine, isPipeRule, pipeLinesToTable } from './pipe-table.ts'
import { isSpaceTable, spaceLinesToTable } from './space-table.ts'
import { tabLinesToTable } from './tab-table.ts'

type Kind = 'prose' | 'tabs' | 'pipes' | 'columns'

/** Lines that stand together: no page break between them and, except for columns of a double-spaced file, no blank line. */
interface Group {
  readonly kind: Kind
  readonly lines: readonly Line[]
}

/**
 * Text of a whole file to paragraphs and tables in order. Each line is a paragraph of its own: putting the lines of a
 * hard-wrapped file together is layout's work. Empty paragraphs stand for blank lines that mean something.
 */
export function textToBlocks(text: string): readonly FlowBlock[] {
  const lines = textToLines(text)
  const shape = shapeOf(lines)
  return groupsOf(lines, shape).flatMap((group) => [...gapBefore(group, shape), ...groupToBlocks(group, shape)])
}

function groupsOf(lines: readonly Line[], shape: Shape): readonly Group[] {
  const groups: { kind: Kind; lines: Line[] }[] = []
  for (const line of lines) {
    const kind = kindOf(line.text)
    const last = groups.at(-1)
    const apart = line.newPage || line.blanksBefore > (shape.doubleSpaced ? 1 : 0)
    if (last === undefined || apart || last.kind !== kind) groups.push({ kind, lines: [line] })
    else last.lines.push(line)
  }
  return withColumns(withLooseRows(groups).map(withoutTabbedProse), shape)
}

const kindOf = (text: string): Kind => (isPipeLine(text) ? 'pipes' : /\S\t|^\t+\S/.test(text) ? 'tabs' : 'prose')

/** A line without tabs between two lines with tabs is a piece of a cell that held a line break. */
function withLooseRows(groups: readonly Group[]): readonly Group[] {
  const out: Group[] = []
  for (const group of groups) {
    const before = out.at(-1)
    const inside = out.at(-2)
    const tight = !group.lines[0]!.newPage && group.lines[0]!.blanksBefore === 0
    if (
      group.kind === 'tabs' &&
      tight &&
      before?.kind === 'prose' &&
      before.lines.length < 4 &&
      before.lines[0]!.blanksBefore === 0 &&
      inside?.kind === 'tabs' &&
      endsShort(inside)
    ) {
      out.splice(-2, 2, { kind: 'tabs', lines: [...inside.lines, ...before.lines, ...group.lines] })
    } else out.push(group)
  }
  return out
}

/** True when the last line has fewer cells than the first: its row is not complete. */
const endsShort = (group: Group): boolean =>
  group.lines.at(-1)!.text.split('\t').length < group.lines[0]!.text.split('\t').length

/** Tabs that set in a first line or follow the number of an item ("1.\\tMục đích") make no table, nor do those of one line. */
function withoutTabbedProse(group: Group): Group {
  if (group.kind !== 'tabs') return group
  const rows = group.lines.map(({ text }) => text.split('\t').map((cell) => cell.trim()))
  const filled = rows.map((cells) => cells.filter((cell) => cell !== ''))
  const widest = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  const items = filled.every(
    (cells) => cells.length === 1 || (cells.length === 2 && /^(?:[-+*•]|.{1,6}[.)])$/u.test(cells[0]!)),
  )
  return (items && widest < 3) || (rows.length === 1 && widest < 3) ? { ...group, kind: 'prose' } : group
}

function withColumns(groups: readonly Group[], shape: Shape): readonly Group[] {
  return groups.map((group) =>
    group.kind === 'prose' &&
    isSpaceTable(
      group.lines.map((line) => line.text),
      shape.hardWrapped,
    )
      ? { ...group, kind: 'columns' }
      : group,
  )
}

function gapBefore(group: Group, shape: Shape): readonly FlowBlock[] {
  const { newPage, blanksBefore } = group.lines[0]!
  if (newPage) return [{ kind: 'page-break' }]
  return shape.hardWrapped && blanksBefore > (shape.doubleSpaced ? 1 : 0) ? [paragraphOf([], true)] : []
}

function groupToBlocks(group: Group, shape: Shape): readonly FlowBlock[] {
  const texts = group.lines.map((line) => line.text)
  switch (group.kind) {
    case 'tabs':
      return [tabLinesToTable(texts)]
    case 'pipes':
      return texts.every(isPipeRule) ? [] : [pipeLinesToTable(texts)]
    case 'columns':
      return [spaceLinesToTable(texts)]
    case 'prose':
      return proseToParagraphs(group.lines, shape.hardWrapped)
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
