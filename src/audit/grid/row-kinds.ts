import { namesTotalRow, opensSplit } from '../../vi/tables/row-terms.ts'
import { expenseKind } from '../../vi/tables/table-terms.ts'
import { isCapitals } from '../../vi/text/capitals.ts'
import type { LabelledRow } from './table-rows.ts'

/** How a row takes part in the hierarchy of its table. */
export type RowKind =
  /** "TỔNG CỘNG", "Cộng mục I", "Kinh phí (I+II)". */
  | 'total'
  | 'numbered'
  /** Without a number, heads the rows below it: "Chi thường xuyên", a bold or merged name. */
  | 'heading'
  /** Without a number, below the numbered row above it: "Nội dung 1: …". */
  | 'detail'
  /** "Trong đó:", without amounts. */
  | 'split'

/** The kind of each row, from numbers, words, looks and neighbours. `figures` tells which rows carry an amount. */
export function rowKinds(rows: readonly LabelledRow[], figures: readonly boolean[]): readonly RowKind[] {
  const isNumbered = (row: LabelledRow | undefined): boolean => row?.number != null
  const anyNumber = rows.some(isNumbered)
  return rows.map((row, index) => {
    if (row.number !== null) return 'numbered'
    if (namesTotalRow(row.label)) return 'total'
    if (opensSplit(row.label) && !figures[index]) return 'split'
    const next = rows[index + 1]
    const followed = next !== undefined && isNumbered(next)
    if (!anyNumber)
      return row.bold && next !== undefined && !next.bold && !figuresEnd(rows, index) ? 'heading' : 'detail'
    const opened = rows.slice(0, index).some(isNumbered)
    if (!opened) return followed && row.label !== '' ? 'heading' : 'detail'
    if (!followed) return 'detail'
    if (!figures[index] && (row.bold || isMerged(row) || isCapitals(row.label))) return 'heading'
    if (expenseKind(row.label) !== null && isBare(row.label)) return 'heading'
    return row.bold && !next.bold ? 'heading' : 'detail'
  })
}

const figuresEnd = (rows: readonly LabelledRow[], index: number): boolean => index === rows.length - 1

const isMerged = ({ cells }: LabelledRow): boolean => cells.some((cell) => cell !== null && cell.columnSpan > 2)
/** "Chi thường xuyên", not "Chi thường xuyên cho hoạt động của Tổ công nghệ số cộng đồng". */
const isBare = (label: string): boolean => label.length <= 40
