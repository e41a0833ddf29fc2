/** What stands on paper, before a writer turns it into TXT, DOCX or PDF. */
export type Printed = PrintedParagraph | PrintedTable | PrintedPair | { readonly kind: 'page-break' }

export type Align = 'left' | 'center' | 'right' | 'justify'

export interface PrintedParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly align: Align
  readonly bold: boolean
  readonly italic: boolean
}

/** Two columns side by side: issuer and motto, recipients and signature. */
export interface PrintedPair {
  readonly kind: 'pair'
  readonly left: readonly PrintedParagraph[]
  readonly right: readonly PrintedParagraph[]
}

export interface PrintedTable {
  readonly kind: 'table'
  /** Cells that begin in the row, left to right. */
  readonly rows: readonly (readonly PrintedCell[])[]
  readonly headerRows: number
  /** Shares of the width, one a column. */
  readonly widths: readonly number[]
}

export interface PrintedCell {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
  readonly align: Align
  readonly bold: boolean
  readonly italic: boolean
}

const plain = { align: 'left', bold: false, italic: false } as const

export const paragraph = (text: string, style: Partial<PrintedParagraph> = {}): PrintedParagraph => ({
  kind: 'paragraph',
  ...plain,
  align: 'justify',
  text,
  ...style,
})

export const centred = (text: string, bold = true): PrintedParagraph => paragraph(text, { align: 'center', bold })

export const cell = (text: string, style: Partial<PrintedCell> = {}): PrintedCell => ({
  ...plain,
  rowSpan: 1,
  columnSpan: 1,
  text,
  ...style,
})
