import type { DocumentRecord, Evidence, TableRecord } from '../model/record.ts'
import type { ExplainTexts } from './explain-texts.ts'

/** "trang 4, bảng tb2 dòng 11 cột 5": the page, and the cell of the table, rows counted below its header. */
export function placeOf(
  { tables }: Pick<DocumentRecord, 'tables'>,
  evidence: Evidence | undefined,
  words: Pick<ExplainTexts, 'page' | 'cell'>,
): string {
  if (evidence === undefined) return ''
  const cells = tables.flatMap(({ id, rows }) => {
    const cell = cellAt(rows, evidence)
    return cell === null ? [] : [words.cell(id, cell.row, cell.column)]
  })
  return [...(evidence.page === null ? [] : [words.page(evidence.page)]), ...cells].join(', ')
}

/** Row and column, counted from 1, of the cell that holds the evidence; null where none does. */
function cellAt(rows: TableRecord['rows'], { start, end }: Evidence): { row: number; column: number } | null {
  /** Rows below, by column, that a cell above reaches into. */
  const taken: number[] = []
  for (const [row, cells] of rows.entries()) {
    let column = 0
    for (const { evidence, rowSpan, columnSpan } of cells) {
      while ((taken[column] ?? 0) > row) column++
      if (evidence.some((at) => at.start <= start && end <= at.end)) return { row: row + 1, column: column + 1 }
      for (let over = 0; over < columnSpan; over++) taken[column + over] = row + rowSpan
      column += columnSpan
    }
  }
  return null
}
