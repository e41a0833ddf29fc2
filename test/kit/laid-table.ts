import type { LaidBlock, LaidCell, LaidParagraph, LaidTable, LaidWord } from '../../src/layout/laid.ts'
import { cellText } from '../../src/layout/tables/table-cells.ts'

/** A paragraph of one line, as flowed formats give it; `**` around it makes it bold. */
export function laidParagraph(text: string): LaidParagraph {
  const bold = text.startsWith('**')
  const words = text
    .replaceAll('**', '')
    .split(' ')
    .filter((word) => word !== '')
  return {
    kind: 'paragraph',
    lines: words.length === 0 ? [] : [words.map((word) => laidWord(word, bold))],
    alignment: null,
    indent: null,
  }
}

const laidWord = (text: string, bold: boolean): LaidWord => ({
  text,
  raw: text,
  page: null,
  box: null,
  bold,
  italic: false,
  size: null,
  confidence: null,
  glued: false,
})

/** A flowed table from lines of cells parted by "|"; `<2` at the end of a cell makes it span two columns, `^2` two rows. */
export function laidTable(...lines: readonly string[]): LaidTable {
  const busy: number[] = []
  const rows = lines.map((line, row) => {
    let column = 0
    return line.split('|').map((source): LaidCell => {
      while ((busy[column] ?? 0) > row) column++
      const columnSpan = Number(/<(\d)/.exec(source)?.[1] ?? 1)
      const rowSpan = Number(/\^(\d)/.exec(source)?.[1] ?? 1)
      const text = source.replace(/[<^]\d/g, '').trim()
      for (let c = column; c < column + columnSpan; c++) busy[c] = row + rowSpan
      const cell = {
        row,
        column,
        rowSpan,
        columnSpan,
        paragraphs: text === '' ? [] : [laidParagraph(text)],
        places: [],
      }
      column += columnSpan
      return cell
    })
  })
  return {
    kind: 'table',
    rows,
    columnCount: busy.length,
    headerRows: 0,
    formulaRow: null,
    parts: [],
    caption: null,
    unit: null,
  }
}

/** The table back in the notation of `laidTable`. */
export const tableLines = (table: LaidBlock | undefined): readonly string[] =>
  table?.kind !== 'table'
    ? []
    : table.rows.map((row) =>
        row
          .map(
            (cell) =>
              `${cellText(cell)}${cell.columnSpan > 1 ? `<${cell.columnSpan}` : ''}${cell.rowSpan > 1 ? `^${cell.rowSpan}` : ''}`,
          )
          .join('|'),
      )
