import { z } from 'zod'
import { confidence, decimal, evidenceList } from './evidence.ts'

export const indicator = z.strictObject({
  id: z.string(),
  no: z.string().nullable(),
  group: z.string().nullable(),
  name: z.string(),
  comparator: z.enum(['=', '>=', '>', '<=', '<', '~', 'range']),
  value: decimal.nullable(),
  valueMax: decimal.nullable(),
  unit: z.string().nullable(),
  /** result: already reached. */
  kind: z.enum(['target', 'result']),
  period: z.string().nullable(),
  owner: z.string().nullable(),
  source: z.enum(['table', 'prose']),
  section: z.string().nullable(),
  text: z.string(),
  evidence: evidenceList.min(1),
  confidence,
})
export type Indicator = z.infer<typeof indicator>
