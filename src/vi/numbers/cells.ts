import { remembered } from '../text/remembered.ts'
import { searchForm } from '../text/search-form.ts'
import { type Comparator, type Comparison, comparisonAround } from './comparators.ts'
import { negated, type Reading, readingsOf } from './numerals.ts'
import { possible } from './quantities.ts'
import { endsNumeral, type Unit, unitAt } from './units.ts'

export interface NumberCell {
  readonly kind: 'number'
  /** The likeliest reading of the cell alone first; its column may know better, see `columnStyle`. */
  readonly readings: readonly Reading[]
  /** Of a range ("80 - 85") the upper end. */
  readonly upper: readonly Reading[] | null
  readonly comparator: Comparator
  /** Stated in the cell itself. */
  readonly unit: Unit | null
}

/** What a whole table cell says. Blank, dash and 0 are three things; "x" marks what applies. */
export type Cell = { readonly kind: 'blank' | 'dash' | 'mark' | 'text' } | NumberCell

/** Also dots and underscores, left for a hand to fill. */
const blank = /^[\s._…]*$/u
const dash = /^-{1,3}$/u
const mark = /^[xX×✓✔]$/u
/** "1.550*", "1.550 (**)", "1.550(1)", "1.550²": the mark of a note; a number in brackets is one only where it touches the figure. */
const footnote = /\s?(?:\*{1,3}|\(\*{1,3}\))$|(?<=\d)(?:[([]\d{1,2}[)\]]|[¹²³⁴-⁹]{1,2})$/u
/** "(245)" is -245 as accountants write; "(3)" is the number of a column. */
const accounting = /^\((\d{3,}|\d[\d.,]{2,}\d)\)$/u

/**
 * A table cell that is a number, with comparison, range and unit where it has them, or what else it is. Sentences with
 * numbers in them are text: see `findQuantities`.
 *
 * @example readCell('≥80') // { kind: 'number', comparator: '>=', readings: [80], … }
 */
export const readCell = remembered((text): Cell => {
  const cell = text.trim()
  if (blank.test(cell)) return { kind: 'blank' }
  if (dash.test(cell)) return { kind: 'dash' }
  if (mark.test(cell)) return { kind: 'mark' }
  if (cell.length > longestNumber) return { kind: 'text' }
  return accountingNumber(cell) ?? numberOf(cell.replace(footnote, '')) ?? { kind: 'text' }
})

/** True where most cells that say something are numbers. */
export function mostlyNumbers(cells: readonly string[]): boolean {
  const kinds = cells.map((cell) => readCell(cell).kind).filter((kind) => kind !== 'blank')
  return kinds.filter((kind) => kind === 'number').length * 2 > kinds.length
}

/** "từ 1.250.000.000 đến dưới 2.500.000.000 đồng trở lên" has half as many characters. */
const longestNumber = 120

function accountingNumber(cell: string): NumberCell | null {
  const readings = readingsOf(accounting.exec(cell)?.[1] ?? '')
  if (readings.length === 0) return null
  return { kind: 'number', readings: negated(readings), upper: null, comparator: '=', unit: null }
}

interface Numeral {
  readonly readings: readonly Reading[]
  readonly start: number
  readonly end: number
}

/** Narrow cells break a number behind its separator: "1.250.⏎000". Spaces group thousands. */
const numeral = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+|[.,]\s\d{3}(?!\d))*/uy
const rangeSign = /\s?(?:-|÷|~|(?<=\s)(?:đến|tới)\s)\s?(?=\d)/uy

function numeralAt(cell: string, start: number): Numeral | null {
  numeral.lastIndex = start
  const match = numeral.exec(cell)
  if (match === null) return null
  const end = start + match[0].length
  const readings = readingsOf(match[0].replace(/(?<=[.,])\s/gu, ''))
  return readings.length > 0 && endsNumeral(cell, end) ? { readings, start, end } : null
}

function numberOf(cell: string): NumberCell | null {
  const form = searchForm(cell)
  const lower = numeralAt(cell, form.search(/\d/u))
  if (lower === null) return null
  const upper = upperEnd(cell, form, lower)
  if (upper !== null && isYears(cell, lower, upper)) return null
  const last = upper ?? lower
  const unit = unitAt(cell, form, last.end)
  const minus = /(?:^|\s)-$/u.test(cell.slice(0, lower.start))
  const figure = { start: lower.start - (minus ? 1 : 0), end: unit?.end ?? last.end }
  const comparison = comparisonAround(form, figure)
  if (!filler.test(around(form, figure, comparison))) return null
  const readings = possible(lower.readings, unit)
  return {
    kind: 'number',
    readings: minus ? negated(readings) : readings,
    upper: upper && possible(upper.readings, unit),
    comparator: upper === null ? comparison.comparator : 'range',
    unit,
  }
}

function upperEnd(cell: string, form: string, lower: Numeral): Numeral | null {
  rangeSign.lastIndex = lower.end
  const sign = rangeSign.exec(form)
  return sign && numeralAt(cell, lower.end + sign[0].length)
}

/** "2021-2025" is a time. */
const isYears = (cell: string, lower: Numeral, upper: Numeral): boolean =>
  [lower, upper].every(({ start, end }) => /^(?:19|20)\d\d$/u.test(cell.slice(start, end)))

/** What may stand in a number's cell beside figure and comparison: "đạt", a list mark, "từ" of a range, a plus. */
const filler = /^(?:[-+]|đạt|là|từ|bằng|\s)*$/u

const around = (form: string, figure: { start: number; end: number }, { words }: Comparison): string => {
  const said = [...words, figure].sort((a, b) => a.start - b.start)
  return said.map(({ end }, index) => form.slice(end, said[index + 1]?.start)).join(' ') + form.slice(0, said[0]!.start)
}
