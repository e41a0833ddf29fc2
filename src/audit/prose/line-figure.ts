import { Decimal } from 'decimal.js'
import type { BudgetAmount } from '../../model/record.ts'
import { scaleExponent } from '../../vi/numbers/money-units.ts'
import { findQuantities } from '../../vi/numbers/quantities.ts'
import type { Figure } from '../grid/figures.ts'

/** The amount of a budget line as a figure with its printed precision; null where it has no value or no place. */
export function lineFigure({ vnd, text, unit, evidence }: BudgetAmount): Figure | null {
  const [at] = evidence
  if (vnd === null || at === undefined) return null
  const value = new Decimal(vnd)
  const quantity = findQuantities(text)[0]
  const exponent = quantity?.unit?.exponent ?? scaleExponent(unit?.replace(/ đồng$/u, ''))
  const printed = value.div(new Decimal(`1e${exponent}`))
  const decimals = quantity?.readings.find((reading) => reading.value.eq(printed))?.decimals ?? 0
  return {
    at: { start: at.start, end: at.end },
    text,
    isDash: false,
    value,
    step: new Decimal(`1e${exponent - decimals}`),
    unit: unit ?? 'đồng',
    exponent,
    basis: 'stated',
    candidates: [],
  }
}
