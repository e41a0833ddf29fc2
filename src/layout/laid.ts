import type { Furniture, TablePart } from '../model/document.ts'
import type { Box } from '../model/geometry.ts'
import type { InkReading, Reread } from '../model/raw.ts'

/**
 * The laid-out document before offsets exist: words in reading order, grouped in paragraphs and tables.
 * `layout/text.ts` writes the canonical text from it and gives every word, block and cell its span.
 */
export interface LaidDocument {
  readonly blocks: readonly LaidBlock[]
  readonly furniture: readonly Furniture[]
}

export type LaidBlock = LaidParagraph | LaidTable

export interface LaidParagraph {
  readonly kind: 'paragraph'
  /** Printed lines, each a list of words; one line where the format knows none. Lines are joined by a space in the text. */
  readonly lines: readonly (readonly LaidWord[])[]
  readonly alignment: 'left' | 'center' | 'right' | 'justify' | null
  readonly indent: number | null
}

/** A word, normalised: NFC, one dash, no white space inside. `glued` joins it to the word before without a space. */
export interface LaidWord {
  readonly text: string
  readonly raw: string
  readonly page: number | null
  readonly box: Box | null
  readonly bold: boolean
  readonly italic: boolean
  readonly size: number | null
  readonly confidence: number | null
  readonly glued: boolean
  /** As `RawWord` has them. */
  readonly candidates?: readonly InkReading[]
  readonly reread?: Reread
}

export interface LaidTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly LaidCell[])[]
  readonly columnCount: number
  readonly headerRows: number
  readonly formulaRow: number | null
  readonly parts: readonly TablePart[]
  /** Index of the caption's and the unit note's block in `LaidDocument.blocks`; null without one. */
  readonly caption: number | null
  readonly unit: number | null
}

export interface LaidCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly paragraphs: readonly LaidParagraph[]
  readonly places: readonly TablePart[]
}
