import type { DocumentRecord, Evidence } from '../../src/model/record.ts'
import type { Score } from './score.ts'

/** Whether each quote stands at its offsets in the canonical text, and whether each record has one. */
export function evidenceScore(record: DocumentRecord, text: string): Score {
  const evidence = evidenceIn(record)
  const misplaced = evidence.filter(({ quote, start, end }) => quote === '' || text.slice(start, end) !== quote)
  const bare = [...record.citations, ...record.indicators, ...record.tasks, ...record.budgetLines].filter(
    (each) => each.evidence.length === 0,
  )
  return {
    right: evidence.filter((each) => !misplaced.includes(each)).map(() => 'quote'),
    missed: [
      ...misplaced.map(({ quote, start }) => ({ class: 'quote', text: `${start} « ${quote.slice(0, 60)} »` })),
      ...bare.map(({ id }) => ({ class: 'no evidence', text: id })),
    ],
    extra: [],
    trust: [],
  }
}

const isEvidence = (value: object): value is Evidence => 'quote' in value && 'start' in value

function evidenceIn(value: unknown): readonly Evidence[] {
  if (value === null || typeof value !== 'object') return []
  return isEvidence(value) ? [value] : Object.values(value).flatMap(evidenceIn)
}
