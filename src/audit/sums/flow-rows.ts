import type { Document, Table } from '../../model/document.ts'
import { type FlowState, flowState } from '../../vi/budget/flow-words.ts'
import { readCell } from '../../vi/numbers/cells.ts'
import { indivisible } from '../../vi/numbers/numerals.ts'
import { searchForm } from '../../vi/text/search-form.ts'
import { type Column, columnsOf, matrixOf } from '../grid/columns.ts'
import { isListMark, numberOfCell, numberOfLabel, type RowNumber } from '../grid/row-number.ts'
import { balancesOf, type FlowBalance } from '../prose/flows.ts'
import { judge, type Term } from './equation.ts'

/** The balances of cases down one table: its rows name states ("Tiếp nhận", "Đã giải quyết", "- Quá hạn"). */
export interface TableFlow {
  readonly table: string
  readonly balances: readonly FlowBalance[]
}

interface StateRow {
  readonly state: FlowState
  readonly label: string
  readonly unit: string
  /** Position in the table's rows. */
  readonly row: number
}

/**
 * The balances down the columns of figures of tables whose rows name states. What becomes of those received is counted
 * with what a form does not list (cases carried over), so it must come true in most of several columns; how those done
 * divide needs no such support.
 */
export const flowsDown = ({ tables }: Document): readonly TableFlow[] =>
  tables.flatMap((table) => {
    const rows = stateRows(table)
    if (rows.length < 3 || new Set(rows.map(({ state }) => state)).size < rows.length) return []
    const counting = columnsOf(table).filter(({ role }) => role !== 'index' && role !== 'unit' && role !== 'note')
    const all = counting.flatMap((column) => balancesOf(flowIn(table, rows, column)))
    const usual = [...Map.groupBy(all, ({ kind }) => kind)].flatMap(([kind, balances]) =>
      kind === 'outcomes' && !isUsual(balances) ? [] : balances,
    )
    return usual.length === 0 ? [] : [{ table: table.id, balances: usual }]
  })

function isUsual(balances: readonly FlowBalance[]): boolean {
  const held = balances.filter((balance) => judge(balance).verdict !== 'fails').length
  return held >= 2 && held * 3 >= balances.length * 2
}

/** The rows that name a state, in one unit; a row with a mark is of the state of the row above it ("- Quá hạn" of those done). */
function stateRows(table: Table): readonly StateRow[] {
  const columns = columnsOf(table)
  const [index, name, unit] = (['index', 'name', 'unit'] as const).map((role) => columns.find((c) => c.role === role))
  if (name === undefined) return []
  let mode: FlowState | null = null
  const rows = matrixOf(table).flatMap((cells, row): readonly StateRow[] => {
    const printed = cells[name.index]?.text ?? ''
    if (row < table.headerRows || printed === '' || isShare(printed)) return []
    const label = printed.slice(numberOfLabel(printed)?.end ?? 0)
    const isPart = isMark(numberOfLabel(printed)) || isMark(numberOfCell(cells[index?.index ?? -1]?.text ?? ''))
    const state = flowState(label, isPart ? mode : null)
    if (!isPart) mode = state
    return state === null ? [] : [{ state, label, unit: cells[unit?.index ?? -1]?.text ?? '', row }]
  })
  return rows.filter(({ unit: own }) => own === rows[0]!.unit || own === '')
}

const isMark = (number: RowNumber | null): boolean => number !== null && isListMark(number.key)
const isShare = (label: string): boolean => /%|^[^\p{L}]*t[ỷỉ] lệ/iu.test(searchForm(label))

/** The whole numbers of a column by the states of its rows. */
function flowIn(table: Table, rows: readonly StateRow[], { index, header }: Column): ReadonlyMap<FlowState, Term> {
  const matrix = matrixOf(table)
  return new Map(
    rows.flatMap(({ state, label, unit, row }): readonly (readonly [FlowState, Term])[] => {
      const cell = matrix[row]![index]
      const content = readCell(cell?.text ?? '')
      if (cell == null || content.kind !== 'number' || content.unit !== null || content.upper !== null) return []
      const [reading] = indivisible(content.readings)
      if (reading === undefined || reading.decimals > 0) return []
      const { value } = reading
      const step = value.div(value.isZero() ? 1 : value)
      const figure = {
        at: cell.span,
        text: cell.text,
        isDash: false,
        value,
        step,
        unit: unit || 'hồ sơ',
        exponent: 0,
        basis: 'inherited' as const,
        candidates: [],
      }
      return [[state, { label: `${label} (${header})`, at: [cell.span], figure, row: null, column: null }]]
    }),
  )
}
