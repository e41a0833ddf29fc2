import type { Block, Cell, Document, Page, Paragraph, Table, TableRow, Word } from '../model/document.ts'
import type { Format } from '../model/raw.ts'
import type { Span } from '../model/span.ts'
import { findUnitNote } from '../vi/numbers/unit-note.ts'
import { isUnitNote } from '../vi/tables/table-words.ts'
import type { LaidCell, LaidDocument, LaidParagraph, LaidTable, LaidWord } from './laid.ts'

interface Source {
  readonly format: Format
  readonly pages: readonly Page[]
}

/**
 * Writes the canonical text and gives everything its span: blocks joined by "\n", lines and a cell's paragraphs by a
 * space, cells by "\t", rows by "\n". For every word, `text.slice(start, end)` is the word.
 */
export function writeText(laid: LaidDocument, source: Source): Document {
  const pen = newPen()
  const tables: Table[] = []
  const blocks = laid.blocks.map((block, i): Block => {
    if (i > 0) pen.put('\n')
    if (block.kind === 'paragraph') return writeParagraph(pen, block)
    const table = writeTable(pen, block, `tb${tables.length + 1}`)
    tables.push(table)
    return { kind: 'table', span: table.span, table: tables.length - 1 }
  })
  const spanOf = (index: number | null): Span | null => (index === null ? null : (blocks[index]?.span ?? null))
  const laidTables = laid.blocks.filter((block) => block.kind === 'table')
  const text = pen.text(0)
  return {
    ...source,
    text,
    words: pen.words,
    blocks,
    tables: tables.map((table, i) => ({
      ...table,
      caption: spanOf(laidTables[i]!.caption),
      unit: unitIn(text, spanOf(laidTables[i]!.unit)),
    })),
    furniture: laid.furniture,
  }
}

/** The note alone where a title or a sentence carries it: "… các nội dung sau (ĐVT: triệu đồng):". */
function unitIn(text: string, block: Span | null): Span | null {
  const printed = block === null ? '' : text.slice(block.start, block.end)
  const note = isUnitNote(printed) ? null : findUnitNote(printed)?.span
  if (block === null || note == null) return block
  const isOpen = printed.slice(note.start, note.end).includes('(')
  const end = printed[note.end - 1] === ')' && !isOpen ? note.end - 1 : note.end
  return { start: block.start + note.start, end: block.start + end }
}

interface Pen {
  readonly words: Word[]
  readonly at: () => number
  readonly put: (text: string) => void
  /** How many pieces have been put. */
  readonly pieces: () => number
  /** What has been put since there were so many pieces. */
  readonly text: (since: number) => string
}

function newPen(): Pen {
  const pieces: string[] = []
  let at = 0
  return {
    words: [],
    at: () => at,
    put(text) {
      pieces.push(text)
      at += text.length
    },
    pieces: () => pieces.length,
    text: (since) => pieces.slice(since).join(''),
  }
}

/** Runs `write` and gives what it put a span. */
function spanned(pen: Pen, write: () => void): Span {
  const start = pen.at()
  write()
  return { start, end: pen.at() }
}

function writeParagraph(pen: Pen, paragraph: LaidParagraph): Paragraph {
  const lines: Span[] = []
  const filled = paragraph.lines.filter((line) => line.length > 0)
  const span = spanned(pen, () => {
    filled.forEach((line, i) => {
      if (i > 0 && !line[0]!.glued) pen.put(' ')
      lines.push(spanned(pen, () => writeWords(pen, line)))
    })
  })
  const words = filled.flat()
  return { kind: 'paragraph', span, lines, alignment: paragraph.alignment, ...styleOf(words), indent: paragraph.indent }
}

function writeWords(pen: Pen, words: readonly LaidWord[]): void {
  words.forEach((laid, i) => {
    if (i > 0 && !laid.glued) pen.put(' ')
    const { text, glued: _, ...word } = laid
    pen.words.push({ ...word, span: spanned(pen, () => pen.put(text)) })
  })
}

function writeTable(pen: Pen, table: LaidTable, id: string): Table {
  const rows: TableRow[] = []
  const span = spanned(pen, () => {
    table.rows.forEach((cells, r) => {
      if (r > 0) pen.put('\n')
      rows.push({
        cells: cells.map((cell, c) => {
          if (c > 0) pen.put('\t')
          return writeCell(pen, cell)
        }),
      })
    })
  })
  const { columnCount, headerRows, formulaRow, parts } = table
  return { id, span, caption: null, unit: null, columnCount, rows, headerRows, formulaRow, parts }
}

function writeCell(pen: Pen, laid: LaidCell): Cell {
  const filled = laid.paragraphs.filter((paragraph) => paragraph.lines.some((line) => line.length > 0))
  const paragraphs: Span[] = []
  const before = pen.pieces()
  const span = spanned(pen, () => {
    filled.forEach((paragraph, i) => {
      if (i > 0) pen.put(' ')
      paragraphs.push(writeParagraph(pen, paragraph).span)
    })
  })
  const words = filled.flatMap((paragraph) => paragraph.lines.flat())
  const text = pen.text(before)
  const { row, column, rowSpan, columnSpan, places } = laid
  return { row, column, rowSpan, columnSpan, span, text, paragraphs, ...styleOf(words), places }
}

/** Bold (italic) is what has letters and none that is not; "150" alone is bold when its digits are. */
function styleOf(words: readonly LaidWord[]): { readonly bold: boolean; readonly italic: boolean } {
  const lettered = words.filter((word) => /\p{L}/u.test(word.text))
  const judged = lettered.length > 0 ? lettered : words
  return {
    bold: judged.length > 0 && judged.every((word) => word.bold),
    italic: judged.length > 0 && judged.every((word) => word.italic),
  }
}
