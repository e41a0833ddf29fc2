import { Decimal } from 'decimal.js'
import type { Reading } from '../../vi/numbers/numerals.ts'
import { namesSurcharge } from '../../vi/tables/worked-terms.ts'
import type { CellFigure, FigureTable } from '../grid/figure-columns.ts'
import { columnName, type Expression, namesIn, type Operator, readExpression } from '../sums/formula.ts'
import { type Fit, fitOf } from './rounding.ts'
import { evaluated, type Interval, intervalOf, middleOf, type Values } from './worked-values.ts'

/** A column that is worked out of others: declared by the formula row, or suggested by the words of the header. */
export interface WorkedColumn {
  readonly kind: 'formula' | 'product' | 'percent'
  /** Position in `FigureTable.columns`. */
  readonly result: number
  /** Its names are positions in `FigureTable.columns`. */
  readonly expression: Expression
}

/** How the figures go into a formula: by what they are worth, or as they are printed ("/1000" turns nghìn into triệu). */
export type Scale = 'worth' | 'printed'

/** One row of a worked column: what the figures give and what is printed, in the scale. */
export interface WorkedCell {
  /** Position in `FigureTable.rows`. */
  readonly row: number
  readonly verdict: 'holds' | 'holds-by-rounding' | 'fails'
  readonly fit: Fit
  readonly values: Values
  readonly expected: Decimal
  readonly actual: Decimal
  /** What the last printed digit of the result is worth. */
  readonly step: Decimal
}

export interface JudgedColumn extends WorkedColumn {
  readonly scale: Scale
  readonly cells: readonly WorkedCell[]
}

/** Most columns and rows among which the parts of a percentage are looked for. */
const mostColumns = 14
const mostRows = 400

/**
 * The worked columns of a table with the verdict on each row that has all the figures. Those that the header only suggests
 * are taken where they come true in most rows, so that a failing row is an exception.
 *
 * @param isSum - tells the columns of the table whose formula is judged as a sum
 */
export function workedColumns(figures: FigureTable, isSum: (column: number) => boolean): readonly JudgedColumn[] {
  const declared = declaredColumns(figures)
  const guessed = figures.rows.length > mostRows ? [] : [...products(figures), ...percentages(figures)]
  const open = guessed.filter(({ result }) => !declared.some((column) => column.result === result))
  return [
    ...declared
      .filter(({ result }) => !isSum(figures.columns[result]!.column.index))
      .map((column) => judgedColumn(figures, column)),
    ...bestGuesses(open.map((column) => judgedColumn(figures, column))),
  ]
}

function declaredColumns({ columns }: FigureTable): readonly WorkedColumn[] {
  const names = new Map(
    columns.flatMap(({ column }, at) => {
      const name = column.formula && columnName(column.formula)
      return name ? [[name, at] as const] : []
    }),
  )
  return columns.flatMap(({ column }, result) => {
    const read = column.formula === null ? null : readExpression(column.formula)
    const expression = read === null ? null : renamed(read, names)
    return expression === null ? [] : [{ kind: 'formula' as const, result, expression }]
  })
}

function renamed(expression: Expression, names: ReadonlyMap<string, number>): Expression | null {
  if (expression.kind === 'number') return expression
  if (expression.kind === 'column') {
    const at = names.get(expression.name)
    return at === undefined ? null : columnAt(at)
  }
  const [left, right] = [renamed(expression.left, names), renamed(expression.right, names)]
  return left === null || right === null ? null : { ...expression, left, right }
}

const columnAt = (at: number): Expression => ({ kind: 'column', name: String(at) })

/** "Số lượng | Đơn giá | Thành tiền", also with two quantities: "Số người | Số ngày | Mức chi | Thành tiền". */
function products({ columns }: FigureTable): readonly WorkedColumn[] {
  const of = (role: string): readonly number[] => columns.flatMap((column, at) => (column.role === role ? [at] : []))
  const [quantities, prices, amounts] = [of('quantity'), of('price'), of('amount')]
  if (quantities.length === 0 || quantities.length > 2 || prices.length !== 1) return []
  const expression = [...quantities, ...prices].map(columnAt).reduce((left, right) => operation('×', left, right))
  return amounts.slice(0, 2).map((result) => ({ kind: 'product' as const, result, expression }))
}

const grows = /tăng|giảm|so (?:sánh|với)|tốc độ/iu

/** Each column of percentages as any column over any other; "Tăng/giảm (%)" also as how much it has grown over it. */
function percentages({ columns }: FigureTable): readonly WorkedColumn[] {
  if (columns.length > mostColumns) return []
  const others = columns.flatMap(({ role }, at) => (role === 'percent' || role === 'price' ? [] : [at]))
  const pairs = others.flatMap((part) => others.flatMap((base) => (base === part ? [] : [{ part, base }])))
  return columns.flatMap(({ role, column }, result) => {
    if (role !== 'percent') return []
    const ratios = pairs.map(({ part, base }) => over(columnAt(part), base))
    const growths = pairs.map(({ part, base }) => over(operation('-', columnAt(part), columnAt(base)), base))
    return [...ratios, ...(grows.test(column.header) ? growths : [])].map((expression) => ({
      kind: 'percent' as const,
      result,
      expression,
    }))
  })
}

