import type { CitationDraft } from '../../src/model/draft.ts'
import type { Role } from '../../src/vi/legal/relations.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passages.ts'
import type { Resolution } from './resolve.ts'

/** A mention with all that the passage and the document say about it. */
export interface Understood {
  readonly passage: Passage
  readonly mention: Mention
  readonly role: Role
  /** Index into the list of all that is understood; null at the top. */
  readonly parent: number | null
  readonly resolvesTo: Resolution | null
}

/** One draft a mention and place: "khoản 2, 3 Điều 5 Nghị định …" gives two. */
export function toDrafts(understood: readonly Understood[]): readonly CitationDraft[] {
  const firsts: number[] = []
  let count = 0
  for (const { mention } of understood) {
    firsts.push(count)
    count += mention.places.length
  }
  return understood.flatMap((each) => {
    const inside = each.parent === null ? null : firsts[each.parent]!
    return each.mention.places.map((pinpoint) => ({ ...draftOf(each), pinpoint, inside }))
  })
}

function draftOf({ passage, mention, role, resolvesTo }: Understood): Omit<CitationDraft, 'pinpoint' | 'inside'> {
  const { kind, number, year, symbol, code, date, issuerName, whole } = mention
  return {
    kind: kind?.abbreviation ?? null,
    kindName: kind === null ? null : kind.name.slice(0, 1).toUpperCase() + kind.name.slice(1),
    number,
    year,
    symbol: symbol?.symbol ?? null,
    code,
    date: date?.iso ?? null,
    issuer: issuerName,
    role,
    resolvesTo,
    text: passage.text.slice(whole.start, whole.end).replace(/\s+/g, ' ').trim(),
    at: [{ start: passage.span.start + whole.start, end: passage.span.start + whole.end }],
    confidence: confidenceOf(mention, resolvesTo),
  }
}

/** How plainly a document is named, less for a date that no calendar has and for a code that had to be repaired. */
function confidenceOf({ certainty, date }: Mention, resolvesTo: Resolution | null): number {
  const impossibleDate = date !== null && date.iso === null ? 0.9 : 1
  const repaired = resolvesTo?.by === 'repaired-symbol' ? 0.97 : 1
  return Math.round(certainty * impossibleDate * repaired * 100) / 100
}
