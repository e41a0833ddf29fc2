import type { Document, Table } from '../../model/document.ts'
import { type BudgetSource, budgetSource } from '../../vi/budget/budget-source.ts'
import { fieldOf } from '../../vi/budget/fields.ts'
import { type Cell, readCell } from '../../vi/numbers/cells.ts'
import { findUnitNote, type UnitNote } from '../../vi/numbers/unit-note.ts'
import { expenseKind, namesMoney, namesNoAmount, namesStateOfMoney, namesTotal } from '../../vi/tables/table-terms.ts'
import { holdsUnitNote } from '../../vi/tables/table-words.ts'
import { type Column, columnsOf, matrixOf } from './columns.ts'

/** A column whose figures are amounts of money. */
export interface MoneyColumn {
  readonly column: Column
  readonly source: BudgetSource
  /** Named in the header, the leaf's before that of the levels above. */
  readonly year: number | null
  /** Unit of the figures; null where neither header nor caption names one. */
  readonly unit: UnitNote | null
}

/**
 * The columns of money of a table, left to right; none for a table of other figures. "Tổng số", "Kế hoạch", "Năm 2026"
 * are money only where a unit note, a header or a cell of the table speaks of money.
 */
export function moneyColumns(document: Document, table: Table): readonly MoneyColumn[] {
  const columns = columnsOf(table)
  const notes = columns.map(({ levels }) => nearest(levels, findUnitNote))
  const likely = columns.filter((column, index) => isMoney(column, notes[index] ?? null))
  const cells = cellsByColumn(table, new Set(likely.map(({ index }) => index)))
  const common =
    commonUnit(document, table) ??
    nearest(
      columns.map(({ header }) => header),
      statedUnit,
    )
  if (common !== null && common.exponent === null) return []
  const speaksOfMoney =
    common !== null ||
    notes.some((note) => note?.exponent != null) ||
    columns.some(({ role, header }) => role !== 'name' && namesMoney(header)) ||
    cells.some((column) => column.some((cell) => cell.kind === 'number' && cell.unit?.kind === 'money'))
  if (!speaksOfMoney) return []
  const money = likely.filter((column) => holdsFigures(column, cells[column.index]!))
  if (money.every(({ index }) => count(cells[index]!, 'number') === 0)) return []
  return withSources(money).map(({ column, source }) => ({
    column,
    source,
    year: columnYear(money, column),
    unit: notes[column.index] ?? common,
  }))
}

const nearest = <T>(levels: readonly string[], read: (level: string) => T | null): T | null =>
  levels.reduceRight<T | null>((found, level) => found ?? read(level), null)

/** The unit that stands over the whole table. */
export function commonUnit(document: Document, { unit, caption }: Table): UnitNote | null {
  const noteAt = (span: Table['unit']) => span && findUnitNote(document.text.slice(span.start, span.end))
  return noteAt(unit) ?? noteAt(caption) ?? null
}

/** "ĐVT: 1.000 đồng" is said of the whole table, even where a header has drawn it in; "(triệu đồng)" of its column. */
const statedUnit = (header: string): UnitNote | null => (holdsUnitNote(header) ? findUnitNote(header) : null)

/** What the cells below the header say, by column; nothing for columns that are not asked for. */
function cellsByColumn(table: Table, asked: ReadonlySet<number>): readonly (readonly Cell[])[] {
  const body = matrixOf(table).filter((_, row) => row >= table.headerRows)
  return Array.from({ length: table.columnCount }, (_, column) =>
    asked.has(column) ? body.map((row) => readCell(row[column]?.text ?? '')) : [],
  )
}

/** Whether the words of a header allow amounts below it. "Nguồn xã hội hóa" names money where figures stand below it. */
function isMoney({ role, header }: Column, note: UnitNote | null): boolean {
  if (namesNoAmount(header) || (note !== null && note.exponent === null)) return false
  if (role === 'funding') return note !== null || budgetSource(header) !== 'total'
  if (role === null)
    return (
      note !== null ||
      header === '' ||
      yearOf(header) !== null ||
      fieldOf(header) !== null ||
      [namesMoney, namesTotal, namesStateOfMoney].some((names) => names(header))
    )
  return role === 'amount' || role === 'target' || role === 'result'
}

