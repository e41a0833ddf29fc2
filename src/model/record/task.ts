import { z } from 'zod'
import { confidence, date, decimal, evidenceList } from './evidence.ts'

/** Field of work: khoa học và công nghệ, đổi mới sáng tạo, chuyển đổi số, an toàn thông tin. */
export const field = z.enum(['khcn', 'dmst', 'cds', 'attt', 'other']).nullable()

export const task = z.strictObject({
  id: z.string(),
  no: z.string().nullable(),
  group: z.string().nullable(),
  field,
  name: z.string(),
  lead: z.array(z.string()),
  support: z.array(z.string()),
  due: z.strictObject({ text: z.string(), from: date.nullable(), to: date.nullable() }).nullable(),
  product: z.string().nullable(),
  /** Whole đồng. */
  budget: decimal.nullable(),
  fundingSource: z.string().nullable(),
  source: z.enum(['table', 'dossier', 'prose']),
  section: z.string().nullable(),
  evidence: evidenceList.min(1),
  confidence,
})
export type Task = z.infer<typeof task>
