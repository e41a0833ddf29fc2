import { Decimal } from 'decimal.js'
import { numberWording } from '../../model/print-number.ts'
import type { Span } from '../../model/span.ts'
import { inBoth, type Wording } from '../../model/wording.ts'
import type { CellFigure } from '../grid/figure-columns.ts'
import type { Figure } from '../grid/figures.ts'
import { numberedLabel } from '../grid/table-rows.ts'
import { digitEdit } from '../sums/digit-edit.ts'
import { type Expression, namesIn } from '../sums/formula.ts'
import { shortened } from '../sums/sum-report.ts'
import { effectOf } from '../sums/suspects.ts'
import { fitOf } from './rounding.ts'
import type { JudgedColumn, WorkedCell } from './worked-columns.ts'
import type { WorkedTable } from './worked-tables.ts'
import { evaluated, exactly, solvedFor } from './worked-values.ts'

/** What a rule tells of a row in which a worked column does not come true; figures in the unit of their column. */
export function workedReport(table: WorkedTable, column: JudgedColumn, cell: WorkedCell) {
  const { columns, rows } = table.figures
  const { row, figures } = rows[cell.row]!
  const result = columns[column.result]!
  const isPercent = result.role === 'percent'
  const toPrinted = new Decimal(`1e${column.scale === 'worth' ? -result.exponent : 0}`)
  const decimals = Math.max(0, -cell.step.times(toPrinted).log(10).round().toNumber())
  const printed = (value: Decimal): Decimal =>
    value.times(toPrinted).toDecimalPlaces(isPercent ? decimals : decimals + 2)
  const [expected, actual] = [printed(cell.expected), printed(cell.actual)]
  const inUnit = (value: Decimal): Decimal => (isPercent ? value : value.times(new Decimal(`1e${result.exponent}`)))
  const parts = namesIn(column.expression).map((name) => ({ at: Number(name), figure: figures[Number(name)]! }))
  const labelOf = (at: number): string => shortened(columns[at]!.column.levels.at(-1) ?? '')
  return {
    expected: inUnit(expected),
    actual: inUnit(actual),
    unit: isPercent ? '%' : result.role === 'amount' || result.exponent > 0 ? 'đồng' : 'đơn vị',
    at: [figures[column.result]!.at, ...parts.map(({ figure }) => figure.at)],
    terms: parts.map(({ at, figure }) => ({
      label: labelOf(at),
      value: figure.isDash ? '0' : valueOfCell(figure, columns[at]!.exponent),
      at: [figure.at],
    })),
    data: {
      row: shortened(numberedLabel(row)),
      total: labelOf(column.result),
      actual: withSign(actual, isPercent),
      sum: formulaText(column.expression, figures, withSign(expected, isPercent)),
      difference: numberWording(actual.minus(expected)),
    },
    suspects: suspectsOf(table, column, cell, expected),
  }
}

const withSign = (value: Decimal, isPercent: boolean): Wording =>
  inBoth((language) => `${numberWording(value)[language]}${isPercent ? '%' : ''}`)

const valueOfCell = ({ readings }: CellFigure, exponent: number): string =>
  readings[0]!.value.times(new Decimal(`1e${Math.max(0, exponent)}`)).toFixed()

/** "12 × 5.900 = 70.800", the parts as printed. */
function formulaText(expression: Expression, figures: readonly (CellFigure | null)[], result: Wording): Wording {
  const text = (part: Expression, inner: boolean): string => {
    if (part.kind === 'number') return part.value.toFixed()
    if (part.kind === 'column') return figures[Number(part.name)]!.text
    const written = `${text(part.left, true)} ${part.operator} ${text(part.right, true)}`
    return inner && (part.operator === '+' || part.operator === '-') ? `(${written})` : written
  }
  return inBoth((language) => `${text(expression, false)} = ${result[language]}`)
}

const mostSuspects = 3

/** The figures of the row whose correction would make it come true and break no sum, the likeliest first. */
function suspectsOf(
  { figures: { columns, rows }, sums }: WorkedTable,
  { result, expression, scale }: JudgedColumn,
  cell: WorkedCell,
  expected: Decimal,
) {
  const { figures } = rows[cell.row]!
  const isPercent = columns[result]!.role === 'percent'
  const solved = namesIn(expression).flatMap((name) => {
    const found = solvedFor(name, expression, cell.actual, cell.values)
    const exponent = scale === 'worth' ? columns[Number(name)]!.exponent : 0
    const wanted = found?.times(new Decimal(`1e${-exponent}`))
    if (wanted === undefined) return []
    const suggested = isPercent ? wanted.round() : wanted
    const meant = exactly(suggested.times(new Decimal(`1e${exponent}`)))
    const value = evaluated(expression, new Map([...cell.values, [name, meant]]))
    const fit = value === null ? null : fitOf(value.low, value.high, cell.actual, cell.step)
    return fit?.rounds || fit?.cuts ? [{ at: Number(name), suggested }] : []
  })
  const tried = [{ at: result, suggested: expected }, ...solved].flatMap(({ at, suggested }) => {
    const figure = figures[at]!
    const [reading] = figure.readings
    const isPart = at !== result
    if (
      reading === undefined ||
      suggested.isNegative() ||
      (isPart && !suggested.eq(suggested.toDecimalPlaces(reading.decimals)))
    )
      return []
    const worth = new Decimal(`1e${Math.max(0, columns[at]!.exponent)}`)
    const summed =
      sums &&
      figureAt(
        sums.grid.rows.flatMap((row) => row.figures),
        figure.at,
      )
    const effect =
      summed && sums ? effectOf(summed, suggested.times(worth), sums.connections) : { mended: 0, broken: 0 }
    const slip = digitEdit(reading.value.toFixed(), suggested.toFixed())
    if (effect.broken > 0) return []
    return [
      {
        label: shortened(columns[at]!.column.levels.at(-1) ?? ''),
        value: reading.value.times(worth).toFixed(),
        suggested: suggested.times(worth).toFixed(),
        reason:
          slip === 'scaled'
            ? ('x1000' as const)
            : effect.mended > 0 || slip === null
              ? ('crossing' as const)
              : ('digit-edit' as const),
        cost: (slip === null ? 3 : 1) / (1 + effect.mended),
        at: [figure.at],
      },
    ]
  })
  const isBacked = ({ cost }: { cost: number }): boolean => cost < 3
  const backed = tried.filter(isBacked)
  return (backed.length > 0 ? backed : tried.slice(0, 1)).sort((a, b) => a.cost - b.cost).slice(0, mostSuspects)
}

const figureAt = (figures: readonly (Figure | null)[], at: Span): Figure | null =>
  figures.find((figure) => figure?.at.start === at.start) ?? null
