import type { LaidCell, LaidParagraph, LaidWord } from '../laid.ts'

export const paragraphText = (paragraph: LaidParagraph): string => wordsText(paragraph.lines.flat())

/** The words as the canonical text will show them: one space between words, none before a glued one. */
export const wordsText = (words: readonly LaidWord[]): string =>
  words.map((word, i) => (i === 0 || word.glued ? word.text : ` ${word.text}`)).join('')

export const cellText = (cell: LaidCell): string => cell.paragraphs.map(paragraphText).join(' ')

export const isBlank = (cell: LaidCell): boolean =>
  cell.paragraphs.every((p) => p.lines.every((line) => line.length === 0))

/** The cell that covers each place of the rows from `first` on: `squares[row - first][column]`, null where none does. */
export function rowsToSquares(
  rows: readonly (readonly LaidCell[])[],
  columnCount: number,
  first = 0,
): readonly (readonly (LaidCell | null)[])[] {
  const squares = rows.slice(first).map(() => Array<LaidCell | null>(columnCount).fill(null))
  for (const cell of rows.slice(first).flat())
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
      for (let c = cell.column; c < cell.column + cell.columnSpan; c++) {
        const row = squares[r - first]
        if (row !== undefined && c < columnCount) row[c] = cell
      }
  return squares
}

/** The same rows with every cell moved `by` rows down. */
export const shiftRows = (rows: readonly (readonly LaidCell[])[], by: number): readonly (readonly LaidCell[])[] =>
  rows.map((row) => row.map((cell) => ({ ...cell, row: cell.row + by })))

/** "1", "1.1", "II", "a)", "(2)", "-": what the column of row numbers holds. */
export const isRowNumber = (text: string): boolean =>
  /^\(?(?:[IVXLC]{1,6}|[A-ZĐ]|[a-zđ]|\d{1,3}(?:\.\d{1,3}){0,4})(?:[.)/]|\.[)/])?$|^[-+•*]$/u.test(text)

/** "2.355", ">95", "-", "12,5%", "(150)", "x": what columns of figures hold. */
export const isFigure = (text: string): boolean => /^(?:[<>≥≤~=±]|-)?\s?\(?[\d.,\s]*\d\)?\s?%?$|^-+$|^x$/iu.test(text)

/** "2026", "(2026)": a year heads a column as often as it stands in one. */
export const isYear = (text: string): boolean => /^\(?(?:19|20)\d{2}\)?$/.test(text)
