import { opensSplit, rowsAdded } from '../../vi/tables/row-terms.ts'
import { childrenOf, type Grid, type GridRow, hasFigures } from '../grid/grid.ts'
import { numberedLabel } from '../grid/table-rows.ts'
import { amountOf, type Equation, passes, type Term } from './equation.ts'

/** Sums down the columns of a table, of one parent or total row each. */
export interface ColumnSum extends Equation {
  readonly kind: 'children' | 'total'
  /** Positions in `Grid.rows` and `Grid.money`. */
  readonly row: number
  readonly addendRows: readonly number[]
  readonly column: number
}

/** The figure of a row in a money column as a term: "3.1 Chi mua sắm …". */
export function cellTerm({ rows }: Grid, row: number, column: number): Term {
  const { labelAt, figures } = rows[row]!
  const figure = figures[column] ?? null
  return {
    label: numberedLabel(rows[row]!),
    at: [figure?.at ?? labelAt],
    figure,
    row,
    column,
  }
}

/**
 * All sums down the columns: each row over its children, each total row over the rows that it adds. A column in which
 * the total or every addend is blank gives none, nor does one
 * of nothing but zeros, which proves nothing.
 */
export function columnSums(grid: Grid): readonly ColumnSum[] {
  const children = childrenOf(grid)
  const below = (row: number | null): readonly number[] => addendRows(grid, children, row)
  const parents = grid.rows.flatMap((row, index) =>
    row.kind !== 'total' && hasFigures(row) ? partsSums(grid, index, below(index), children.get(index) ?? []) : [],
  )
  const totals = grid.rows.flatMap((row, index) =>
    row.kind === 'total' ? totalSums(grid, index, totalReadings(grid, index, below)) : [],
  )
  return [...parents, ...totals]
}

/** The rows below a row (or at the top) that carry amounts; one without is stood in for by those below it. */
function addendRows(
  grid: Grid,
  children: ReadonlyMap<number | null, readonly number[]>,
  row: number | null,
): readonly number[] {
  return (children.get(row) ?? []).flatMap((child) =>
    hasFigures(grid.rows[child]!) ? [child] : addendRows(grid, children, child),
  )
}

/** A row over those below it. "Trong đó: mua bản quyền | 5" among numbered rows is a remark beside their sum. */
function partsSums(
  grid: Grid,
  row: number,
  addends: readonly number[],
  below: readonly number[],
): readonly ColumnSum[] {
  const isRemark = (addend: number): boolean => {
    const { kind, label } = grid.rows[addend]!
    return kind === 'detail' && opensSplit(label)
  }
  const remarks = addends.filter(isRemark)
  const others = addends.filter((addend) => !isRemark(addend))
  if (remarks.length > 0 && others.length > 0 && others.every((addend) => grid.rows[addend]!.kind === 'numbered'))
    return [...sumsOver(grid, 'children', row, remarks, true), ...childSums(grid, row, others, isSplit(grid, others))]
  return addends.length === 0 ? [] : childSums(grid, row, addends, isSplit(grid, below))
}

/** Rows of one parent that are numbered in different ways may each be a whole split of it: by kind, and by task. */
function childSums(grid: Grid, row: number, addends: readonly number[], partial: boolean): readonly ColumnSum[] {
  const together = sumsOver(grid, 'children', row, addends, partial)
  const keyOf = (addend: number): string => grid.rows[addend]!.number?.key ?? grid.rows[addend]!.kind
  const splits = [...Map.groupBy(addends, keyOf).values()]
  if (splits.length === 1 || splits.some(({ length }) => length < 2) || together.every(passes)) return together
  const apart = splits.map((split) => sumsOver(grid, 'children', row, split, partial))
  return apart.every((sums) => sums.length > 0 && sums.every(passes)) ? apart.flat() : together
}

/** "Trong đó: …" among the rows below, or in a row of its own above the first of them. */
const isSplit = ({ rows }: Grid, below: readonly number[]): boolean =>
  below.some((row) => opensSplit(rows[row]!.label) || isBareSplit(rows[row - 1]))

const isBareSplit = (row: GridRow | undefined): boolean => row?.kind === 'split' && !hasFigures(row)

/** What a total row may add, the likeliest first. */
function totalReadings(
  { rows }: Grid,
  total: number,
  below: (row: number | null) => readonly number[],
): readonly (readonly number[])[] {
  const named = namedRows(rows, total)
  if (named !== null) return [named, ...readings(rows, total, below)]
  return readings(rows, total, below)
}

function readings(
  rows: readonly GridRow[],
  total: number,
  below: (row: number | null) => readonly number[],
): readonly (readonly number[])[] {
  const top = below(null)
  const before = rows.findLastIndex(({ kind }, index) => kind === 'total' && index < total)
  const sinceLast = top.filter((row) => row > before && row < total)
  const isInside = top.some((row) => row < total) && rows.slice(total + 1).some(({ kind }) => kind !== 'total')
  const found = isInside ? [sinceLast, top] : [top, sinceLast]
  return found.filter((of) => of.length > 0)
}

/** "(I+II)" names rows of the table; null where it names none, or others than there are. */
function namedRows(rows: readonly GridRow[], total: number): readonly number[] | null {
  const names = rowsAdded(rows[total]!.label)
  const found = names?.map((name) => rows.findIndex(({ number }) => number?.no?.toUpperCase() === name))
  return found === undefined || found.includes(-1) ? null : found
}

/** One equation a column, of the first reading under which most columns hold. */
function totalSums(grid: Grid, row: number, candidates: readonly (readonly number[])[]): readonly ColumnSum[] {
  const sums = candidates.map((addends) => sumsOver(grid, 'total', row, addends, false))
  const held = sums.map((of) => of.filter(passes).length)
  return sums[held.indexOf(Math.max(...held))] ?? []
}

function sumsOver(
  grid: Grid,
  kind: ColumnSum['kind'],
  row: number,
  addendRows: readonly number[],
  partial: boolean,
): readonly ColumnSum[] {
  return grid.money.flatMap((_, column) => {
    const total = cellTerm(grid, row, column)
    const addends = addendRows.map((addend) => cellTerm(grid, addend, column))
    if (total.figure === null || addends.every(({ figure }) => figure === null)) return []
    if ([total, ...addends].every((term) => amountOf(term).isZero())) return []
    const isNumbered = addendRows.every((addend) => grid.rows[addend]!.kind === 'numbered')
    const origin = kind === 'total' ? 'total-row' : isNumbered && grid.rows[row]!.number ? 'numbering' : 'inferred'
    return [{ origin, kind, row, column, total, addends, addendRows, minus: [], partial }]
  })
}
