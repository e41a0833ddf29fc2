import { type Column, columnsOf, matrixOf } from '../../src/audit/grid/columns.ts'
import { gridOf } from '../../src/audit/grid/table-grid.ts'
import { labelledRows } from '../../src/audit/grid/table-rows.ts'
import type { ExtractContext } from '../../src/extract.ts'
import type { Cell, Table } from '../../src/model/document.ts'
import type { TaskDraft } from '../../src/model/draft.ts'
import { sectionsOver } from '../../src/model/sections-over.ts'
import { sliceOf } from '../../src/model/span.ts'
import { isPlaceholder } from '../../src/vi/bodies/agencies.ts'
import { fieldOf } from '../../src/vi/budget/fields.ts'
import { mostlyNumbers, readCell } from '../../src/vi/numbers/cells.ts'
import { namesTotalRow } from '../../src/vi/tables/row-terms.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { planYear } from './context.ts'
import { rolesInCell } from './roles.ts'
import { bodiesOf, dueOf, said, unsaid } from './task.ts'

type Covering = readonly (Cell | null)[]

const attributes = ['lead', 'support', 'due', 'product', 'funding'] as const

/** The tasks of a table with columns for who or when; none for other tables. */
export function tableTasks(context: ExtractContext, table: Table): readonly TaskDraft[] {
  const columns = columnsOf(table)
  const matrix = matrixOf(table)
  if (!isTaskTable(columns, matrix.slice(table.headerRows))) return []
  const { document, sections } = context
  const caption = table.caption === null ? '' : sliceOf(document.text, table.caption)
  const headings = sectionsOver(sections, table.span.start).map(({ title }) => title)
  const year = planYear(context, table.span, `${caption} ${columns.find(({ role }) => role === 'due')?.header ?? ''}`)
  const money = moneyByRow(context, table)
  const tasks: TaskDraft[] = []
  let group: string | null = null
  for (const row of labelledRows(table, columns, new Set(columnsWith(columns, 'amount')))) {
    const cells = matrix[row.row]!
    const name = said(row.label)
    if (name === null || isPlaceholder(name) || isTotal(row.label, cells, columns)) continue
    if (isGroup(cells, row.cells, columns)) {
      group = name
      continue
    }
    tasks.push({
      ...unsaid,
      ...bodies(columns, cells),
      no: row.number?.no ?? null,
      group,
      name,
      field: fieldAt(columns, cells) ?? fieldOf(name, [group ?? '', caption, ...headings]),
      due: dueAt(columns, cells, year),
      product: said(textAt(columns, cells, 'product')),
      budget: money.get(row.row) ?? null,
      fundingSource: said(textAt(columns, cells, 'funding')),
      source: 'table',
      at: [row.labelAt, ...attributeCells(columns, row.cells).map(({ span }) => span)],
      confidence: 0.98,
    })
  }
  return tasks
}

/** Who or when beside a name; what is measured there in numbers is an indicator, unless it is named work to do. */
function isTaskTable(columns: readonly Column[], rows: readonly Covering[]): boolean {
  const name = columns.find(({ role }) => role === 'name')
  if (name === undefined || !columns.some(({ role }) => role === 'lead' || role === 'support' || role === 'due'))
    return false
  const numeric = columns.some(
    ({ index, role }) =>
      mayMeasure.has(role) && index !== name.index && mostlyNumbers(rows.map((row) => row[index]?.text ?? '')),
  )
  const isWork = /nhiệm vụ|công việc|nội dung|hoạt động|dự án|hạng mục|giải pháp/u.test(searchForm(name.header))
  const isMeasure = /chỉ tiêu|mục tiêu|tiêu chí|chỉ số/u.test(searchForm(name.header))
  if (isMeasure && !isWork && columns.every(({ role }) => role !== 'due')) return false
  return !numeric || (isWork && !isMeasure && columns.every(({ role }) => role !== 'unit'))
}

/** "Chỉ tiêu" heads the values beside "Tên chỉ tiêu". */
const mayMeasure: ReadonlySet<Column['role']> = new Set<Column['role']>(['target', 'result', 'comparison', 'name'])

