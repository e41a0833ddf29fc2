import type { LaidCell, LaidTable } from '../laid.ts'
import { joinParagraphs } from './flow-paragraphs.ts'
import type { WordedTable } from './flow-words.ts'

/** No table of a document has more columns; a greater span in the file is damage. */
const mostColumns = 200

/** Cells put on the grid, each in the first free place of its row; what is header beyond the rows that the file marks is found later. */
export function flowTableToLaid(table: WordedTable): LaidTable {
  const rowCount = table.rows.length
  const busyUntil: number[] = []
  const rows = table.rows.map((cells, row) => {
    let column = 0
    return cells.map((cell): LaidCell => {
      while ((busyUntil[column] ?? 0) > row) column++
      const columnSpan = within(cell.columnSpan, Math.max(1, mostColumns - column))
      const rowSpan = within(cell.rowSpan, rowCount - row)
      for (let c = column; c < column + columnSpan; c++) busyUntil[c] = row + rowSpan
      const laid = { row, column, rowSpan, columnSpan, paragraphs: joinParagraphs(cell.paragraphs), places: [] }
      column += columnSpan
      return laid
    })
  })
  return {
    kind: 'table',
    rows,
    columnCount: busyUntil.length,
    headerRows: table.headerRows,
    formulaRow: null,
    parts: [],
    caption: null,
    unit: null,
  }
}

const within = (span: number, most: number): number => Math.max(1, Math.min(span, most))