/** "1", "2", "3" …: rows numbered under a blank or broken header. */
const isRunning = (cells: readonly Cell[]): boolean => {
  const values = cells.flatMap((cell) => (cell.kind === 'number' ? [cell.readings[0]!.value.toNumber()] : []))
  return values.length > 1 && values.every((value, index) => value === values[0]! + index) && values[0]! <= 1
}

const count = (cells: readonly Cell[], kind: Cell['kind']): number => cells.filter((cell) => cell.kind === kind).length

/** More figures than words; a column headed as money may be blank. */
const holdsFigures = ({ role }: Column, cells: readonly Cell[]): boolean =>
  count(cells, 'number') >= count(cells, 'text') &&
  (role === 'amount' || (count(cells, 'number') > 0 && !isRunning(cells)))

const years = /(?<!\d)20\d\d(?!\d)/gu

/** "Năm 2027" gives 2027; "Giai đoạn 2026-2028" gives null. */
function yearOf(header: string): number | null {
  const found = new Set(header.match(years))
  return found.size === 1 ? Number([...found][0]) : null
}

/** Of columns by year one without a year of its own is of them all, whatever year stands over the whole group. */
function columnYear(money: readonly Column[], { levels }: Column): number | null {
  const years = new Set(money.flatMap((column) => yearOf(column.levels.at(-1) ?? '') ?? []))
  return years.size > 1 ? (yearOf(levels.at(-1) ?? '') ?? groupYear(money, levels)) : nearest(levels, yearOf)
}

/** "Năm 2026" over "Tổng số | NS tỉnh", beside "Năm 2027" over the same. */
const groupYear = (money: readonly Column[], levels: readonly string[]): number | null => {
  const ownYears = money.filter((column) => isBelow(column.levels, levels.slice(0, -1)))
  return ownYears.some((column) => yearOf(column.levels.at(-1) ?? '') !== null) ? null : nearest(levels, yearOf)
}

const isBelow = (levels: readonly string[], group: readonly string[]): boolean =>
  group.every((level, index) => levels[index] === level)

/**
 * The source that the leaf names, else the levels above. Of the columns without a source one a year is the total; those
 * beside it are "other", so that a sum over totals counts no amount twice ("Chi thường xuyên" beside "Tổng số").
 */
function withSources(
  columns: readonly Column[],
): readonly { readonly column: Column; readonly source: BudgetSource }[] {
  const [onlyYear = null, ...others] = new Set(columns.flatMap((column) => columnYear(columns, column) ?? []))
  const timeOf = (column: Column): number | null =>
    columnYear(columns, column) ?? (others.length === 0 && column.header.search(years) < 0 ? onlyYear : null)
  return columns.map((column) => {
    const source = sourceOf(column)
    if (source !== 'total') return { column, source }
    const rivals = columns.filter((other) => sourceOf(other) === 'total' && timeOf(other) === timeOf(column))
    const total = rivals.find(isTotal)
    const splits = total === undefined && rivals.every(({ header }) => expenseKind(header) !== null)
    return { column, source: splits || column === (total ?? rivals[0]) ? 'total' : 'other' }
  })
}

const isTotal = ({ levels }: Column): boolean => namesTotal(levels.at(-1) ?? '')

const sourceOf = (column: Column): BudgetSource =>
  isTotal(column) ? 'total' : (nearest(column.levels, namedSource) ?? 'total')

/** "Kinh phí phường đề xuất" says who asks, not who pays. */
function namedSource(level: string): BudgetSource | null {
  const source = asks.test(level) ? 'total' : budgetSource(level)
  return source === 'total' ? null : source
}

const asks = /(?:đề xuất|đề nghị|nhu cầu|đăng ký)/iu
