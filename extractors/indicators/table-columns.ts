import { type Column, columnsOf, matrixOf } from '../../src/audit/grid/columns.ts'
import { stateOf } from '../../src/audit/sums/flow-columns.ts'
import type { Cell, Table } from '../../src/model/document.ts'
import { readCell } from '../../src/vi/numbers/cells.ts'
import { findQuantities } from '../../src/vi/numbers/quantities.ts'
import { findUnitNote } from '../../src/vi/numbers/unit-note.ts'
import { type ColumnRole, namesMoney } from '../../src/vi/tables/table-terms.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'

/** The columns of a table of indicators. */
export interface IndicatorColumns {
  readonly no: Column | null
  readonly name: Column
  readonly unit: Column | null
  readonly owner: Column | null
  /** At least one, unless the figures stand in the names ("Tỷ lệ phủ sóng 5G đạt trên 95%"). */
  readonly values: readonly Column[]
  /** What is measured stands over the columns, of what in the rows: "Hộ tịch" under "Tiếp nhận | Đã giải quyết". */
  readonly byColumn: boolean
  /** Cells below the header, row by row. */
  readonly body: readonly (readonly (Cell | null)[])[]
}

const subject = /(?<![\p{L}])(?:chỉ tiêu|mục tiêu|tiêu chí|chỉ số)(?![\p{L}])/u
/** Lists of things that are bought, of people, of places: their figures are no indicators. */
const listing =
  /(?<![\p{L}])(?:thiết bị|vật tư|hàng hóa|tài sản|họ và tên|họ tên|tên (?:thôn|xã|đơn vị|trường|tổ))(?![\p{L}])/u
const never: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  'index',
  'unit',
  'lead',
  'support',
  'due',
  'product',
  'funding',
  'expense',
  'field',
  'basis',
  'note',
])

/** The columns by which a table states indicators; null for tables of money, of tasks and all others. */
export function indicatorColumns(table: Table, text: string, caption: string): IndicatorColumns | null {
  const columns = columnsOf(table)
  const body = matrixOf(table).slice(table.headerRows)
  const cellsOf = (column: Column): readonly string[] => body.map((row) => row[column.index]?.text ?? '')
  const unit = columns.find((column) => column.role === 'unit' && !cellsOf(column).some(isBody)) ?? null
  const figured = columns.filter((column) => !never.has(column.role) && isNumeric(cellsOf(column)))
  const byColumn = figured.filter(({ levels }) => stateOf(levels) !== null).length > 1
  const name = nameColumn(columns, figured, byColumn, cellsOf)
  if (name === null) return null
  const numeric = figured.filter((column) => column !== name)
  const said = searchForm(`${name.header} ${caption}`)
  if (!byColumn && !subject.test(said) && listing.test(said)) return null
  if (isMoney(table, text, unit === null ? [] : cellsOf(unit), numeric) || columns.some(isFunding)) return null
  const own = {
    no: columns.find(({ role }) => role === 'index') ?? null,
    name,
    unit: unit === name ? null : unit,
    owner: columns.find((column) => column !== unit && column !== name && ownerRoles.has(column.role)) ?? null,
    byColumn,
    body,
  }
  if (byColumn) return { ...own, values: numeric }
  const values = valueColumns(numeric)
  if (values.length === 0)
    return numeric.length === 0 && subject.test(searchForm(name.header)) ? { ...own, values } : null
  return unit !== null || subject.test(said) || values.some(saysValue) ? { ...own, values } : null
}

const ownerRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['lead', 'unit'])
const telling: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>(['target', 'result', 'comparison'])

/** "Kế hoạch năm 2026", "Tỷ lệ (%)"; "Năm 2026" alone may head amounts of money. */
const saysValue = ({ role, header }: Column): boolean =>
  telling.has(role) && !/^(?:(?:năm\s)?20\d\d\s?)+$/iu.test(header)

