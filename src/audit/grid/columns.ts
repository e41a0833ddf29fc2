import type { Cell, Table } from '../../model/document.ts'
import { once } from '../../model/once.ts'
import { mostlyNumbers } from '../../vi/numbers/cells.ts'
import { type ColumnRole, columnRole } from '../../vi/tables/table-terms.ts'
import { numberOfCell } from './row-number.ts'

/** A column of a table with what its header says. */
export interface Column {
  readonly index: number
  /** Header texts from the top level to the leaf, each once: ["KINH PHÍ NĂM 2026", "Ngân sách cấp tỉnh"]. */
  readonly levels: readonly string[]
  /** The levels in one line. */
  readonly header: string
  readonly role: ColumnRole | null
  /** What the formula row says of it: "(3)=(4)+(5)+(6)", "(4)", "A"; null without such a row. */
  readonly formula: string | null
}

/** The cell that covers each place of the table, row by row; null where the table has a hole. */
export const matrixOf = once(({ rows, columnCount }: Table): readonly (readonly (Cell | null)[])[] => {
  const matrix = rows.map(() => Array<Cell | null>(columnCount).fill(null))
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, rows.length); row++) {
      for (let column = cell.column; column < Math.min(cell.column + cell.columnSpan, columnCount); column++) {
        matrix[row]![column] = cell
      }
    }
  }
  return matrix
})

/** The columns of a table, left to right, with the roles their headers name. */
export const columnsOf = once((table: Table): readonly Column[] => {
  const matrix = matrixOf(table)
  const columns = Array.from({ length: table.columnCount }, (_, index): Column => {
    const heads = matrix.slice(0, table.headerRows).filter((_, row) => row !== table.formulaRow)
    const cells = heads.map((row) => row[index]).filter((cell) => cell != null)
    const levels = [...new Set(cells)].map(({ text }) => text).filter((text) => text !== '')
    return {
      index,
      levels,
      header: levels.join(' '),
      role: roleOf(levels, () => matrix.slice(table.headerRows).map((row) => row[index]?.text ?? '')),
      formula: table.formulaRow === null ? null : matrix[table.formulaRow]![index]?.text || null,
    }
  })
  return withIndex(columns, () => matrix.slice(table.headerRows).map((row) => row[0]?.text ?? ''))
})

/** Characters of the longest head that names nothing: "x.." is what a scan leaves of "STT". */
const unnamed = 5

/** Where no head says so, a first column of row numbers from 1, I or A on, under a head that names nothing, is the index. */
function withIndex(columns: readonly Column[], cells: () => readonly string[]): readonly Column[] {
  const [first, ...others] = columns
  if (first === undefined || columns.some(({ role }) => role === 'index')) return columns
  return first.role === null && first.header.length <= unnamed && areRowNumbers(cells())
    ? [{ ...first, role: 'index' }, ...others]
    : columns
}

function areRowNumbers(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '')
  const numbers = filled.flatMap((text) => numberOfCell(text) ?? [])
  const [first] = numbers.filter(({ ordinals }) => ordinals.length > 0)
  return numbers.length > 1 && first?.ordinals.join() === '1' && numbers.length >= mostly * filled.length
}

/** Part of the texts of a column of row numbers that are such. */
const mostly = 0.6

/**
 * The leaf's words decide ("Cơ quan phối hợp" under "Phân công"), unless a level above says that all below is money
 * ("KINH PHÍ" over "Năm 2026", "Tỉnh"). Figures below the years of a "Lộ trình thực hiện" are targets, marks are times.
 */
function roleOf(levels: readonly string[], cells: () => readonly string[]): ColumnRole | null {
  const roles = levels.map(columnRole)
  const leaf = roles.at(-1) ?? null
  const under = roles.slice(0, -1)
  if (under.includes('due') && isYear(levels.at(-1)!) && mostlyNumbers(cells())) return 'target'
  if (under.includes('amount') && (leaf === null || leaf === 'target' || leaf === 'result' || leaf === 'unit'))
    return 'amount'
  return leaf ?? under.findLast((role) => role !== null) ?? null
}

const isYear = (header: string): boolean => /^(?:năm\s)?20\d\d$/iu.test(header.trim())
