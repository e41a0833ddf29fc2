import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Align, Printed, PrintedCell, PrintedParagraph, PrintedTable } from './printed.ts'

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, string>

/** A Word document as an office would save it. */
export const toDocx = (printed: readonly Printed[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
      sections: [{ children: printed.flatMap(block) }],
    }),
  )

function block(part: Printed): readonly (Paragraph | Table)[] {
  switch (part.kind) {
    case 'paragraph':
      return [paragraphOf(part)]
    case 'table':
      return [tableOf(part)]
    case 'pair':
      return [pairOf(part.left, part.right)]
    default:
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

const runOf = (text: string, bold: boolean, italics: boolean): TextRun => new TextRun({ text, bold, italics })

const paragraphOf = ({ text, align, bold, italic }: PrintedParagraph): Paragraph =>
  new Paragraph({ alignment: alignments[align], children: [runOf(text, bold, italic)], spacing: { after: 120 } })

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const unruled = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const

function pairOf(left: readonly PrintedParagraph[], right: readonly PrintedParagraph[]): Table {
  const side = (paragraphs: readonly PrintedParagraph[]): TableCell =>
    new TableCell({
      children: paragraphs.map(paragraphOf),
      borders: unruled,
      width: { size: 50, type: WidthType.PERCENTAGE },
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...unruled, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ children: [side(left), side(right)] })],
  })
}

function tableOf({ rows, headerRows }: PrintedTable): Table {
  const cellOf = ({ text, rowSpan, columnSpan, align, bold, italic }: PrintedCell): TableCell =>
    new TableCell({
      rowSpan,
      columnSpan,
      children: text
        .split('\n')
        .map((line) => new Paragraph({ alignment: alignments[align], children: [runOf(line, bold, italic)] })),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, row) => new TableRow({ tableHeader: row < headerRows, children: cells.map(cellOf) })),
  })
}
