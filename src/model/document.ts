import type { Box } from './geometry.ts'
import type { PageLie } from './page-lie.ts'
import type { Format, InkReading, Reread } from './raw.ts'
import type { Span } from './span.ts'

/** A document as laid out: one canonical text (NFC, LF, legacy encodings converted) and everything else as spans of it. */
export interface Document {
  readonly format: Format
  /** Blocks joined by "\n"; tables row by row, cells parted by "\t"; furniture and repeated table headers are outside it. */
  readonly text: string
  /** Pages of a PDF or image; empty for DOCX and TXT. */
  readonly pages: readonly Page[]
  /** All words of the text, in its order; `text.slice(start, end)` is the normalised word. */
  readonly words: readonly Word[]
  /** In reading order. */
  readonly blocks: readonly Block[]
  readonly tables: readonly Table[]
  readonly furniture: readonly Furniture[]
}

export interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
  /** As `RawPage` has it: boxes of words are those of the upright page, evidence is written as displayed. */
  readonly lie?: PageLie
  readonly reading: 'digital' | 'ocr'
  readonly reason: string | null
}

export interface Word {
  readonly span: Span
  /** What the file said before normalisation. */
  readonly raw: string
  /** Null for DOCX and TXT. */
  readonly page: number | null
  readonly box: Box | null
  readonly bold: boolean
  readonly italic: boolean
  /** Points; null where the format does not say. */
  readonly size: number | null
  /** OCR confidence 0 to 1; null for digital text. */
  readonly confidence: number | null
  /** As `RawWord` has them. */
  readonly candidates?: readonly InkReading[]
  readonly reread?: Reread
}

export type Block = Paragraph | TableBlock

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly span: Span
  /** One span a printed line; one for the whole paragraph where the format knows no lines. */
  readonly lines: readonly Span[]
  readonly alignment: 'left' | 'center' | 'right' | 'justify' | null
  /** True when every letter is bold (italic). */
  readonly bold: boolean
  readonly italic: boolean
  /** Left edge of the first line, in points; null where unknown. */
  readonly indent: number | null
}

export interface TableBlock {
  readonly kind: 'table'
  readonly span: Span
  /** Index into `Document.tables`. */
  readonly table: number
}

export interface Table {
  /** `tb1`, `tb2`, … in reading order. */
  readonly id: string
  readonly span: Span
  /** The title over the table, and its unit note ("Đơn vị tính: triệu đồng"); spans of paragraphs or cells. */
  readonly caption: Span | null
  readonly unit: Span | null
  readonly columnCount: number
  /** All rows, header first, repeated headers taken out. */
  readonly rows: readonly TableRow[]
  /** How many rows at the top are header, the formula row included. */
  readonly headerRows: number
  /** Index of the row "A | B | (3)=(4)+(5)+(6) | (4) | …" or "(1) | (2) | …" that numbers the columns; null without one. */
  readonly formulaRow: number | null
  /** One part a page for PDF, in order; empty for DOCX and TXT. */
  readonly parts: readonly TablePart[]
}

export interface TableRow {
  /** Cells that begin in this row, left to right. Cells of a row span above are not repeated. */
  readonly cells: readonly Cell[]
}

export interface Cell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** Into the canonical text; empty (start = end) for a blank cell. */
  readonly span: Span
  /** The slice: one line, inner paragraph breaks are single spaces. */
  readonly text: string
  /** The cell's paragraphs, where it has several. */
  readonly paragraphs: readonly Span[]
  readonly bold: boolean
  readonly italic: boolean
  /** Where the cell stands; two boxes when a page break cuts its row. Empty for DOCX and TXT. */
  readonly places: readonly TablePart[]
}

export interface TablePart {
  readonly page: number
  readonly box: Box
}

/** Text set aside: page numbers, running heads, signature notes, repeated table headers. Not part of the canonical text. */
export interface Furniture {
  readonly kind: 'page-number' | 'running-head' | 'signature-note' | 'repeated-header' | 'mark'
  readonly text: string
  readonly page: number | null
  readonly box: Box | null
}

/** A heading and all that stands under it. */
export interface Section {
  /** `s1`, `s2`, … in reading order. */
  readonly id: string
  readonly path: string | null
  readonly number: string | null
  readonly title: string
  readonly level: number
  readonly parent: string | null
  /** The heading itself. */
  readonly heading: Span
  /** From the heading to the next heading of the same or a higher level. */
  readonly extent: Span
}
