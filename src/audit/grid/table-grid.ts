import type { Document, Table } from '../../model/document.ts'
import { once } from '../../model/once.ts'
import { type Cell, readCell } from '../../vi/numbers/cells.ts'
import { opensSplit } from '../../vi/tables/row-terms.ts'
import { isScannedTable } from '../scans/scanned.ts'
import { columnSums } from '../sums/column-sums.ts'
import { judge } from '../sums/equation.ts'
import { rowSums } from '../sums/row-sums.ts'
import { columnsOf } from './columns.ts'
import { countColumns } from './count-columns.ts'
import { assumedExponent, figureOf, rawFigure } from './figures.ts'
import type { Grid, GridRow } from './grid.ts'
import { hierarchyOf, otherRankings, type Ranked } from './hierarchy.ts'
import { misreadRankings } from './misread-numbers.ts'
import { type MoneyColumn, moneyColumns } from './money-columns.ts'
import { type Readings, readColumns } from './number-reading.ts'
import { rowKinds } from './row-kinds.ts'
import { labelledRows } from './table-rows.ts'

/** The grids of all tables of money of a document, in reading order. */
export const gridsOf = once((document: Document): readonly Grid[] =>
  document.tables.map((table) => gridOf(document, table)).filter((grid) => grid !== null),
)

/**
 * Columns, rows, hierarchy and amounts of a table of money; null for a table without. Where the forms of the numbers or
 * the numbering leave two readings, the one under which more sums hold is taken; so are the numbers of scanned rows that
 * were not read, or break their sequence.
 */
export const gridOf = (document: Document, table: Table): Grid | null =>
  gridWith(table, moneyColumns(document, table), isScannedTable(document, table))

/** The same for its amounts alone: numbers of rows that were misread are not looked for, which takes many tries. */
export const gridOfAmounts = (document: Document, table: Table): Grid | null =>
  gridWith(table, moneyColumns(document, table), false)

/** The same of a table that counts things (hồ sơ, người …) in its columns; null for one of money or without counts. */
export const countGridOf = (document: Document, table: Table): Grid | null =>
  moneyColumns(document, table).length > 0
    ? null
    : gridWith(table, countColumns(document, table), isScannedTable(document, table))

function gridWith(table: Table, money: readonly MoneyColumn[], isScanned: boolean): Grid | null {
  if (money.length === 0) return null
  const columns = columnsOf(table)
  const labelled = labelledRows(table, columns, new Set(money.map(({ column }) => column.index)))
  const raw = labelled.map(({ cells }) => money.map(({ column }) => rawFigure(cells[column.index] ?? null)))
  const assumed = assumedExponent(raw.flat().filter((figure) => figure !== null))
  const kinds = rowKinds(
    labelled,
    raw.map((figures) => figures.some((figure) => figure !== null)),
  )
  // One column at a time is read otherwise; the figures of the others stay.
  const figuresOf = money.map((column, at) =>
    once((readings: Readings[number]) =>
      raw.map((figures, index) => figures[at]! && figureOf(figures[at], readings[index]!, column, assumed)),
    ),
  )
  const read = (readings: Readings, ranked: readonly Ranked[]): Grid => {
    const places = hierarchyOf(ranked)
    const figures = readings.map((ofColumn, at) => figuresOf[at]!(ofColumn))
    const rows = labelled.map(
      ({ row, number, label, labelAt, bold, cells }, index): GridRow => ({
        row,
        number: ranked[index]!.repaired ?? number,
        label,
        labelAt,
        kind: ranked[index]!.kind,
        ...places[index]!,
        bold,
        figures: figures.map((ofColumn) => ofColumn[index]!),
        texts: cells.map((cell) => cell?.text ?? ''),
      }),
    )
    return { table, columns, money, rows }
  }
  const contents = money.map((_, column) => raw.map((figures): Cell => figures[column]?.content ?? blank))
  const isSmallUnit = money.every(({ unit }) => (unit?.exponent ?? assumed) <= 6)
  const usual = labelled.map(
    ({ number, label }, index): Ranked => ({ number, kind: kinds[index]!, opensSplit: opensSplit(label) }),
  )
  const readings = readColumns(contents, (tried) => sumsThat(read(tried, usual)).hold, isSmallUnit)
  const judged = (ranked: readonly Ranked[]): Judged => {
    const grid = read(readings, ranked)
    return { ranked, grid, ...sumsThat(grid) }
  }
  const best = bestOf(judged(usual), otherRankings(usual), judged)
  if (!isScanned) return best.grid
  const index = columns.find(({ role }) => role === 'index')?.index
  const texts = labelled.map(({ cells }) => (index === undefined ? '' : (cells[index]?.text ?? '')))
  return withNumbersMended(best, texts, judged).grid
}

const blank = readCell('')

interface Judged extends ReturnType<typeof sumsThat> {
  readonly ranked: readonly Ranked[]
  readonly grid: Grid
}

function sumsThat(grid: Grid): { readonly hold: number; readonly pass: number; readonly fail: number } {
  const verdicts = [...columnSums(grid), ...rowSums(grid)].map((sum) => judge(sum).verdict)
  const hold = verdicts.filter((verdict) => verdict === 'holds').length
  const fail = verdicts.filter((verdict) => verdict === 'fails').length
  return { hold, pass: verdicts.length - fail, fail }
}

type Judge = (ranked: readonly Ranked[]) => Judged

/** The usual reading, unless sums fail under it and more hold and fewer fail under another. */
function bestOf(usual: Judged, others: readonly (readonly Ranked[])[], judged: Judge): Judged {
  let best = usual
  if (best.fail === 0) return best
  for (const other of others) {
    const tried = judged(other)
    if (tried.pass >= best.pass && tried.fail < best.fail) best = tried
  }
  return best
}

/** Most numbers of a scanned table that are mended, and most other readings that are tried for one of them. */
const mostMended = 6
const mostTried = 40

function withNumbersMended(start: Judged, texts: readonly string[], judged: Judge): Judged {
  let best = start
  for (let mended = 0; mended < mostMended && best.fail > 0; mended++) {
    const better = bestOf(best, misreadRankings(best.ranked, texts).slice(0, mostTried), judged)
    if (better === best) break
    best = better
  }
  return best
}
