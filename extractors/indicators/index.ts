import type { Extractor } from '../../src/extract.ts'
import { proseIndicators } from './prose.ts'
import { backgroundOf } from './setting.ts'
import { tableIndicators } from './tables.ts'

/** Targets and results with their figures, from tables and sentences (RECORD: one per measurable statement). */
export const indicators: Extractor<'indicators'> = {
  id: 'indicators',
  kind: 'indicators',
  needs: ['head'],
  extract(context) {
    const background = backgroundOf(context)
    const drafts = [...tableIndicators(context, background), ...proseIndicators(context, background)]
    return { value: drafts.sort((a, b) => a.at[0]!.start - b.at[0]!.start), messages: [] }
  },
}
