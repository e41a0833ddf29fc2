import type { Document } from '../../model/document.ts'
import type { Grid } from '../grid/grid.ts'
import { countGridOf } from '../grid/table-grid.ts'
import { type ColumnSum, columnSums } from './column-sums.ts'
import { passes } from './equation.ts'
import { flowSums } from './flow-columns.ts'
import { type RowSum, rowSums } from './row-sums.ts'

/** Sums of a table that counts things. */
export interface CountSums {
  readonly grid: Grid
  readonly columns: readonly ColumnSum[]
  readonly rows: readonly RowSum[]
}

/** The sums of the tables of a document that count things (hồ sơ, người …), in reading order. */
export const countSums = (document: Document): readonly CountSums[] =>
  document.tables
    .map((table) => countGridOf(document, table))
    .filter((grid) => grid !== null)
    .map((grid) => {
      const declared = rowSums(grid)
      const said = new Set(declared.map(termsOf))
      const flows = flowSums(grid).filter((sum) => !said.has(termsOf(sum)))
      return { grid, columns: likelySums(grid), rows: [...declared, ...flows] }
    })

/** Which columns of which row a sum adds up: the same sum may be declared and be a balance of cases. */
const termsOf = ({ row, total, addends }: RowSum): string =>
  `${row}:${total.column}=${addends
    .map(({ column }) => column)
    .toSorted()
    .join('+')}`

/**
 * Sums down columns of counts. Nothing says that they add up but their total row and what comes true: those of total rows
 * are sure where most of them hold, and are left alone where none of several does; rows over those below them count where
 * most of them hold. Rows of different units have no sum.
 */
function likelySums(grid: Grid): readonly ColumnSum[] {
  if (hasUnits(grid)) return []
  const [totals, parents] = (['total', 'children'] as const).map((kind) =>
    columnSums(grid).filter((sum) => sum.kind === kind),
  )
  const isSure = heldOf(totals!) * 2 > totals!.length
  const kept = heldOf(totals!) > 0 || totals!.length === 1 ? totals! : []
  return [
    ...kept.map((sum): ColumnSum => (isSure ? sum : { ...sum, origin: 'inferred' })),
    ...(heldOf(parents!) >= 2 && heldOf(parents!) * 3 >= parents!.length * 2 ? parents! : []).map(
      (sum): ColumnSum => ({ ...sum, origin: 'inferred' }),
    ),
  ]
}

const heldOf = (sums: readonly ColumnSum[]): number => sums.filter(passes).length

/** A column of units that differ from row to row; "Đơn vị" over the names of the rows themselves is none. */
function hasUnits({ columns, rows }: Grid): boolean {
  const unit = columns.find(({ role }) => role === 'unit')
  if (unit === undefined || rows.some(({ texts, label }) => label !== '' && texts[unit.index] === label)) return false
  return new Set(rows.map(({ texts }) => texts[unit.index]).filter(Boolean)).size > 1
}
