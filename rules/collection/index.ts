import type { CollectionRule } from '../../src/check-collection.ts'
import { citationConflictAcross } from './citation-conflict-across.ts'
import { restatedReport } from './restated-report.ts'
import { unitSlipAcross } from './unit-slip-across.ts'
import { yearOverYear } from './year-over-year.ts'

/** Rules over many documents, in the order in which findings are told. */
export const collectionRules: readonly CollectionRule[] = [
  citationConflictAcross,
  unitSlipAcross,
  restatedReport,
  yearOverYear,
]
