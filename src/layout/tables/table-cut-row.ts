import { isPartLabel } from '../../vi/tables/table-words.ts'
import { endsSentence } from '../../vi/text/line-edges.ts'
import type { LaidCell, LaidParagraph, LaidWord } from '../laid.ts'
import { isBrokenFigure } from './broken-words.ts'
import { cellText, isBlank, isFigure, isRowNumber, paragraphText } from './table-cells.ts'

/** Share of the rows in which a column is filled that counts as always. */
const alwaysShare = 0.9
/** Points: margins of a cell that no word uses. */
const cellMargins = 11
/** Points: as much more room as a word must have had to be sure that its line was broken on purpose. */
const spare = 3

type Squares = readonly (readonly (LaidCell | null)[])[]

/**
 * Is `first`, the top row of a table's next part, the rest of the part's last row, cut by the page break?
 * `body` are the squares of the rows of data before it, the last one last.
 *
 *     7 | Phối hợp, phát triển hạ tầng viễn thông | Các doanh nghiệp viễn | Quý IV
 *       |                                         | thông                 |
 *
 * Detail rows without a row number ("Nội dung 2: …", with figures) and group rows are rows of their own.
 */
export function continuesRow(body: Squares, first: readonly LaidCell[]): boolean {
  const last = body.at(-1)
  if (last === undefined || first.some((cell) => !sameSpan(cell, last[cell.column] ?? null))) return false
  const filled = first.filter((cell) => !isBlank(cell))
  if (filled.length === 0) return first.every((cell) => cell.places.length > 0)
  if (filled.length === 1 && isCutNumber(last[filled[0]!.column]!, filled[0]!)) return true
  if (filled.some((cell) => cell.column === 0 && isRowNumber(cellText(cell)))) return false
  if (filled.some((cell) => isCutFigure(last[cell.column]!, cell)))
    return filled.every((cell) => isCutFigure(last[cell.column]!, cell) || !isFigure(cellText(cell)))
  const goesOn = filled.some((cell) => goesOnInSmallLetters(last[cell.column]!, cell))
  const figures = filled.filter((cell) => isFigure(cellText(cell)))
  if (figures.length > 0)
    return goesOn && !last.some((cell) => cell !== null && cell.column > 0 && isFigure(cellText(cell)))
  if (filled.some((cell) => isBlank(last[cell.column]!))) return false
  if (goesOn) return true
  const usual = alwaysFilled(body)
  const missing = usual.filter((column) => first.some((cell) => cell.column === column && isBlank(cell)))
  if (missing.length === 0) return false
  return missing[0] === usual[0] || filled.every((cell) => runsOn(last[cell.column]!, cell))
}

/** The two pieces of a row that a page break cut, cell by cell. */
export const joinCells = (piece: LaidCell, rest: LaidCell): LaidCell => ({
  ...piece,
  paragraphs: joinParagraphs(piece, rest),
  places: [...piece.places, ...rest.places],
})

function joinParagraphs(piece: LaidCell, rest: LaidCell): readonly LaidParagraph[] {
  const [next, ...others] = rest.paragraphs
  const last = piece.paragraphs.at(-1)
  if (last !== undefined && next !== undefined && (isCutNumber(piece, rest) || isCutFigure(piece, rest)))
    return [{ ...last, lines: [...last.lines, ...next.lines.map(glueFirst)] }, ...others]
  if (last === undefined || next === undefined || !(goesOnInSmallLetters(piece, rest) || runsOn(piece, rest)))
    return [...piece.paragraphs, ...rest.paragraphs]
  return [...piece.paragraphs.slice(0, -1), { ...last, lines: [...last.lines, ...next.lines] }, ...others]
}

/** "2.3." above the break, "2" by itself below it: the row number had no room on one line. */
const isCutNumber = (piece: LaidCell, rest: LaidCell): boolean =>
  piece.paragraphs.length === 1 &&
  /^(?:\d{1,2}\.){2,}$/.test(cellText(piece)) &&
  /^\d{1,2}\.?$/.test(cellText(rest)) &&
  runsOn(piece, rest)

/** "500.250.0" above the break, "00" by itself below it: a narrow column broke the figure where the page ended. */
function isCutFigure(piece: LaidCell, rest: LaidCell): boolean {
  const line = piece.paragraphs.at(-1)?.lines.at(-1)
  return line !== undefined && line.length > 0 && isFigure(cellText(rest)) && isBrokenFigure(line, cellText(rest))
}

const glueFirst = ([first, ...words]: readonly LaidWord[]): readonly LaidWord[] => [
  { ...first!, glued: true },
  ...words,
]

const sameSpan = (cell: LaidCell, above: LaidCell | null): boolean =>
  above !== null && above.column === cell.column && above.columnSpan === cell.columnSpan

function goesOnInSmallLetters(piece: LaidCell, rest: LaidCell): boolean {
  if (isBlank(piece) || isBlank(rest)) return false
  const next = paragraphText(rest.paragraphs[0]!)
  return /^["“‘(]?\p{Ll}\p{L}|^[)\]”,;]/u.test(next) && !endsSentence(cellText(piece)) && !isPartLabel(next)
}

/** True when the line before the break is full and the style stays. Without geometry there is no evidence and no answer but no. */
function runsOn(piece: LaidCell, rest: LaidCell): boolean {
  const above = piece.paragraphs.at(-1)?.lines.at(-1)?.at(-1)
  const word = rest.paragraphs[0]?.lines[0]?.[0]
  const place = piece.places.at(-1)
  if (above?.box == null || word?.box == null || place === undefined || above.bold !== word.bold) return false
  return above.box.x1 + (word.box.x1 - word.box.x0) + spare > place.box.x1 - cellMargins
}

/** Columns that hold something in nearly every row. */
function alwaysFilled(body: Squares): readonly number[] {
  if (body.length < 2) return []
  return body[0]!.flatMap((_, column) => {
    const filled = body.filter((row) => row[column] != null && !isBlank(row[column]!)).length
    return filled >= alwaysShare * body.length ? [column] : []
  })
}
