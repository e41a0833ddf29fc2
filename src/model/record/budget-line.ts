import { z } from 'zod'
import { confidence, decimal, evidenceList } from './evidence.ts'
import { field } from './task.ts'

/** Another reading of a figure. */
const candidate = z.strictObject({
  text: z.string(),
  vnd: decimal.nullable(),
  confidence,
  source: z.enum(['digital', 'ocr', 'reread']),
})

const amount = z.strictObject({
  /** From the amount's column only. */
  source: z.enum(['total', 'central', 'province', 'commune', 'other']),
  year: z.int().nullable(),
  /** Đồng; "-" in the cell gives "0". */
  vnd: decimal.nullable(),
  /** As printed. */
  text: z.string(),
  unit: z.string().nullable(),
  column: z.string().nullable(),
  /**
   * Where the unit and the separator reading come from: at the figure, from caption or column, or neither. Also `assumed` is
   * the reading of a scanned figure that was taken because the sums hold with no other.
   */
  basis: z.enum(['stated', 'inherited', 'assumed']),
  candidates: z.array(candidate),
  evidence: evidenceList.min(1),
})
export type BudgetAmount = z.infer<typeof amount>

export const budgetLine = z.strictObject({
  id: z.string(),
  no: z.string().nullable(),
  label: z.string(),
  level: z.int().positive(),
  parent: z.string().nullable(),
  kind: z.enum(['total', 'group', 'item']),
  year: z.int().nullable(),
  expense: z.enum(['recurrent', 'investment']).nullable(),
  field,
  funding: z.string().nullable(),
  budgetCode: z.string().nullable(),
  /** The line that says the same amount first. */
  restates: z.string().nullable(),
  /** Leaf line of the main budget of its year: a sum over counting lines never counts money twice. */
  counts: z.boolean(),
  amounts: z.array(amount),
  origin: z.enum(['table', 'prose', 'dossier']),
  table: z.string().nullable(),
  section: z.string().nullable(),
  evidence: evidenceList.min(1),
  confidence,
})
export type BudgetLine = z.infer<typeof budgetLine>
