import type { FlowBlock, FlowParagraph, FlowRun } from '../../model/raw.ts'
import { decodeLegacyWords } from '../../vi/text/legacy.ts'
import { normalise } from '../../vi/text/normalise.ts'
import { isNoteMark } from '../../vi/text/note-mark.ts'
import type { LaidParagraph, LaidWord } from '../laid.ts'

/** A part of the flow with its text split into words. */
export type WordedBlock = WordedParagraph | WordedTable | { readonly kind: 'page-break' }

export interface WordedParagraph {
  readonly kind: 'paragraph'
  /** One list a line; a line break of the source begins a new one. */
  readonly lines: readonly (readonly LaidWord[])[]
  readonly alignment: LaidParagraph['alignment']
  readonly hardWrapped: boolean
  /** Blanks before the first word; a tab counts as four. */
  readonly indent: number
}

export interface WordedTable {
  readonly kind: 'table'
  readonly headerRows: number
  readonly rows: readonly (readonly WordedCell[])[]
}

export interface WordedCell {
  readonly paragraphs: readonly WordedParagraph[]
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A word as the file has it, still in the encoding of its font. */
interface SourceWord {
  readonly word: LaidWord
  readonly font: string
}

/** The words of a flow as they are split off. */
interface Split {
  readonly words: SourceWord[]
  readonly marks: string[]
}

/** The flow with its text split into words. */
interface Worded {
  readonly blocks: readonly WordedBlock[]
  /** Marks of notes, which are in none of the words. */
  readonly marks: readonly string[]
  /** True where the text was in a legacy encoding and no font tells which of it shows in capitals. */
  readonly mayLackCapitals: boolean
}

/** Splits at white space, reads legacy encodings as the whole document shows them, normalises each word. */
export function flowToWords(blocks: readonly FlowBlock[]): Worded {
  const found: Split = { words: [], marks: [] }
  const split = blocks.map((block) => splitBlock(block, found))
  const { words, marks } = found
  const decoded = decodeLegacyWords(words.map(({ word, font }) => ({ text: word.raw, font })))
  const shown = new Map(words.map(({ word }, i) => [word, { ...word, text: normalise(decoded?.[i] ?? word.raw) }]))
  return {
    blocks: split.map((block) => mapParagraphs(block, (paragraph) => withWords(paragraph, shown))),
    marks,
    mayLackCapitals: decoded !== null && words.every(({ font }) => font === ''),
  }
}

function splitBlock(block: FlowBlock, found: Split): WordedBlock {
  if (block.kind === 'page-break') return block
  if (block.kind === 'paragraph') return splitParagraph(block, found)
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((paragraph) => splitParagraph(paragraph, found)) })),
  )
  return { kind: 'table', headerRows: block.headerRows ?? 0, rows }
}

function splitParagraph(paragraph: FlowParagraph, found: Split): WordedParagraph {
  const runs = labelled(paragraph)
  const { alignment, hardWrapped } = paragraph
  const indent = /^\s*/.exec(runs.map((run) => run.text).join(''))![0].replaceAll('\t', '    ').length
  return { kind: 'paragraph', lines: runsToLines(runs, found), alignment, hardWrapped, indent }
}

/** The number that Word generates stands before the text, in its style. */
function labelled({ label, runs }: FlowParagraph): readonly FlowRun[] {
  if (label === null) return runs
  const style = runs[0] ?? { bold: false, italic: false }
  return [{ text: `${label} `, bold: style.bold, italic: style.italic }, ...runs]
}

/** A word that changes its style in the middle becomes two, the second glued to the first; the mark of a note is set aside. */
function runsToLines(runs: readonly FlowRun[], { words, marks }: Split): readonly (readonly LaidWord[])[] {
  const lines: LaidWord[][] = [[]]
  let glued = false
  for (const { text, bold, italic, font, raised } of runs) {
    for (const [piece] of text.matchAll(/\n|\S+|\s/gu)) {
      if (piece === '\n') lines.push([])
      if (/\s/u.test(piece)) {
        glued = false
        continue
      }
      if (raised && glued && isNoteMark(piece, lines.at(-1)!.at(-1)?.raw ?? '')) {
        marks.push(piece)
        continue
      }
      const word = { text: '', raw: piece, page: null, box: null, bold, italic, size: null, confidence: null, glued }
      lines.at(-1)!.push(word)
      words.push({ word, font: font ?? '' })
      glued = true
    }
  }
  return lines
}

/** Words of nothing but invisible characters are dropped. */
const withWords = (paragraph: WordedParagraph, shown: ReadonlyMap<LaidWord, LaidWord>): WordedParagraph => ({
  ...paragraph,
  lines: paragraph.lines.map((line) => line.map((word) => shown.get(word)!).filter((word) => word.text !== '')),
})

export function mapParagraphs(
  block: WordedBlock,
  change: (paragraph: WordedParagraph) => WordedParagraph,
): WordedBlock {
  if (block.kind === 'page-break') return block
  if (block.kind === 'paragraph') return change(block)
  const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(change) })))
  return { ...block, rows }
}

/** The text of words as the canonical text will have it. */
export const wordsToText = (words: readonly LaidWord[]): string =>
  words.map((word, i) => (i === 0 || word.glued ? word.text : ` ${word.text}`)).join('')

export const paragraphText = (paragraph: WordedParagraph): string => paragraph.lines.map(wordsToText).join(' ').trim()

/** What stands for a blank line or a page break: it ends the paragraph above it. */
export const blankParagraph: WordedParagraph = {
  kind: 'paragraph',
  lines: [],
  alignment: null,
  hardWrapped: false,
  indent: 0,
}
