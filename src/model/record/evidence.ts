import { z } from 'zod'

/** Where a value stands: page and box (points, origin top left; null for DOCX and TXT) and its offsets in the text. */
export const evidence = z.strictObject({
  page: z.int().nullable(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
})
export type Evidence = z.infer<typeof evidence>

export const evidenceList = z.array(evidence)
/** 0 to 1. */
export const confidence = z.number().min(0).max(1)
/** An exact number as a decimal string: "-245000000", "99.98". */
export const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/)
/** ISO 8601, cut short where the document leaves a part blank: "2026-03-25", "2026-03", "2026". */
export const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
