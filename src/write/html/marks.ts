import type { Evidence, Finding } from '../../model/record.ts'
import type { Wording } from '../../model/wording.ts'

/** What a marked place is in its finding: where the figure in question is printed, a suspected cell, or an addend. */
export type Role = 'printed' | 'suspect' | 'term'

export interface Mark {
  readonly role: Role
  readonly evidence: Evidence
}

export const roles: Readonly<Record<Role, Wording>> = {
  printed: { vi: 'số, chữ đang xét (viền liền)', en: 'what is in question (solid)' },
  suspect: { vi: 'chỗ nghi sai (viền chấm)', en: 'suspect (dotted)' },
  term: { vi: 'số, chữ dùng để đối chiếu (viền đứt)', en: 'what it is compared with (dashed)' },
}

/** The places of a finding, each once, in the order of the text; a place of two roles has the one named first in `Role`. */
export function marksOf({ evidence, suspects, terms }: Finding): readonly Mark[] {
  const all = [
    ...evidence.map((at): Mark => ({ role: 'printed', evidence: at })),
    ...suspects.flatMap((suspect) => suspect.evidence.map((at): Mark => ({ role: 'suspect', evidence: at }))),
    ...terms.flatMap((term) => term.evidence.map((at): Mark => ({ role: 'term', evidence: at }))),
  ]
  const first = new Map(all.toReversed().map((mark) => [`${mark.evidence.start}-${mark.evidence.end}`, mark]))
  return [...first.values()].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
}
