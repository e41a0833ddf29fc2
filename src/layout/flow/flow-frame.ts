import { blankParagraph, paragraphText, type WordedParagraph, type WordedTable } from './flow-words.ts'

/** What stands in the head of a document and beside its signature, never in a table of data. */
const framed =
  /(?:^|\n)\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận|NƠI NHẬN|(?:TM|KT|TL|TUQ)\.\s|T\/M\s)/u

/** A frame has few cells: issuer and motto, number and date; recipients and signature. */
const mostRows = 8
const mostColumns = 3

/** True for a table that is no table: `text` are the paragraphs of its cells, one a line. */
export const setsSideBySide = (text: string, rows: number, columns: number): boolean =>
  columns <= mostColumns && rows <= mostRows && framed.test(text)

/**
 * The paragraphs of a table that only sets text side by side (head, recipients and signature), column by column as they
 * are read; null for a table of data. Each column is set apart by an empty paragraph.
 */
export function framedParagraphs(table: WordedTable): readonly WordedParagraph[] | null {
  const columns = table.rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (columns > mostColumns || table.rows.length > mostRows) return null
  const text = table.rows.flatMap((row) => row.map((cell) => cell.paragraphs.map(paragraphText).join('\n'))).join('\n')
  if (!framed.test(text)) return null
  return Array.from({ length: columns }, (_, c) => table.rows.flatMap((row) => row[c]?.paragraphs ?? [])).flatMap(
    (paragraphs) => [blankParagraph, ...paragraphs, blankParagraph],
  )
}
