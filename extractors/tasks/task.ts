import type { TaskDraft } from '../../src/model/draft.ts'
import { spansOfBodies } from '../../src/vi/bodies/agencies.ts'
import { findMoney } from '../../src/vi/numbers/money.ts'
import { findPeriods } from '../../src/vi/time/periods.ts'

/** A task with nothing said of it yet. */
export const unsaid: Omit<TaskDraft, 'name' | 'source' | 'at' | 'confidence'> = {
  no: null,
  group: null,
  field: null,
  lead: [],
  support: [],
  due: null,
  product: null,
  budget: null,
  fundingSource: null,
}

/** The bodies of a text as printed, on one line each; a repeated one once. */
export const bodiesOf = (text: string): readonly string[] => [
  ...new Set(spansOfBodies(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '))),
]

/**
 * A time as printed with its first and last day; a time without a year takes `year`. Phrases without dates ("thường
 * xuyên") have neither; null for a blank text.
 */
export function dueOf(text: string, year: number | null): TaskDraft['due'] {
  const printed = text.replace(/^[\s:;,.-]+|(?<![\s;,.])[\s;,.]+$/gu, '')
  if (!/[\p{L}\p{N}]/u.test(printed)) return null
  const periods = findPeriods(printed, { year }).filter(({ kind }) => kind !== 'horizon' && kind !== 'recurring')
  const [first] = periods
  return { text: printed, from: first?.from ?? null, to: periods.at(-1)?.to ?? null }
}

/** The first amount that a text states, in đồng; the one after "tổng" where it says so. */
export function budgetOf(text: string): string | null {
  const amounts = findMoney(text)
  const total = /tổng/iu.exec(text)?.index ?? 0
  return (amounts.find(({ span }) => span.start >= total) ?? amounts[0])?.vnd ?? null
}

/** What a cell or clause says, without list mark and closing sign; null for a blank one. */
export function said(text: string): string | null {
  const words = text.replace(/^[-+•*\s]+/u, '').replace(/(?<![\s;])[\s;]+$/u, '')
  return /[\p{L}\p{N}]/u.test(words) ? words : null
}
