import type { Box } from './geometry.ts'
import type { PageLie } from './page-lie.ts'

/** What a reader makes of the bytes: words at places (PDF, scans) or a flow of paragraphs and tables (DOCX, TXT). */
export type RawDocument = PlacedDocument | FlowedDocument

export type Format = 'pdf' | 'docx' | 'txt' | 'image'

export interface PlacedDocument {
  readonly kind: 'placed'
  readonly format: 'pdf' | 'image'
  readonly pages: readonly RawPage[]
}

export interface RawPage {
  /** 1-based. */
  readonly number: number
  /** Size in points as displayed, crop box and rotation applied; of a scanned page the size it has upright. */
  readonly width: number
  readonly height: number
  /** How a scanned page lay, whose words and strokes have their places on the upright, levelled page; left out for others. */
  readonly lie?: PageLie
  readonly reading: 'digital' | 'ocr'
  /** Why the page is read by OCR or cannot be read, e.g. `no-text`; null for a sound digital page. */
  readonly reason: string | null
  /** In the order of the file, which is not always the reading order. */
  readonly words: readonly RawWord[]
  readonly strokes: readonly Stroke[]
  /** Tables of a tagged file's structure tree, when the tree is sane; empty otherwise. */
  readonly taggedTables: readonly TaggedTable[]
}

/** Glyphs between two gaps, white space free. `text` is what the file says: not normalised, legacy encodings unconverted. */
export interface RawWord {
  readonly text: string
  readonly box: Box
  readonly font: FontStyle
  /** OCR confidence 0 to 1; null for digital text. */
  readonly confidence: number | null
  /** Other readings of the ink, of a figure in several words with its first; left out where all agree. */
  readonly candidates?: readonly InkReading[]
  /** Of a figure in a sum that fails, which was therefore read once more; left out for all others. */
  readonly reread?: Reread
  /** Quarter turns clockwise by which the word stands off upright, e.g. 3 in a table head that reads upwards; left out for 0. */
  readonly turns?: 1 | 2 | 3
}

/** What some ink says when looked at in one way. */
export interface InkReading {
  readonly text: string
  /** 0 to 1. */
  readonly confidence: number
  /** `reread`: looked at once more because a sum failed. */
  readonly source: 'ocr' | 'reread'
}

/** By what a figure that was read once more got its text: by its readings alone, or by the sums that hold with one of them only. */
export type Reread = 'by-ink' | 'by-sums'

export interface FontStyle {
  /** PostScript or family name without the subset prefix, e.g. `TimesNewRomanPS-BoldMT`, `.VnTimeH`. */
  readonly name: string
  /** Points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

/** A ruling line: the centre line of a stroke or of a thin filled rectangle. Horizontal (y0 = y1) or vertical (x0 = x1). */
export interface Stroke {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  /** Thickness in points. */
  readonly width: number
}

/** A table of the structure tree of a tagged PDF: rows of cells, each cell the indexes of its words in `RawPage.words`. */
export interface TaggedTable {
  readonly rows: readonly (readonly TaggedCell[])[]
}

export interface TaggedCell {
  readonly words: readonly number[]
  readonly rowSpan: number
  readonly columnSpan: number
  readonly header: boolean
}

export interface FlowedDocument {
  readonly kind: 'flowed'
  readonly format: 'docx' | 'txt'
  readonly blocks: readonly FlowBlock[]
}

export type FlowBlock = FlowParagraph | FlowTable | { readonly kind: 'page-break' }

export interface FlowParagraph {
  readonly kind: 'paragraph'
  readonly runs: readonly FlowRun[]
  /** The number Word generates for the paragraph, as printed ("II.", "1.1.", "a)", "-"); null where the text has its own. */
  readonly label: string | null
  readonly alignment: 'left' | 'center' | 'right' | 'justify' | null
  /** True where the source breaks lines at a fixed width, so that the next paragraph may continue this one (hard-wrapped TXT). */
  readonly hardWrapped: boolean
}

/** A stretch of text in one style. Line breaks inside a paragraph are "\n", tabs are "\t". */
export interface FlowRun {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  /** Family name, e.g. `Times New Roman`, `.VnTimeH`; null or left out where the file does not say. */
  readonly font?: string | null
  /** Set as superscript; left out where it is not. */
  readonly raised?: true
}

export interface FlowTable {
  readonly kind: 'table'
  /** How many rows at the top the file itself marks as header; left out where it does not say. */
  readonly headerRows?: number
  readonly rows: readonly (readonly FlowCell[])[]
}

export interface FlowCell {
  readonly paragraphs: readonly FlowParagraph[]
  readonly rowSpan: number
  readonly columnSpan: number
}
