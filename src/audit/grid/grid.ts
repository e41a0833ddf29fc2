import type { Table } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Column } from './columns.ts'
import type { Figure } from './figures.ts'
import type { MoneyColumn } from './money-columns.ts'
import type { RowKind } from './row-kinds.ts'
import type { RowNumber } from './row-number.ts'

/** A table of money, read: what each row is, where it stands, and its amounts. */
export interface Grid {
  readonly table: Table
  readonly columns: readonly Column[]
  readonly money: readonly MoneyColumn[]
  readonly rows: readonly GridRow[]
}

export interface GridRow {
  /** Index in `Table.rows`. */
  readonly row: number
  readonly number: RowNumber | null
  readonly label: string
  readonly labelAt: Span
  readonly kind: RowKind
  /** Position in `Grid.rows`; null at the top. */
  readonly parent: number | null
  /** 1 at the top. */
  readonly level: number
  readonly bold: boolean
  /** One a money column; null where the cell is blank. */
  readonly figures: readonly (Figure | null)[]
  /** Texts of all cells by column; "" for blank ones. */
  readonly texts: readonly string[]
}

export const hasFigures = ({ figures }: GridRow): boolean => figures.some((figure) => figure !== null)

/** Positions of the rows right below each row, and below none under the key null. Totals and "Trong đó:" are left out. */
export function childrenOf({ rows }: Pick<Grid, 'rows'>): ReadonlyMap<number | null, readonly number[]> {
  const children = new Map<number | null, number[]>()
  rows.forEach(({ parent, kind }, index) => {
    if (kind === 'total' || kind === 'split') return
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [index])
    else siblings.push(index)
  })
  return children
}