/** "Đơn vị" heads units or offices. */
const isBody = (cell: string): boolean =>
  /^(?:Phòng|Văn phòng|Trung tâm|Công an|Trạm|UBND|Ủy ban|Ban|Các)\s/u.test(cell)

function isNumeric(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => !/^[\s._…-]*$/u.test(cell))
  return said.length > 0 && said.filter(holdsFigure).length * 2 >= said.length
}

/** "Trên 95% dân số trưởng thành" is a value still. */
const longestValue = 40

/** "100", "≥ 80%", "Trên 95% dân số"; but "Trẻ em dưới 5 tuổi" is a name. */
function holdsFigure(cell: string): boolean {
  if (readCell(cell).kind === 'number') return true
  const [only, ...more] = cell.length <= longestValue ? findQuantities(cell) : []
  if (only === undefined || more.length > 0) return false
  const start = Math.min(only.span.start, ...only.words.map((word) => word.start))
  return /^(?:đạt\s)?$/iu.test(cell.slice(0, start))
}

/**
 * The longest column headed as names, else the longest of words; of sentences with figures where there is no other. What is
 * counted by columns is counted for fields, offices, places.
 */
function nameColumn(
  columns: readonly Column[],
  figured: readonly Column[],
  byColumn: boolean,
  cellsOf: (column: Column) => readonly string[],
): Column | null {
  const free = columns.filter(({ role }) => role === null || role === 'name' || telling.has(role))
  const words = free.filter((column) => !figured.includes(column))
  const sentences = free.filter((column) => cellsOf(column).some((cell) => cell.length > longestValue))
  const length = (column: Column): number => cellsOf(column).reduce((sum, cell) => sum + cell.length, 0)
  const headed = words.filter(({ role }) => role === 'name')
  const others = columns.filter(({ role }) => byColumn && (role === 'field' || role === 'unit' || role === 'lead'))
  const [first = []] = [headed, words, sentences, others].filter((group) => group.length > 0)
  return first.toSorted((a, b) => length(b) - length(a))[0] ?? null
}

/** Columns of amounts ("Thành tiền", "Phân kỳ (tr.đ)"), or a unit of money for all rows. */
const isMoney = (table: Table, text: string, units: readonly string[], numeric: readonly Column[]): boolean =>
  numeric.some(({ header, role }) => role !== 'comparison' && (namesMoney(header) || isMoneyNote(header))) ||
  (!units.some((unit) => unit !== '' && !namesMoney(unit)) &&
    table.unit !== null &&
    isMoneyNote(text.slice(table.unit.start, table.unit.end)))

const isMoneyNote = (note: string): boolean => (findUnitNote(note)?.exponent ?? null) !== null

/** "Nguồn kinh phí", "Loại chi": only amounts have them. */
const isFunding = ({ role }: Column): boolean => role === 'funding' || role === 'expense'

/** "Q.I", "Quý 2", "6 tháng", "Cả năm": the time that the figures below are of. */
const stretch = /^(?:quý|q)[.\s]?(?:[1-4]|I{1,3}|IV)(?![\p{L}\p{N}])|^\d{1,2} tháng|^tháng \d{1,2}(?!\d)|^cả năm/iu
/** "Tháng 01 | Tháng 02 | Lũy kế": the months count beside what they add up to. */
const accumulated = /^(?:lũy kế|luỹ kế|cộng dồn)/iu

/**
 * Comparisons ("So sánh (%)") count only where there is nothing else; columns of parts of a year where none is of a year
 * or named; columns that nothing names, only alone.
 */
function valueColumns(numeric: readonly Column[]): readonly Column[] {
  const values = numeric.filter(({ role }) => role !== 'comparison')
  if (values.length === 0) return numeric.slice(0, 1)
  const told = values.filter(({ role, header }) => role === 'target' || role === 'result' || /20\d\d/u.test(header))
  if (told.length > 0)
    return told.every(({ header }) => accumulated.test(header))
      ? values.filter((column) => told.includes(column) || stretch.test(column.header))
      : told
  return values.length === 1 ? values : values.filter(({ header }) => stretch.test(header))
}
