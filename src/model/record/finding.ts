import { z } from 'zod'
import { decimal, evidenceList } from './evidence.ts'

const term = z.strictObject({ label: z.string(), value: z.string().nullable(), evidence: evidenceList })
export type Term = z.infer<typeof term>

/** A cell that may be wrong, with what it would have to be. Never applied. */
const suspect = z.strictObject({
  label: z.string(),
  value: z.string().nullable(),
  suggested: z.string().nullable(),
  reason: z.enum(['crossing', 'digit-edit', 'x1000', 'lost-row', 'split-not-carried', 'restated', 'ocr']),
  cost: z.number(),
  evidence: evidenceList,
})
export type Suspect = z.infer<typeof suspect>

export const finding = z.strictObject({
  id: z.string(),
  /** File name in rules/. */
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  verdict: z.enum(['fails', 'cannot-check']),
  messageId: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  vi: z.string(),
  en: z.string(),
  /** What the other figures give, and what is printed there. */
  expected: decimal.nullable(),
  actual: decimal.nullable(),
  difference: decimal.nullable(),
  unit: z.string().nullable(),
  terms: z.array(term),
  /** The other reading under which the equation would close. */
  closingReading: z.string().nullable(),
  closingReadingEn: z.string().nullable(),
  suspects: z.array(suspect),
  evidence: evidenceList,
  /** The same for the same contradiction in the same document, whatever else changes. */
  fingerprint: z.string(),
  status: z.enum(['open', 'accepted']),
})
export type Finding = z.infer<typeof finding>

const tally = z.strictObject({
  compared: z.int(),
  held: z.int(),
  heldByRounding: z.int(),
  failed: z.int(),
  cannotCheck: z.int(),
})
export type Tally = z.infer<typeof tally>

const byRule = z.record(z.string(), tally)

/** The coverage an auditor signs. */
export const checks = z.strictObject({
  ...tally.shape,
  /** Every rule that was on. */
  byRule,
  /** Every table, also one of which nothing was compared; of its rules those that compared something. */
  byTable: z.record(z.string(), z.strictObject({ ...tally.shape, byRule })),
})
export type Checks = z.infer<typeof checks>
