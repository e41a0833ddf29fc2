import type { FlowBlock, FlowCell, FlowParagraph, FlowRun, FlowTable } from '../../model/raw.ts'
import type {
  MammothBlock,
  MammothDocument,
  MammothInline,
  MammothNoteReference,
  MammothParagraph,
  MammothRun,
  MammothTable,
} from './mammoth-tree.ts'
import { labelBookmark } from './rewrite.ts'

/** mammoth's tree to flowed blocks. The text of a note stands in paragraphs of its own after the block that refers to it. */
export function treeToBlocks(document: MammothDocument): readonly FlowBlock[] {
  return document.children.flatMap((block) => blockAndNotes(block, document))
}

function blockAndNotes(block: MammothBlock, document: MammothDocument): readonly FlowBlock[] {
  const notes = noteReferences(block).flatMap((reference) => document.notes.resolve(reference)?.body ?? [])
  return [...blocksOf(block), ...notes.flatMap(blocksOf)]
}

function blocksOf(block: MammothBlock): readonly FlowBlock[] {
  if (block.type === 'paragraph') return paragraphPieces(block)
  if (isFrame(block))
    return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children.flatMap(blocksOf)))
  return [tableOf(block)]
}

/** A table of one column that holds other tables is a frame around a part of the page, not a table. */
const isFrame = (table: MammothTable): boolean =>
  table.children.every((row) => row.children.length <= 1) &&
  table.children.some((row) => row.children.some((cell) => cell.children.some((child) => child.type === 'table')))

/** One paragraph, or several with page breaks between them; the label goes to the first that has text. */
function paragraphPieces(paragraph: MammothParagraph): readonly FlowBlock[] {
  const label = labelOf(paragraph)
  const pages = runsByPage(paragraph)
  const labelled = Math.max(
    0,
    pages.findIndex((runs) => runs.length > 0),
  )
  return pages.flatMap((runs, index): readonly FlowBlock[] => {
    const own = index === labelled ? label : null
    const isEmpty = runs.length === 0 && own === null && pages.length > 1
    const flow: FlowParagraph = {
      kind: 'paragraph',
      runs,
      label: own,
      alignment: alignments.get(paragraph.alignment ?? '') ?? null,
      hardWrapped: false,
    }
    return [...(index > 0 ? [{ kind: 'page-break' } as const] : []), ...(isEmpty ? [] : [flow])]
  })
}

/** ST_Jc (ECMA-376 Part 1, 17.18.44). */
const alignments: ReadonlyMap<string, NonNullable<FlowParagraph['alignment']>> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
  ['distribute', 'justify'],
])

function labelOf({ children }: MammothParagraph): string | null {
  const bookmark = children.find((child) => child.type === 'bookmarkStart')
  return bookmark === undefined ? null : bookmark.name.slice(labelBookmark.length)
}

/** The runs before, between and after the page breaks of a paragraph; neighbours of one look are one run. */
function runsByPage(paragraph: MammothParagraph): readonly (readonly FlowRun[])[] {
  const pages: FlowRun[][] = [[]]
  for (const run of paragraph.children) {
    if (run.type !== 'run') continue
    for (const inline of run.children) {
      if (inline.type === 'break' && inline.breakType === 'page') pages.push([])
      else addText(pages.at(-1)!, textOf(inline), run)
    }
  }
  return pages
}

function addText(runs: FlowRun[], text: string, run: MammothRun): void {
  const { isBold: bold, isItalic: italic, font } = run
  const raised = run.verticalAlignment === 'superscript'
  const last = runs.at(-1)
  if (text === '') return
  const isSame =
    last?.bold === bold && last.italic === italic && last.font === font && (last.raised ?? false) === raised
  if (isSame) runs[runs.length - 1] = { ...last, text: last.text + text }
  else runs.push({ text, bold, italic, font, ...(raised && { raised }) })
}

function textOf(inline: MammothInline): string {
  if (inline.type === 'text') return inline.value
  if (inline.type === 'tab') return '\t'
  return inline.type === 'break' ? '\n' : ''
}

function tableOf(table: MammothTable): FlowTable {
  const firstBodyRow = table.children.findIndex((row) => !row.isHeader)
  return {
    kind: 'table',
    headerRows: Math.max(0, firstBodyRow),
    rows: table.children.map((row) =>
      row.children.map((cell): FlowCell => {
        const { rowSpan, colSpan: columnSpan } = cell
        return { rowSpan, columnSpan, paragraphs: cell.children.flatMap(cellParagraphs) }
      }),
    ),
  }
}

/** The paragraphs of a cell; a table inside it gives one paragraph a row, its cells parted by tabs. */
function cellParagraphs(block: MammothBlock): readonly FlowParagraph[] {
  if (block.type === 'paragraph') return paragraphPieces(block).filter((piece) => piece.kind === 'paragraph')
  return tableOf(block).rows.map((cells) => ({
    kind: 'paragraph',
    runs: cells.flatMap(({ paragraphs }, index) => [...(index > 0 ? [tab] : []), ...paragraphs.flatMap(inlined)]),
    label: null,
    alignment: null,
    hardWrapped: false,
  }))
}

const tab: FlowRun = { text: '\t', bold: false, italic: false }
const space: FlowRun = { ...tab, text: ' ' }

/** A paragraph's runs with its label in front, and a space before every paragraph but the first. */
function inlined({ label, runs }: FlowParagraph, index: number): readonly FlowRun[] {
  const labelled = label === null ? runs : [{ ...space, text: `${label} ` }, ...runs]
  return index > 0 && labelled.length > 0 ? [space, ...labelled] : labelled
}

function noteReferences(block: MammothBlock): readonly MammothNoteReference[] {
  if (block.type === 'table') {
    const cells = block.children.flatMap((row) => row.children)
    return cells.flatMap((cell) => cell.children.flatMap(noteReferences))
  }
  const inlines = block.children.flatMap((child) => (child.type === 'run' ? child.children : []))
  return inlines.filter((inline) => inline.type === 'noteReference')
}
