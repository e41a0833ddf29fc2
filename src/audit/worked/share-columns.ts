import type { Document } from '../../model/document.ts'
import { namesTotalRow } from '../../vi/tables/row-terms.ts'
import type { FigureTable } from '../grid/figure-columns.ts'
import { areOfOneWhole, type Percentage } from '../prose/shares.ts'
import { workedTables } from './worked-tables.ts'

/** The shares of a column, and the table they stand in. */
export interface ColumnShares {
  readonly table: string
  readonly shares: readonly Percentage[]
}

/**
 * Columns of percentages that are shares of one whole: their total row says 100 %, and the rows of its level come near it.
 * Percentages of columns beside them are none.
 */
export const columnShares = (document: Document): readonly ColumnShares[] =>
  workedTables(document).flatMap(({ figures, worked }) =>
    figures.columns.flatMap(({ role }, at) => {
      if (role !== 'percent' || worked.some(({ result }) => result === at)) return []
      const shares = sharesIn(figures, at)
      return areOfOneWhole(shares) ? [{ table: figures.table.id, shares }] : []
    }),
  )

function sharesIn({ rows }: FigureTable, column: number): readonly Percentage[] {
  const said = rows.flatMap(({ row, figures }) => {
    const figure = figures[column] ?? null
    const [reading] = figure?.readings ?? []
    if (figure === null || reading === undefined) return []
    const share = { at: figure.at, value: reading.value, decimals: reading.decimals }
    return [{ share, key: row.number?.key ?? '', isTotal: row.number === null && namesTotalRow(row.label) }]
  })
  if (!said.some(({ isTotal, share }) => isTotal && share.value.eq(100))) return []
  const parts = said.filter(({ isTotal }) => !isTotal)
  return parts.filter(({ key }) => key === parts[0]!.key).map(({ share }) => share)
}
