import { z } from 'zod'
import { budgetLine } from './record/budget-line.ts'
import { citation } from './record/citation.ts'
import { documentHead } from './record/document-head.ts'
import { checks, finding } from './record/finding.ts'
import { indicator } from './record/indicator.ts'
import { section, table } from './record/structure.ts'
import { task } from './record/task.ts'

const message = z.strictObject({
  level: z.enum(['warning', 'info']),
  code: z.string(),
  vi: z.string(),
  en: z.string(),
  page: z.int().nullable(),
})

/** The record of one document: the schema that `boctach schema` prints and from which all types of records come. */
export const documentRecord = z.strictObject({
  schema: z.literal('boctach/record@1'),
  document: documentHead,
  sections: z.array(section),
  citations: z.array(citation),
  indicators: z.array(indicator),
  tasks: z.array(task),
  budgetLines: z.array(budgetLine),
  tables: z.array(table),
  checks,
  findings: z.array(finding),
  messages: z.array(message),
})

export type DocumentRecord = z.infer<typeof documentRecord>
export type { BudgetAmount, BudgetLine } from './record/budget-line.ts'
export type { Citation } from './record/citation.ts'
export type { CollectionCheck, CollectionFinding, Side } from './record/collection-finding.ts'
export type { DocumentHead } from './record/document-head.ts'
export type { Evidence } from './record/evidence.ts'
export type { Checks, Finding, Suspect, Tally, Term } from './record/finding.ts'
export type { Indicator } from './record/indicator.ts'
export type { SectionRecord, TableRecord } from './record/structure.ts'
export type { Task } from './record/task.ts'
