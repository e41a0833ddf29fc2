import type { Document, Table } from '../model/document.ts'
import { type Cell, readCell } from '../vi/cells.ts'
import { columnSums } from './column-sums.ts'
import { columnsOf } from './columns.ts'
import { judge } from './equation.ts'
import { assumedExponent, figureOf, rawFigure } from './figures.ts'
import type { Grid, GridRow } from './grid.ts'
import { hierarchyOf } from './hierarchy.ts'
import { moneyColumns } from './money-columns.ts'
import { type Readings, readColumns } from './number-reading.ts'
import { rowKinds } from './row-kinds.ts'
import { rowSums } from './row-sums.ts'
import { labelledRows } from './table-rows.ts'

const grids = new WeakMap<Document, readonly Grid[]>()

/** The grids of all tables of money of a document, in reading order. */
export function gridsOf(document: Document): readonly Grid[] {
  const known = grids.get(document)
  if (known !== undefined) return known
  const made = document.tables.map((table) => gridOf(document, table)).filter((grid) => grid !== null)
  grids.set(document, made)
  return made
}

/**
 * Columns, rows, hierarchy and amounts of a table of money; null for a table without. Where the forms of the numbers or
 * the numbering leave two readings, the one under which more sums hold is taken.
 */
export function gridOf(document: Document, table: Table): Grid | null {
  const money = moneyColumns(document, table)
  if (money.length === 0) return null
  const columns = columnsOf(table)
  const labelled = labelledRows(table, columns, new Set(money.map(({ column }) => column.index)))
  const raw = labelled.map(({ cells }) => money.map(({ column }) => rawFigure(cells[column.index] ?? null)))
  const assumed = assumedExponent(raw.flat().filter((figure) => figure !== null))
  const kinds = rowKinds(
    labelled,
    raw.map((figures) => figures.some((figure) => figure !== null)),
  )
  const places = hierarchyOf(labelled.map(({ number }, index) => ({ number, kind: kinds[index]! })))
  const gridWith = (readings: Readings): Grid => ({
    table,
    columns,
    money,
    rows: labelled.map(
      ({ row, number, label, labelAt, bold, cells }, index): GridRow => ({
        row,
        number,
        label,
        labelAt,
        kind: kinds[index]!,
        ...places[index]!,
        bold,
        figures: money.map((column, at) => {
          const figure = raw[index]![at]!
          return figure && figureOf(figure, readings[at]![index]!, column, assumed)
        }),
        texts: cells.map((cell) => cell?.text ?? ''),
      }),
    ),
  })
  const contents = money.map((_, column) => raw.map((figures): Cell => figures[column]?.content ?? blank))
  const isSmallUnit = money.every(({ unit }) => (unit?.exponent ?? assumed) <= 6)
  return gridWith(readColumns(contents, (readings) => heldSums(gridWith(readings)), isSmallUnit))
}

const blank = readCell('')

const heldSums = (grid: Grid): number =>
  [...columnSums(grid), ...rowSums(grid)].filter((sum) => judge(sum).verdict === 'holds').length
