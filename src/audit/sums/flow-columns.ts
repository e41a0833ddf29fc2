import { type FlowState, flowState } from '../../vi/budget/flow-words.ts'
import { namesTotal } from '../../vi/tables/table-terms.ts'
import type { Column } from '../grid/columns.ts'
import type { Grid } from '../grid/grid.ts'
import { balancesOf, type FlowBalance } from '../prose/flows.ts'
import { passes, type Term } from './equation.ts'
import { type RowSum, rowTerm } from './row-sums.ts'

/**
 * The balances of cases across the rows of a table ("Tồn kỳ trước | Tiếp nhận | Đã giải quyết | Đang giải quyết"), those
 * that come true in most rows: which states a form counts within others it does not say.
 */
export function flowSums(grid: Grid): readonly RowSum[] {
  const states = statesOf(grid.money.map(({ column }) => column))
  if (states.size < 3) return []
  const balances = grid.rows.flatMap(({ figures }, row) => {
    const flow = new Map([...states].map(([state, column]): [FlowState, Term] => [state, rowTerm(grid, row, column)]))
    const isWhole = figures.some((figure) => figure !== null)
    return isWhole ? balancesOf(flow).flatMap((balance) => variantsOf(balance).map((sum) => ({ sum, row }))) : []
  })
  return [...Map.groupBy(balances, ({ sum }) => sum.kind).values()].flatMap((ofKind) => {
    const variants = [...Map.groupBy(ofKind, ({ sum }) => sum.addends.map(({ column }) => column).join()).values()]
    const best = variants.reduce((a, b) => (heldOf(b) > heldOf(a) ? b : a))
    const isUsual = heldOf(best) >= 2 && heldOf(best) * 3 >= best.length * 2
    return isUsual
      ? best.map(({ sum, row }) => ({ ...sum, kind: 'flow' as const, origin: 'columns' as const, row }))
      : []
  })
}

interface RowBalance {
  readonly sum: FlowBalance
  readonly row: number
}

const heldOf = (balances: readonly RowBalance[]): number => balances.filter(({ sum }) => passes(sum)).length

/** The balance with all its states, and without those that may be counted in another. */
function variantsOf(balance: FlowBalance): readonly FlowBalance[] {
  if (balance.total.figure === null) return []
  const { inside } = balance
  if (inside === null) return [balance]
  return [balance, { ...balance, addends: balance.addends.filter((term) => term !== inside.inner) }]
}

/** The column of each state; a state that two columns name is left out. */
function statesOf(columns: readonly Column[]): ReadonlyMap<FlowState, number> {
  const named = columns.flatMap(({ levels }, at) => {
    const state = stateOf(levels)
    return state === null ? [] : [{ state, at }]
  })
  const byState = Map.groupBy(named, ({ state }) => state)
  return new Map([...byState].flatMap(([state, of]) => (of.length === 1 ? [[state, of[0]!.at] as const] : [])))
}

/** "Trong hạn" under "Đang giải quyết"; "Tổng số" under "Đã giải quyết" is the state of the group itself. */
export function stateOf(levels: readonly string[]): FlowState | null {
  const group = levels.length > 1 ? flowState(levels.slice(0, -1).join(' '), null) : null
  const leaf = levels.at(-1) ?? ''
  return group !== null && group !== 'received' && namesTotal(leaf) ? group : flowState(leaf, group)
}