const operation = (operator: Operator, left: Expression, right: Expression): Expression => ({
  kind: 'operation',
  operator,
  left,
  right,
})

const over = (part: Expression, base: number): Expression => operation('/', part, columnAt(base))

/** Of what the header suggests for a column the reading that comes true most often, where that is in most rows. */
function bestGuesses(guesses: readonly JudgedColumn[]): readonly JudgedColumn[] {
  return [...Map.groupBy(guesses, ({ result }) => result).values()].flatMap((rivals) => {
    const best = rivals.reduce((a, b) => (heldOf(b) > heldOf(a) ? b : a))
    const telling = best.cells.filter((cell) => holds(cell) && isTelling(cell)).length
    return telling >= 2 && heldOf(best) * 3 >= best.cells.length * 2 ? [best] : []
  })
}

const holds = ({ verdict }: WorkedCell): boolean => verdict !== 'fails'
/** Nothing of nothing, and all of all, say little. */
const isTelling = ({ actual }: WorkedCell): boolean => ![0, 1, 100].some((trivial) => actual.eq(trivial))

/** In how many rows a worked column comes true. */
export const heldOf = ({ cells }: Pick<JudgedColumn, 'cells'>): number => cells.filter(holds).length

/** All rows by the scale under which more of them hold. */
function judgedColumn(figures: FigureTable, column: WorkedColumn): JudgedColumn {
  const [worth, printed] = (['worth', 'printed'] as const).map((scale) => ({
    ...column,
    scale,
    cells: figures.rows.flatMap((_, row) => judgedCell(figures, column, row, scale) ?? []),
  }))
  return heldOf(printed!) > heldOf(worth!) ? printed! : worth!
}

/** The reading of the row under which its figures fit best; null where one of them is missing. */
function judgedCell(
  { columns, rows }: FigureTable,
  { kind, result, expression }: WorkedColumn,
  row: number,
  scale: Scale,
): WorkedCell | null {
  if (kind === 'product' && namesSurcharge(rows[row]!.row.label)) return null
  const exponentOf = (at: number): number => (scale === 'printed' ? 0 : columns[at]!.exponent)
  const { figures } = rows[row]!
  const printed = figures[result] ?? null
  const parts = namesIn(expression).map((name) => ({ name, figure: figures[Number(name)] ?? null }))
  if (printed === null || printed.isDash) return null
  const isRatio = columns[result]!.role === 'percent'
  const tried = combined(parts.map(({ figure }) => readingsOf(figure))).flatMap((readings) => {
    const values = new Map(parts.map(({ name }, at) => [name, intervalOf(readings[at]!, exponentOf(Number(name)))]))
    const value = evaluated(expression, values)
    if (value === null) return []
    return printed.readings.map((reading) => {
      const { actual, step } = scaledReading(reading, exponentOf(result))
      return { row, ...verdictOn(value, actual, step, isRatio), values, expected: middleOf(value), actual, step }
    })
  })
  return tried.find(({ verdict }) => verdict === 'holds') ?? tried.find(holds) ?? tried[0] ?? null
}

const nothing: readonly Reading[] = [{ value: new Decimal(0), decimals: 0, style: 'plain' }]

const readingsOf = (figure: CellFigure | null): readonly Reading[] =>
  figure === null ? [] : figure.isDash ? nothing : figure.readings

const mostCombinations = 16

/** One reading of each figure, in every combination; the likeliest first. None where a figure has no reading. */
const combined = (readings: readonly (readonly Reading[])[]): readonly (readonly Reading[])[] =>
  readings.reduce<readonly (readonly Reading[])[]>(
    (made, of) => made.flatMap((before) => of.map((reading) => [...before, reading])).slice(0, mostCombinations),
    [[]],
  )

const scaledReading = ({ value, decimals }: Reading, exponent: number): { actual: Decimal; step: Decimal } => ({
  actual: value.times(new Decimal(`1e${exponent}`)),
  step: new Decimal(`1e${exponent - decimals}`),
})

/** A percentage is always shortened; that a product is, is worth telling. */
function verdictOn(
  { low, high }: Interval,
  actual: Decimal,
  step: Decimal,
  isRatio: boolean,
): Pick<WorkedCell, 'verdict' | 'fit'> {
  const fit = fitOf(low, high, actual, step)
  const isExact = low.eq(high) && low.eq(actual)
  if (isExact || (isRatio && fit.rounds)) return { verdict: 'holds', fit }
  return { verdict: fit.rounds || fit.cuts ? 'holds-by-rounding' : 'fails', fit }
}
