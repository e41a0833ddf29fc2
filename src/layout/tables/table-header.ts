import { isColumnHead, isIndexHead } from '../../vi/tables/table-words.ts'
import type { LaidCell, LaidTable } from '../laid.ts'
import { cellText, isBlank, isFigure, isRowNumber, isYear } from './table-cells.ts'

/** No header of an office form is taller. */
const mostHeaderRows = 6
/** Rows at the top that show what the rest is like. */
const sample = 40
/** Column heads are names, not sentences. */
const mostHeadWords = 25

export interface Header {
  readonly headerRows: number
  readonly formulaRow: number | null
}

type Row = readonly LaidCell[]

/** How many rows at the top head the columns; group rows and totals at the top are data. */
export function headerOf(table: Pick<LaidTable, 'rows' | 'headerRows'>): Header {
  const rows = table.rows.slice(0, sample)
  const formula = rows.slice(0, mostHeaderRows).findIndex(isFormulaRow)
  if (formula >= 0 && rows.slice(0, formula).every((row) => !isData(row)))
    return { headerRows: formula + 1, formulaRow: formula }
  const data = rows.findIndex(isData)
  const marked = Math.min(table.headerRows, rows.length - 1, data < 0 ? mostHeaderRows : data)
  if (marked === 0 && !headsColumns(rows)) return { headerRows: 0, formulaRow: null }
  let height = Math.max(marked, 1)
  while (height < Math.min(rows.length - 1, mostHeaderRows) && reachesBelow(rows, height)) height++
  return { headerRows: height, formulaRow: null }
}

/** True when a cell above `height` spans down to it, or a group head stands over the heads of its columns there. */
function reachesBelow(rows: readonly Row[], height: number): boolean {
  const above = rows.slice(0, height).flat()
  if (above.some((cell) => cell.row + cell.rowSpan > height)) return true
  const groups = rows[height - 1]!.filter((cell) => cell.columnSpan > 1 && !isBlank(cell))
  return (
    groups.length > 0 &&
    groups.length < rows[height - 1]!.length &&
    !isData(rows[height]!) &&
    !isBlankStart(rows[height]!)
  )
}

const isBlankStart = (row: Row): boolean => row[0]?.column === 0 && !isBlank(row[0])

/** True for a first row of names over rows of something else. */
function headsColumns(rows: readonly Row[]): boolean {
  const first = rows[0]
  if (first === undefined || rows.length < 2 || isData(first)) return false
  const texts = first.filter((cell) => !isBlank(cell)).map(cellText)
  if (texts.length < 2 || texts.some((text) => text.split(' ').length > mostHeadWords)) return false
  const start = first[0]?.column === 0 ? cellText(first[0]) : ''
  if (isIndexHead(start)) return true
  const heads = texts.filter(isColumnHead).length
  if (heads >= 2 && heads * 2 >= texts.length) return true
  const below = rows.slice(1).flat()
  if (first.every((cell) => isBlank(cell) || isBold(cell)) && !below.every((cell) => isBlank(cell) || isBold(cell)))
    return texts.length === first.length
  const numbered = rows.slice(1).filter((row) => row[0]?.column === 0 && isRowNumber(cellText(row[0]))).length
  const figures = below.filter((cell) => isFigure(cellText(cell))).length
  return texts.length === first.length && (numbered * 2 > rows.length - 1 || figures * 3 >= below.length)
}

const isBold = (cell: LaidCell): boolean =>
  cell.paragraphs.every((p) => p.lines.every((line) => line.every((word) => word.bold)))

/** True for a row that carries a row number or a figure other than a year. */
function isData(row: Row): boolean {
  const texts = row.map(cellText)
  if (isMisreadHead(row)) return false
  if (row[0]?.column === 0 && isRowNumber(texts[0]!)) return true
  return texts.some((text) => isFigure(text) && !isYear(text))
}

/** "1 | Nội dung | ĐVT | SL | Đơn giá" on top of a table: its TT was read from a scan as a number. */
const isMisreadHead = ([index, ...rest]: Row): boolean => {
  const texts = rest.filter((cell) => !isBlank(cell)).map(cellText)
  return index?.row === 0 && texts.filter(isColumnHead).length >= 3 && !texts.some(isFigure)
}

const letterLabel = /^[A-ZĐ]$/u
const numberLabel = /^\(?(\d{1,2})\)?$/
const formulaLabel = /^\(?[\dA-Za-z]{1,3}\)?=[\dA-Za-z()[\]+\-*/x×:;%.,…]+$/u

/** "A | B | 12345 | 2 | 3", "A | B | 125 | e | G)": no row of data is called B, so what a scan makes of the rest changes nothing. */
const isLettered = ([first, second, ...rest]: readonly string[]): boolean =>
  first === 'A' && second === 'B' && rest.length > 0 && rest.every((label) => !/\p{L}{2}/u.test(label))

/**
 * True for the row that numbers the columns: "A | B | (3)=(4)+(5)+(6) | (4) | …", "(1) | (2) | …", "1 | 2 | 3=4+5".
 * Bare numbers must count up one by one from 1, letters aside, or they are figures.
 */
export function isFormulaRow(row: Row): boolean {
  const labels = row.map((cell) => cellText(cell).replace(/\s/g, '')).filter((text) => text !== '')
  if (labels.length < 2 || labels.length * 2 < row.length) return false
  if (isLettered(labels)) return true
  if (!labels.every((label) => letterLabel.test(label) || numberLabel.test(label) || formulaLabel.test(label)))
    return false
  const numbers = labels.flatMap((label) => /^\(?(\d{1,2})\)?(?:=|$)/.exec(label)?.[1] ?? []).map(Number)
  if (numbers.length === 0) return labels.every((label, i) => label.charCodeAt(0) === 65 + i)
  const rising = numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1)
  if (labels.some((label) => formulaLabel.test(label))) return true
  const bare = labels.some((label) => /^\d+$/.test(label))
  return rising && (!bare || (labels.length >= 3 && labels.length * 3 >= row.length * 2 && numbers[0]! <= 3))
}
