import type { Figure } from '../../src/audit/grid/figures.ts'
import { type Grid, type GridRow, hasFigures } from '../../src/audit/grid/grid.ts'
import type { MoneyColumn } from '../../src/audit/grid/money-columns.ts'
import type { Sureness } from '../../src/audit/scans/sureness.ts'
import type { BudgetLineDraft } from '../../src/model/draft.ts'
import { budgetCode } from '../../src/vi/budget/budget-code.ts'
import { expenseKind } from '../../src/vi/tables/table-terms.ts'

/** The rows of a grid that carry an amount, as budget lines; parents are positions in the list that is given. */
export function tableLines(
  grid: Grid,
  placeYear: number | null,
  sureness: (figure: Figure) => Sureness,
): readonly BudgetLineDraft[] {
  const year = isOfYears(grid.money) ? null : placeYear
  const lines = grid.rows.flatMap((row, index) => (hasFigures(row) ? [index] : []))
  const positions = new Map(lines.map((index, position) => [index, position]))
  const heads = new Set(grid.rows.map(({ parent }) => parent))
  return lines.map((index): BudgetLineDraft => {
    const row = grid.rows[index]!
    const parent = nearestLine(grid.rows, row.parent)
    return {
      no: row.number?.no ?? null,
      label: row.label,
      level: row.level,
      parent: parent === null ? null : (positions.get(parent) ?? null),
      kind: row.kind === 'total' ? 'total' : heads.has(index) ? 'group' : 'item',
      year: lineYear(grid.money, row, year),
      expense: expenseKind(textOf(grid, row, 'expense')) ?? expenseKind(row.label),
      field: null,
      funding: textOf(grid, row, 'funding') || null,
      budgetCode: budgetCode(row.label),
      restates: null,
      counts: false,
      amounts: row.figures.flatMap((figure, at) =>
        figure === null ? [] : [amount(figure, grid.money[at]!, year, sureness(figure))],
      ),
      origin: 'table',
      table: grid.table.id,
      at: [row.labelAt.start < row.labelAt.end ? row.labelAt : row.figures.find((figure) => figure !== null)!.at],
      confidence: lineConfidence(row.figures.flatMap((figure) => (figure === null ? [] : [sureness(figure)]))),
    }
  })
}

/** The nearest row above in the hierarchy that carries an amount. */
function nearestLine(rows: readonly GridRow[], parent: number | null): number | null {
  if (parent === null) return null
  return hasFigures(rows[parent]!) ? parent : nearestLine(rows, rows[parent]!.parent)
}

const textOf = ({ columns }: Grid, { texts }: GridRow, role: 'expense' | 'funding'): string =>
  columns.filter((column) => column.role === role).map(({ index }) => texts[index]!)[0] ?? ''

/** A column of no year beside columns by year is of all of them. */
const isOfYears = (money: readonly MoneyColumn[]): boolean => new Set(money.flatMap(({ year }) => year ?? [])).size > 1

/** The one year of the row's columns, else the table's. */
function lineYear(money: readonly MoneyColumn[], { figures }: GridRow, year: number | null): number | null {
  const years = new Set(money.flatMap((column, at) => (figures[at] === null ? [] : [column.year ?? year])))
  return years.size === 1 ? [...years][0]! : null
}

/** Of a row read right, typed. */
const typed = 0.98

/** A line is believed as much as its least sure figure. */
const lineConfidence = (figures: readonly Sureness[]): number =>
  Math.round(1000 * typed * Math.min(1, ...figures.map(({ confidence }) => confidence))) / 1000

function amount(
  figure: Figure,
  column: MoneyColumn,
  year: number | null,
  { bySums, candidates }: Sureness,
): BudgetLineDraft['amounts'][number] {
  return {
    source: column.source,
    year: column.year ?? year,
    vnd: figure.value.toFixed(),
    text: figure.text,
    unit: figure.unit,
    column: column.column.levels.at(-1) ?? null,
    basis: bySums ? 'assumed' : figure.basis,
    candidates: [
      ...figure.candidates.map((value) => ({
        text: figure.text,
        vnd: value.toFixed(),
        confidence: 0.1,
        source: 'digital' as const,
      })),
      ...candidates,
    ],
    at: [figure.at],
  }
}
