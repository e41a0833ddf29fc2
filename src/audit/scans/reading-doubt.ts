import { Decimal } from 'decimal.js'
import type { Document } from '../../model/document.ts'
import type { InkReading } from '../../model/raw.ts'
import type { Span } from '../../model/span.ts'
import type { Figure } from '../grid/figures.ts'
import type { Grid } from '../grid/grid.ts'
import { sequenceBreaks, unreadNumbers } from '../grid/misread-numbers.ts'
import type { ColumnSum } from '../sums/column-sums.ts'
import type { Term } from '../sums/equation.ts'
import type { RowSum } from '../sums/row-sums.ts'
import { closesWith } from '../sums/suspects.ts'
import type { Judged, TableSums } from '../sums/table-sums.ts'
import { isUnreadFigure } from './doubtful-cells.ts'
import { isScannedTable } from './scanned.ts'
import { scannedFigure } from './scanned-figures.ts'
import { worthOf } from './sureness.ts'

/** A place of a scanned table that may be misread, so that a sum which fails proves nothing. */
export interface ReadingDoubt {
  readonly kind: 'figure' | 'row-number'
  /** The row or column that it belongs to. */
  readonly label: string
  readonly text: string
  readonly value: Decimal | null
  /** What its ink may say instead, with which the sum would hold; null where nothing tells. */
  readonly other: { readonly text: string; readonly value: Decimal } | null
  readonly at: readonly Span[]
}

type Sum = Judged<ColumnSum> | Judged<RowSum>

/**
 * What keeps a failing sum of a scanned table from being told as an error, the likeliest first: a figure that some look
 * read so that the sum holds and none breaks, one that was not read or not surely, a row number that was not
 * read or goes back. Empty for typed tables and where all that enters the sum was read alike whenever it was looked at.
 */
export function readingDoubts(document: Document, sums: TableSums, sum: Sum): readonly ReadingDoubt[] {
  if (!isScannedTable(document, sums.grid.table)) return []
  const terms = [sum.total, ...sum.addends]
  const figures = terms.flatMap((term) => figureDoubts(document, sums, sum, term))
  return [
    ...figures.filter(({ other }) => other !== null),
    ...figures.filter(({ other }) => other === null),
    ...('addendRows' in sum ? numberDoubts(sums.grid, sum) : []),
  ]
}

/** From this share of the second looks on a reading that lost is as good as the one that stands. */
const contested = 0.4
/** Below this a figure that was not looked at again is not sure. */
const sure = 0.9

function figureDoubts(
  document: Document,
  { grid, connections }: TableSums,
  sum: Sum,
  term: Term,
): readonly ReadingDoubt[] {
  const { figure, column } = term
  const place = { kind: 'figure', label: term.label, at: term.at } as const
  if (figure === null) {
    const text = textAt(grid, term)
    return isUnreadFigure(text) ? [{ ...place, text, value: null, other: null }] : []
  }
  const scanned = scannedFigure(document, figure.at)
  if (scanned === null) return []
  const seen = scanned.candidates.filter(({ confidence }) => confidence > 0).map(({ text }) => text)
  const others = [...seen, figure.text.replace(/[.,]/gu, '')].flatMap((text) => {
    const value = worthOf(text, figure)
    return value === null ? [] : [{ text, value: new Decimal(value) }]
  })
  const other = others.find(({ value }) => closesWith(sum, figure, value, connections)) ?? null
  const isUnsure =
    (scanned.reread === null ? scanned.confidence < sure : isContested(figure, scanned.candidates)) ||
    isOdd(figure, column === null ? [] : grid.rows.flatMap(({ figures }) => figures[column] ?? []))
  return other !== null || isUnsure ? [{ ...place, text: figure.text, value: figure.value, other }] : []
}

const isContested = ({ text }: Figure, candidates: readonly InkReading[]): boolean =>
  candidates.some(
    (other) => other.source === 'reread' && other.confidence >= contested && digitsOf(other.text) !== digitsOf(text),
  )

/** Less than the smallest note: in whole đồng no budget says "162", but that is what stays of "162.000.000". */
const leastDong = 1000
const inThrees = /^\d{1,3}(?:[.,\s]\d{3})*(?:[.,]\d{1,2})?$/u
const isLong = ({ text }: Figure): boolean => digitsOf(text).length > 3

/** Too small or too fine for đồng, or long without its digits in threes where two thirds of its column have them so. */
function isOdd(figure: Figure, column: readonly Figure[]): boolean {
  const { isDash, unit, value, step } = figure
  if (!isDash && unit === 'đồng' && !value.isZero() && (value.abs().lt(leastDong) || step.lt(1))) return true
  const long = column.filter(isLong)
  const regular = long.filter(({ text }) => inThrees.test(text))
  return isLong(figure) && !inThrees.test(figure.text) && regular.length * 3 >= long.length * 2
}

const digitsOf = (text: string): string => text.replace(/\D/gu, '')

const textAt = ({ rows, money }: Grid, { row, column }: Term): string =>
  row === null || column === null ? '' : rows[row]!.texts[money[column]!.column.index]!

/** The doubtful numbers among the rows that the sum may reach over. */
function numberDoubts(
  { rows, columns }: Grid,
  { row, kind }: Pick<ColumnSum, 'row' | 'kind'>,
): readonly ReadingDoubt[] {
  const index = columns.find(({ role }) => role === 'index')?.index
  if (index === undefined) return []
  const texts = rows.map((each) => each.texts[index]!)
  const end = rows.findIndex(({ level }, at) => at > row && level <= rows[row]!.level)
  const isWithin = (at: number): boolean => kind === 'total' || (at > row && (end === -1 || at < end))
  const back = sequenceBreaks(rows).flatMap(({ at, goesBack }) => (goesBack ? [at] : []))
  return [...unreadNumbers(rows, texts), ...back]
    .filter((at) => isWithin(at))
    .map((at) => ({
      kind: 'row-number',
      label: rows[at]!.label,
      text: texts[at]!,
      value: null,
      other: null,
      at: [rows[at]!.labelAt],
    }))
}