/** A name over the rows below: nothing else in its row, one cell across, or "II" with nothing but the sum of its rows. */
function isGroup(cells: Covering, own: Covering, columns: readonly Column[]): boolean {
  if (own.some((cell) => cell !== null && cell.columnSpan > 2)) return true
  const index = cells[columns.find(({ role }) => role === 'index')?.index ?? -1]
  if (/^(?:[IVX]{1,5}|[A-H])[.)]?$/u.test(index?.text.trim() ?? '') && attributeCells(columns, cells).every(isBlank))
    return true
  return columns.every(({ index, role }) => role === 'index' || role === 'name' || isBlank(cells[index]))
}

/** "Tổng kết phong trào" is a task: a total names nobody and no time. */
const isTotal = (label: string, cells: Covering, columns: readonly Column[]): boolean =>
  namesTotalRow(label) && attributeCells(columns, cells).every(isBlank)

const isBlank = (cell: Cell | null | undefined): boolean => !/[\p{L}\p{N}]/u.test(cell?.text ?? '')

const columnsWith = (columns: readonly Column[], role: Column['role']): readonly number[] =>
  columns.filter((column) => column.role === role).map(({ index }) => index)

const textAt = (columns: readonly Column[], cells: Covering, role: Column['role']): string =>
  [...new Set(columnsWith(columns, role).map((index) => cells[index]))].map((cell) => cell?.text ?? '').join(' ')

const attributeCells = (columns: readonly Column[], cells: Covering): readonly Cell[] =>
  columns
    .filter(({ role }) => (attributes as readonly unknown[]).includes(role))
    .map(({ index }) => cells[index])
    .filter((cell) => cell != null)

/** A column for both says in its cells who leads: "Phòng Kinh tế chủ trì; Công an xã phối hợp". */
function bodies(columns: readonly Column[], cells: Covering): Pick<TaskDraft, 'lead' | 'support'> {
  const listed = (role: 'lead' | 'support') =>
    columns
      .filter((column) => column.role === role)
      .map(({ index, header }) => ({ header, cell: cells[index] ?? null }))
      .filter(({ cell }, at, all) => all.findIndex((other) => other.cell === cell) === at)
  const support = listed('support')
  const both = support.find(({ header }) => /chủ trì|thực hiện/u.test(searchForm(header)))
  const lead = listed('lead')
  if (lead.length === 0 && both?.cell) return rolesInCell(lines(both.cell))
  const leadText = lead.map(({ cell }) => (cell === null ? '' : lines(cell))).join('\n')
  const own = rolesInCell(leadText)
  const beside = support.flatMap(({ cell }) => (cell === null ? [] : bodiesOf(lines(cell))))
  return { lead: own.lead, support: [...new Set([...own.support, ...beside])] }
}

/** The cell's text with its paragraphs on lines of their own. */
function lines({ text, span, paragraphs }: Cell): string {
  if (paragraphs.length < 2) return text
  return paragraphs.map(({ start, end }) => text.slice(start - span.start, end - span.start)).join('\n')
}

/** Several columns of time: begin and end, or marks below quarters ("x" below "Quý II"). */
function dueAt(columns: readonly Column[], cells: Covering, year: number | null): TaskDraft['due'] {
  const times = columns.filter(({ role }) => role === 'due')
  const texts = times.map(({ index, levels }) => {
    const text = cells[index]?.text ?? ''
    return readCell(text).kind === 'mark' && times.length > 1 ? (levels.at(-1) ?? '') : text
  })
  return dueOf(
    [...new Set(texts.map((text) => text.trim()))].filter((text) => /[\p{L}\p{N}]/u.test(text)).join(' - '),
    year,
  )
}

/** A field that the table states in a column of its own. */
function fieldAt(columns: readonly Column[], cells: Covering): TaskDraft['field'] {
  const text = textAt(columns, cells, 'field').trim()
  return text === '' || text === '-' ? null : (fieldOf(text) ?? 'other')
}

/** Đồng by row: the amount of the column over all sources, else of the only one. */
function moneyByRow({ document }: ExtractContext, table: Table): ReadonlyMap<number, string> {
  const grid = gridOf(document, table)
  if (grid === null) return new Map()
  const total = Math.max(
    0,
    grid.money.findIndex(({ source }) => source === 'total'),
  )
  return new Map(
    grid.rows.flatMap(({ row, figures }) => {
      const figure = figures[total]
      return figure == null || figure.isDash ? [] : [[row, figure.value.toFixed()] as const]
    }),
  )
}
