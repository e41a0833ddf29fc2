import { namesTotal } from '../../vi/tables/table-terms.ts'
import { namesRemainder } from '../../vi/tables/worked-terms.ts'
import type { Grid } from '../grid/grid.ts'
import { amountOf, judge, type Term } from './equation.ts'
import { type RowSum, rowTerm } from './row-sums.ts'

/** Wider tables are left to what their header declares. */
const mostColumns = 16
const mostRows = 2000

interface Relation {
  readonly total: number
  readonly addends: readonly number[]
  readonly minus: readonly number[]
}

/**
 * Sums across the rows that only the words of a header suggest: "Tổng số" of the columns beside it ("Nam | Nữ | Tổng số"),
 * "Còn lại" as one column less another. Taken where they come true in nearly all rows, so that one that fails is an
 * exception; `known` are the columns whose sums are judged otherwise.
 */
export function likelyRowSums(grid: Grid, known: ReadonlySet<number>): readonly RowSum[] {
  const { money, rows } = grid
  if (money.length > mostColumns || rows.length > mostRows) return []
  return money.flatMap(({ column }, total) => {
    const leaf = column.levels.at(-1) ?? ''
    if (known.has(total)) return []
    const relations = namesTotal(leaf)
      ? runsBeside(total, money.length)
      : namesRemainder(leaf)
        ? differences(total, money.length)
        : []
    const tried = relations.map((relation) => rows.flatMap((_, row) => sumOf(grid, row, relation)))
    const best = tried.reduce<readonly RowSum[]>((a, b) => (heldOf(b) > heldOf(a) ? b : a), [])
    return heldOf(best.filter(isTelling)) >= 2 && heldOf(best) * 4 >= best.length * 3 ? best : []
  })
}

/** At least two columns right behind or right before a column, the longest runs first. */
function runsBeside(total: number, count: number): readonly Relation[] {
  const run = (from: number, to: number): Relation => ({
    total,
    addends: Array.from({ length: to - from }, (_, index) => from + index),
    minus: [],
  })
  const after = Array.from({ length: Math.max(0, count - total - 2) }, (_, index) => run(total + 1, count - index))
  const before = Array.from({ length: Math.max(0, total - 1) }, (_, index) => run(index, total))
  return [...after, ...before]
}

function differences(total: number, count: number): readonly Relation[] {
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => at !== total)
  return others.flatMap((from) =>
    others.flatMap((less) => (less === from ? [] : [{ total, addends: [from, less], minus: [1] }])),
  )
}

function sumOf(grid: Grid, row: number, { total, addends, minus }: Relation): readonly RowSum[] {
  const [whole, ...parts] = [total, ...addends].map((column): Term => rowTerm(grid, row, column))
  if (whole!.figure === null || parts.every(({ figure }) => figure === null)) return []
  if ([whole!, ...parts].every((term) => amountOf(term).isZero())) return []
  return [{ origin: 'inferred', kind: 'columns', row, total: whole!, addends: parts, minus, partial: false }]
}

const heldOf = (sums: readonly RowSum[]): number => sums.filter((sum) => judge(sum).verdict === 'holds').length

const isTelling = ({ addends }: RowSum): boolean => addends.filter((term) => !amountOf(term).isZero()).length > 1
