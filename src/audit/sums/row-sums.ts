import type { Grid } from '../grid/grid.ts'
import type { MoneyColumn } from '../grid/money-columns.ts'
import { amountOf, type Equation, type Term } from './equation.ts'
import { columnName, readFormula } from './formula.ts'

/** A sum across a row of a table. */
export interface RowSum extends Equation {
  readonly kind: 'formula' | 'sources' | 'years' | 'flow' | 'columns'
  /** Position in `Grid.rows`. */
  readonly row: number
}

/** Which money columns (positions in `Grid.money`) add up to which. */
export interface ColumnRelation {
  readonly kind: RowSum['kind']
  readonly total: number
  readonly addends: readonly number[]
  readonly minus: readonly number[]
}

/** All sums across the rows: by the formula row, else of a total column over the sources or the years beside it. */
export function rowSums(grid: Grid): readonly RowSum[] {
  const relations = columnRelations(grid)
  return grid.rows.flatMap((_, row) => relations.flatMap((relation) => rowSum(grid, row, relation)))
}

/** What the header says about sums across the rows. A formula row comes before what the words of the header suggest. */
function columnRelations({ money, columns }: Grid): readonly ColumnRelation[] {
  const names = new Map(
    columns.flatMap(({ formula, index }) => {
      const name = formula && columnName(formula)
      const at = money.findIndex(({ column }) => column.index === index)
      return name && at !== -1 ? [[name, at] as const] : []
    }),
  )
  const declared = money.flatMap(({ column }, total) => {
    const formula = column.formula === null ? null : readFormula(column.formula)
    const at = (name: string): number => names.get(name) ?? -1
    const addends = formula === null ? [] : [...formula.plus, ...formula.minus].map(at)
    if (formula === null || addends.includes(-1)) return []
    return [
      { kind: 'formula' as const, total, addends, minus: formula.minus.map((_, index) => formula.plus.length + index) },
    ]
  })
  const isDeclared = (total: number): boolean => declared.some((relation) => relation.total === total)
  return [
    ...declared,
    ...[...sourceRelations(money), ...yearRelations(money)].filter(({ total }) => !isDeclared(total)),
  ]
}

/** A total beside at least two columns of sources of the same year and of the same heads above. */
function sourceRelations(money: readonly MoneyColumn[]): readonly ColumnRelation[] {
  return money.flatMap(({ source, year, column }, total) => {
    if (source !== 'total') return []
    const group = groupOf(column.levels)
    const beside = money.flatMap((other, index) =>
      index !== total && other.source !== 'total' && other.year === year && isBelow(other.column.levels, group)
        ? [index]
        : [],
    )
    const sources = beside.map((index) => money[index]!.source)
    const clear = beside.length > 1 && new Set(sources).size === sources.length
    return clear ? [{ kind: 'sources' as const, total, addends: beside, minus: [] }] : []
  })
}

const groupOf = (levels: readonly string[]): readonly string[] => levels.slice(0, -1)
const isBelow = (levels: readonly string[], group: readonly string[]): boolean =>
  group.every((level, index) => levels[index] === level)

/** A total without a year beside totals of at least two years. */
function yearRelations(money: readonly MoneyColumn[]): readonly ColumnRelation[] {
  const total = money.findIndex(({ source, year }) => source === 'total' && year === null)
  const years = money.flatMap(({ source, year }, index) => (source === 'total' && year !== null ? [index] : []))
  return total !== -1 && years.length > 1 ? [{ kind: 'years', total, addends: years, minus: [] }] : []
}

function rowSum(grid: Grid, row: number, { kind, total, addends, minus }: ColumnRelation): readonly RowSum[] {
  const term = (column: number): Term => rowTerm(grid, row, column)
  const parts = addends.map(term)
  if (term(total).figure === null || parts.every(({ figure }) => figure === null)) return []
  if ([term(total), ...parts].every((part) => amountOf(part).isZero())) return []
  const origin = kind === 'formula' ? 'declared' : 'columns'
  return [{ origin, kind, row, total: term(total), addends: parts, minus, partial: false }]
}

/** The figure of a column in a row as a term, named by its header: "Ngân sách tỉnh". */
export function rowTerm({ rows, money }: Grid, row: number, column: number): Term {
  const figure = rows[row]!.figures[column] ?? null
  return {
    label: money[column]!.column.levels.at(-1) ?? '',
    at: [figure?.at ?? rows[row]!.labelAt],
    figure,
    row,
    column,
  }
}
