import { Decimal } from 'decimal.js'
import type { Cell } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { type Cell as CellContent, readCell } from '../../vi/numbers/cells.ts'
import { findMoney } from '../../vi/numbers/money.ts'
import { moneyUnitName } from '../../vi/numbers/money-units.ts'
import { type Reading, scaled } from '../../vi/numbers/numerals.ts'
import type { MoneyColumn } from './money-columns.ts'

/** An amount as a table prints it. A dash says 0; a blank cell is no figure. */
export interface Figure {
  readonly at: Span
  readonly text: string
  readonly isDash: boolean
  /** In đồng. */
  readonly value: Decimal
  /** What one step of the last printed digit is worth, in đồng. */
  readonly step: Decimal
  readonly unit: string
  readonly exponent: number
  readonly basis: 'stated' | 'inherited' | 'assumed'
  /** The amounts, in đồng, that the digits would be under other readings of their separators. */
  readonly candidates: readonly Decimal[]
}

/** What a cell of a money column says before its column is known. */
export interface RawFigure {
  readonly cell: Cell
  readonly content: CellContent
}

/** Figures printed in words of money ("150 triệu đồng/năm") are read as such; other words are no figure. */
export function rawFigure(cell: Cell | null): RawFigure | null {
  if (cell === null) return null
  const content = readCell(cell.text)
  if (content.kind === 'number' || content.kind === 'dash') return { cell, content }
  return startsWithMoney(cell.text) ? { cell, content } : null
}

const startsWithMoney = (text: string): boolean => findMoney(text)[0]?.span.start === 0

/** The figure of a cell, its digits read as `readings` has it first. Assumed units: see `assumedExponent`. */
export function figureOf(
  { cell, content }: RawFigure,
  readings: readonly Reading[],
  column: MoneyColumn,
  assumed: number,
): Figure {
  const inherited = column.unit?.exponent ?? null
  const columnExponent = inherited ?? assumed
  const basis = inherited === null ? 'assumed' : 'inherited'
  const place = { at: cell.span, text: cell.text }
  const counted = inherited === 0 ? { unit: column.unit!.unit, exponent: 0 } : unitOf(columnExponent)
  if (content.kind === 'dash') return { ...place, isDash: true, ...zero, ...counted, basis }
  if (content.kind === 'number') {
    const own = content.unit?.kind === 'money' ? content.unit.exponent : null
    const exponent = own ?? columnExponent
    return {
      ...place,
      isDash: false,
      ...worth(readings, exponent),
      ...(own === null ? counted : unitOf(exponent)),
      basis: own === null ? basis : 'stated',
    }
  }
  const money = findMoney(cell.text)[0]!
  return {
    ...place,
    at: { start: cell.span.start + money.span.start, end: cell.span.start + money.span.end },
    text: money.text,
    isDash: false,
    value: new Decimal(money.vnd),
    step: new Decimal(1),
    candidates: money.candidates.map(({ vnd }) => new Decimal(vnd)),
    unit: money.unit,
    exponent: 0,
    basis: 'stated',
  }
}

const zero = { value: new Decimal(0), step: new Decimal(0), candidates: [] }
const unitOf = (exponent: number) => ({ exponent, unit: moneyUnitName(exponent) })

function worth(readings: readonly Reading[], exponent: number): Pick<Figure, 'value' | 'step' | 'candidates'> {
  const [first, ...others] = readings
  return {
    value: new Decimal(scaled(first!.value, exponent)),
    step: new Decimal(`1e${exponent - first!.decimals}`),
    candidates: others.map(({ value }) => new Decimal(scaled(value, exponent))),
  }
}

/** Without a unit anywhere: figures of a million and more are đồng, smaller ones triệu đồng as most forms ask for. */
export function assumedExponent(figures: readonly RawFigure[]): number {
  const values = figures.flatMap(({ content }) => (content.kind === 'number' ? content.readings.slice(0, 1) : []))
  return values.some(({ value }) => value.gte(1_000_000)) ? 0 : 6
}
