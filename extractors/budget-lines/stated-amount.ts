import type { BudgetLineDraft } from '../../src/model/draft.ts'
import type { Span } from '../../src/model/span.ts'
import type { Money } from '../../src/vi/numbers/money.ts'

/** An amount that a text states with its unit; a range has no one value. */
export const statedAmount = (
  { vnd, max, text, unit, candidates }: Money,
  year: number | null,
  at: readonly Span[],
): BudgetLineDraft['amounts'][number] => ({
  source: 'total',
  year,
  vnd: max === null ? vnd : null,
  text,
  unit,
  column: null,
  basis: 'stated',
  candidates: candidates.map((other) => ({ text, vnd: other.vnd, confidence: 0.1, source: 'digital' })),
  at,
})
