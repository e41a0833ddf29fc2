import { Decimal } from 'decimal.js'
import type { BudgetLine } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { expenseKind } from '../../vi/tables/table-terms.ts'
import { searchForm } from '../../vi/text/search-form.ts'
import { numberOfLabel } from '../grid/row-number.ts'
import { digitEdit } from '../sums/digit-edit.ts'
import { type Equation, judge, type Term } from '../sums/equation.ts'
import { isAboutAt } from './about.ts'
import { lineFigure } from './line-figure.ts'
import { splitsOf } from './splits.ts'

/** A sum that prose states with its parts: "Tổng kinh phí 500 triệu đồng, trong đó: …". */
export interface ProseSum extends Equation {
  /** False where the parts may be only some: "trong đó", an item without an amount. */
  readonly isComplete: boolean
}

/** The sums of the amounts in prose over the amounts below them. Amounts that are "about" or a range give none. */
export function proseSums(text: string, lines: readonly BudgetLine[]): readonly ProseSum[] {
  const prose = lines.filter(({ origin }) => origin === 'prose')
  const below = Map.groupBy(prose, ({ parent }) => parent)
  return prose.flatMap((line) => {
    const parts = below.get(line.id) ?? []
    const whole = amountIn(line)
    if (parts.length === 0 || whole === null) return []
    return splitsOf(whole, parts, amountIn).flatMap((split) => sumOf(text, line, split, prose) ?? [])
  })
}

const amountIn = ({ amounts }: BudgetLine): Decimal | null =>
  amounts[0]?.vnd == null ? null : new Decimal(amounts[0].vnd)

function sumOf(
  text: string,
  line: BudgetLine,
  parts: readonly BudgetLine[],
  prose: readonly BudgetLine[],
): ProseSum | null {
  const [total, ...addends] = [line, ...parts].map((part) => termOf(text, part))
  if (total == null || addends.some((term) => term === null)) return null
  const sum = { origin: 'prose' as const, total, addends: addends as readonly Term[], minus: [] }
  const isComplete = parts.length > 1 && listsAll(text, line, parts, prose)
  return { ...sum, partial: !isComplete && !isOneSlip(sum), isComplete }
}

function termOf(text: string, { label, amounts }: BudgetLine): Term | null {
  const figure = amounts[0] === undefined ? null : lineFigure(amounts[0])
  if (figure === null || isAboutAt(text, figure.at)) return null
  return { label, at: [figure.at], figure, row: null, column: null }
}

const some = /trong đó|bao gồm|(?<!\p{L})gồm/u

/**
 * Whether the parts are all there are: split by kind of spending, or a list without "trong đó" each of whose items has
 * its amount. A list on lines of its own under "trong đó:" is whole too.
 */
function listsAll(text: string, line: BudgetLine, parts: readonly BudgetLine[], prose: readonly BudgetLine[]): boolean {
  const kinds = new Set(parts.map(({ label }) => expenseKind(label)))
  if (kinds.size > 1 && !kinds.has(null)) return true
  const start = endOf(line)
  const first = parts[0]!.evidence[0]!.start
  const between = text.slice(start, first)
  if (!between.includes('\n')) return !some.test(searchForm(between))
  const unsaid = itemsWithoutAmount(text, { start: first, end: endOf(parts.at(-1)!) }, prose)
  return unsaid === 0
}

const endOf = ({ evidence }: BudgetLine): number => evidence.at(-1)!.end

function itemsWithoutAmount(text: string, { start, end }: Span, prose: readonly BudgetLine[]): number {
  const from = text.lastIndexOf('\n', start) + 1
  const lineOf = (offset: number): number => text.lastIndexOf('\n', offset - 1) + 1
  const starts = prose.map(({ evidence }) => evidence[0]!.start).filter((at) => at >= from && at < end)
  const saying = new Set(starts.map(lineOf))
  let at = from
  let count = 0
  for (const printed of text.slice(from, end).split('\n')) {
    const opensList = /:\s*$/u.test(printed)
    if (!saying.has(at) && !opensList && numberOfLabel(printed) !== null) count++
    at += printed.length + 1
  }
  return count
}

/** One slip in a figure of three digits and more explains the difference better than a part left out. */
function isOneSlip(sum: Omit<Equation, 'partial'>): boolean {
  const { expected, actual } = judge({ ...sum, partial: false })
  const gap = actual.minus(expected)
  if (sum.addends.length < 2 || !gap.isPositive()) return false
  return [sum.total, ...sum.addends].some(({ figure }, index) => {
    const meant = index === 0 ? expected : figure!.value.plus(gap)
    const [printed, wanted] = [figure!.value, meant].map((value) =>
      value.div(new Decimal(`1e${figure!.exponent}`)).toFixed(),
    )
    const digits = printed!.replace(/\D|0+$/gu, '').length
    return digits >= 3 && digitEdit(printed!, wanted!) !== null
  })
}
