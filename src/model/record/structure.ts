import { z } from 'zod'
import { evidenceList } from './evidence.ts'

export const section = z.strictObject({
  id: z.string(),
  /** The parents' numbers and the own, joined by dots: "I.1.1.a", "Phụ lục II.Nhiệm vụ 1". */
  path: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  level: z.int().positive(),
  parent: z.string().nullable(),
  evidence: evidenceList,
})
export type SectionRecord = z.infer<typeof section>

const cell = z.strictObject({
  text: z.string(),
  rowSpan: z.int().positive(),
  columnSpan: z.int().positive(),
  evidence: evidenceList,
})

export const table = z.strictObject({
  id: z.string(),
  kind: z.enum(['budget', 'indicator', 'task', 'dossier', 'other']),
  caption: z.string().nullable(),
  unit: z.string().nullable(),
  pages: z.array(z.int()),
  header: z.array(z.array(z.string())),
  /** The header again, with the spans and places of its cells. */
  headerCells: z.array(z.array(cell)),
  rows: z.array(z.array(cell)),
  parts: z.array(z.strictObject({ page: z.int(), box: z.tuple([z.number(), z.number(), z.number(), z.number()]) })),
  section: z.string().nullable(),
})
export type TableRecord = z.infer<typeof table>
