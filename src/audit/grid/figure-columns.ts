import type { Document, Table } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { readCell } from '../../vi/numbers/cells.ts'
import { columnStyle } from '../../vi/numbers/column-style.ts'
import type { Reading } from '../../vi/numbers/numerals.ts'
import { findUnitNote } from '../../vi/numbers/unit-note.ts'
import { type WorkedRole, workedRole } from '../../vi/tables/worked-terms.ts'
import { type Column, columnsOf } from './columns.ts'
import { commonUnit, moneyColumns } from './money-columns.ts'
import { type LabelledRow, labelledRows } from './table-rows.ts'

/** A column of figures of any kind: counts, prices, amounts, percentages. */
export interface FigureColumn {
  readonly column: Column
  readonly role: WorkedRole | null
  /** What one is worth as a power of ten: 6 under "triệu đồng", -2 of percentages, 0 of counts. */
  readonly exponent: number
}

/** A figure of any column; null in its place where the cell has none. */
export interface CellFigure {
  readonly at: Span
  readonly text: string
  /** The likeliest in its column first. */
  readonly readings: readonly Reading[]
  readonly isDash: boolean
}

/** The figures of a table, whatever they count. */
export interface FigureTable {
  readonly table: Table
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly { readonly row: LabelledRow; readonly figures: readonly (CellFigure | null)[] }[]
}

/** The columns of a table in which figures stand, numbers of rows apart, with what the rows say in them. */
export function figureTable(document: Document, table: Table): FigureTable {
  const common = commonUnit(document, table)?.exponent ?? 0
  const money = new Map(
    moneyColumns(document, table).map(({ column, unit }) => [column.index, unit?.exponent ?? common]),
  )
  const found = columnsOf(table).filter(({ role }) => role !== 'index' && role !== 'note')
  const rows = labelledRows(table, columnsOf(table), new Set())
  const read = found.map((column) => {
    const cells = rows.map(({ cells }) => readCell(cells[column.index]?.text ?? ''))
    const isPercent = cells.some((cell) => cell.kind === 'number' && cell.unit?.kind === 'percent')
    return { column, cells, isPercent, readings: columnStyle(cells).readings }
  })
  const numeric = read.filter(({ cells }) => {
    const numbers = cells.filter((cell) => cell.kind === 'number' && cell.upper === null).length
    return numbers > 0 && numbers >= cells.filter(({ kind }) => kind === 'text').length
  })
  return {
    table,
    columns: numeric.map(({ column, isPercent }) =>
      figureColumn(column, isPercent, money.get(column.index) ?? null, common),
    ),
    rows: rows.map((row, at) => ({
      row,
      figures: numeric.map(({ column, cells, readings }): CellFigure | null => {
        const [cell, content] = [row.cells[column.index] ?? null, cells[at]!]
        if (cell === null || (content.kind !== 'number' && content.kind !== 'dash')) return null
        return { at: cell.span, text: cell.text, readings: readings[at]!, isDash: content.kind === 'dash' }
      }),
    })),
  }
}

function figureColumn(column: Column, isPercent: boolean, money: number | null, common: number): FigureColumn {
  const role = isPercent ? 'percent' : workedRole(column.levels.at(-1) ?? '')
  if (role === 'percent') return { column, role, exponent: -2 }
  const stated = column.levels.map((level) => findUnitNote(level)?.exponent ?? null).findLast((own) => own !== null)
  return { column, role, exponent: stated ?? money ?? (role === 'price' || role === 'amount' ? common : 0) }
}
