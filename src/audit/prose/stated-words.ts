import { Decimal } from 'decimal.js'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { type AmountInWords, findAmountsInWords } from '../../vi/numbers/amounts-in-words.ts'
import { findMoney } from '../../vi/numbers/money.ts'
import { searchForm } from '../../vi/text/search-form.ts'
import { gridsOf } from '../grid/table-grid.ts'

/** An amount in words and the digits that it repeats. */
export interface StatedTwice {
  readonly words: AmountInWords
  readonly digits: {
    readonly at: Span
    readonly text: string
    readonly value: Decimal
    readonly readings: readonly Decimal[]
  }
}

/** How far before its words an amount may stand. */
const reach = 400

/**
 * Amounts in words that stand beside an amount in digits: "(Bằng chữ: …)" behind it, also below the total row of a table,
 * and words in brackets right behind or before digits.
 */
export function amountsStatedTwice(document: Document): readonly StatedTwice[] {
  const { text } = document
  const amounts = findAmountsInWords(text)
  if (amounts.length === 0) return []
  const form = searchForm(text)
  const figures = figuresOf(document)
  return amounts.flatMap((words) => {
    const before = figures.findLast(({ at }) => at.end <= words.span.start)
    const after = figures.find(({ at }) => at.start >= words.span.end)
    const gap = before === undefined ? '' : form.slice(before.at.end, words.span.start)
    const isAnnounced = /bằng chữ(?: là)?\s*:?[\s*"]*$/u.test(
      form.slice(Math.max(0, words.span.start - 30), words.span.start),
    )
    if (before !== undefined && (isAnnounced ? gap.length <= reach : /^[\s,/.]*\(\s*\*?$/u.test(gap)))
      return [{ words, digits: before }]
    const isBefore = after !== undefined && /^\s*\($/u.test(form.slice(words.span.end, after.at.start))
    return isBefore ? [{ words, digits: after }] : []
  })
}

/** Amounts in prose and the figures of total rows, by place. */
function figuresOf(document: Document): readonly StatedTwice['digits'][] {
  const money = findMoney(document.text).map(({ span, text, vnd, candidates }) => ({
    at: span,
    text,
    value: new Decimal(vnd),
    readings: [vnd, ...candidates.map((candidate) => candidate.vnd)].map((value) => new Decimal(value)),
  }))
  const totals = gridsOf(document).flatMap(({ rows, money: columns }) => {
    const column = Math.max(
      0,
      columns.findIndex(({ source }) => source === 'total'),
    )
    return rows.flatMap(({ figures }, index) => {
      const figure = figures[column]
      const isTotal = rows[index]!.kind === 'total' || index === rows.length - 1
      if (figure == null || !isTotal) return []
      return [{ at: figure.at, text: figure.text, value: figure.value, readings: [figure.value, ...figure.candidates] }]
    })
  })
  return [...money, ...totals].sort((a, b) => a.at.start - b.at.start)
}
