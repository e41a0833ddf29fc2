import type { DocumentRecord, Evidence } from '../../src/model/record.ts'
import { overlap, plain } from './likeness.ts'
import type { Sample } from './samples.ts'
import type { Score } from './score.ts'

/**
 * Whether each quote stands at its offsets in the canonical text, on a scan also under its box, and whether each record has
 * one.
 */
export function evidenceScore(record: DocumentRecord, text: string, wordsUnder?: Sample['wordsUnder']): Score {
  const evidence = evidenceIn(record)
  const misplaced = evidence.filter(
    (each) =>
      each.quote === '' ||
      text.slice(each.start, each.end) !== each.quote ||
      (wordsUnder !== undefined && !standsUnderBox(each, wordsUnder)),
  )
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

/** Most of the words, as the engine may have misread some; of a quote over several pages the box shows the first. */
function standsUnderBox({ page, box, quote }: Evidence, wordsUnder: NonNullable<Sample['wordsUnder']>): boolean {
  if (page === null || box === null) return false
  const [x0, y0, x1, y1] = box
  const printed = wordsUnder(page, { x0, y0, x1, y1 })
  return overlap(quote, printed) >= 0.5 || overlap(printed, quote) >= 0.5 || squeezed(printed).includes(squeezed(quote))
}

/** Without the blanks that stand in figures ("1 300") and are lost on scans. */
const squeezed = (text: string): string => plain(text).replaceAll(' ', '')

const isEvidence = (value: object): value is Evidence => 'quote' in value && 'start' in value

function evidenceIn(value: unknown): readonly Evidence[] {
  if (value === null || typeof value !== 'object') return []
  return isEvidence(value) ? [value] : Object.values(value).flatMap(evidenceIn)
}
