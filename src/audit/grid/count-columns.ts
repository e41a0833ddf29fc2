import type { Document, Table } from '../../model/document.ts'
import { readCell } from '../../vi/numbers/cells.ts'
import { columnStyle } from '../../vi/numbers/column-style.ts'
import { countNouns } from '../../vi/numbers/count-nouns.ts'
import { namesNoAmount } from '../../vi/tables/table-terms.ts'
import { searchForm } from '../../vi/text/search-form.ts'
import { type Column, columnsOf, matrixOf } from './columns.ts'
import type { MoneyColumn } from './money-columns.ts'

const others: ReadonlySet<Column['role']> = new Set([
  'index',
  'name',
  'unit',
  'note',
  'due',
  'lead',
  'support',
  'product',
])
/** Of these a sum means nothing. */
const noCount = /(?<!\p{L})(?:điểm|xếp (?:hạng|loại)|thứ hạng|bình quân|trung bình|mức độ|chỉ số|năm sinh)(?!\p{L})/u

/** The columns of whole numbers that count things (hồ sơ, người …) in a table without money; none for other tables. */
export function countColumns(document: Document, table: Table): readonly MoneyColumn[] {
  if (table.headerRows === 0) return []
  const matrix = matrixOf(table)
  const counting = columnsOf(table).filter(({ index, role, header }) => {
    if (others.has(role) || namesNoAmount(header) || noCount.test(searchForm(header))) return false
    const texts = matrix.flatMap((row, at) => (at < table.headerRows ? [] : [row[index]?.text ?? '']))
    return holdsCounts(texts)
  })
  const said = table.caption === null ? '' : document.text.slice(table.caption.start, table.caption.end)
  return counting.map((column) => ({
    column,
    source: 'other',
    year: null,
    unit: { span: table.span, unit: thingIn(column.header) ?? thingIn(said) ?? 'đơn vị', exponent: 0 },
  }))
}

/** Whole numbers without a unit, more than one of them and no numbering; blanks and dashes between. */
function holdsCounts(texts: readonly string[]): boolean {
  const cells = texts.map(readCell)
  const numbers = cells.filter((cell) => cell.kind === 'number')
  const readings = columnStyle(cells).readings.flatMap((of) => of.slice(0, 1))
  const isRunning = readings.every(({ value }, at) => value.eq(readings[0]!.value.plus(at)))
  return (
    numbers.length > 1 &&
    !isRunning &&
    cells.every(({ kind }) => kind !== 'text' && kind !== 'mark') &&
    numbers.every(({ unit, upper, comparator }) => unit === null && upper === null && comparator === '=') &&
    readings.every(({ decimals }) => decimals === 0)
  )
}

/** What a header or caption says is counted: "Số hồ sơ tiếp nhận" gives "hồ sơ". */
export function thingIn(text: string): string | null {
  const said = searchForm(text).replace(/\s+/gu, ' ')
  return countNouns.find((noun) => noun.includes(' ') && said.includes(noun)) ?? null
}
