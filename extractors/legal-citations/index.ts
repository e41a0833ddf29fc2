import type { Extractor } from '../../src/extract.ts'
import type { HeadDraft } from '../../src/model/draft.ts'
import type { Message } from '../../src/model/result.ts'
import { withoutOverlaps } from '../../src/vi/overlaps.ts'
import { completed } from './complete.ts'
import { toDrafts, type Understood } from './drafts.ts'
import { findNamed } from './find.ts'
import { findShort } from './find-short.ts'
import type { Mention, NamedDocument } from './mention.ts'
import { nested } from './nest.ts'
import { isOwnNumber, isSelf } from './own.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Resolved, resolve } from './resolve.ts'
import { rolesOf } from './roles.ts'
import { workKey, worksOf } from './works.ts'

/**
 * Every mention of a document with a number of its own, in the manner of eyecite: find, complete by what stands beside
 * it, relate mentions to one another, resolve over the whole document.
 */
export const legalCitations: Extractor<'citations'> = {
  id: 'legal-citations',
  kind: 'citations',
  needs: ['head'],
  extract({ document, sections, found }) {
    const read = readPassages(passagesOf(document, sections), found.head!)
    const works = worksOf(read.flatMap(({ mentions }) => mentions))
    const understood: Understood[] = []
    const messages = new Map<string, Message>()
    for (const { passage, mentions } of read) {
      const relations = nested(passage.text, mentions)
      const roles = rolesOf(passage.text, mentions, relations, passage.opening)
      const first = understood.length
      for (const [index, mention] of mentions.entries()) {
        const { parent, renames } = relations[index]!
        const self = isSelf(
          mention,
          passage.text.slice(Math.max(0, mention.whole.start - 40), mention.whole.start),
          found.head!,
        )
        const resolved = self
          ? { to: null, candidates: [] }
          : resolve(mention, renames === null ? null : mentions[renames]!, works)
        understood.push({
          passage,
          mention,
          role: self ? 'self' : roles[index]!,
          parent: parent === null ? null : first + parent,
          resolvesTo: resolved.to,
        })
        const message = ambiguity(mention, resolved)
        if (message !== null) messages.set(message.vi, message)
      }
    }
    return { value: toDrafts(understood), messages: [...messages.values()] }
  },
}

interface ReadPassage {
  readonly passage: Passage
  readonly mentions: readonly Mention[]
}

/** Short forms are looked for once all full ones are known. */
function readPassages(passages: readonly Passage[], head: HeadDraft): readonly ReadPassage[] {
  const named = passages.map((passage) => ({ passage, named: cited(passage, head) }))
  const keys = new Set(
    named.flatMap(({ named }) => named.map(({ kind, number }) => workKey(kind?.name ?? '', number ?? ''))),
  )
  return named.flatMap(({ passage, named }) => {
    const all = withoutOverlaps([...named, ...findShort(passage.text, keys)])
    return all.length === 0 ? [] : [{ passage, mentions: completed(passage.text, all) }]
  })
}

/** Without the document's own number and without blanks that are not its own: "Nghị quyết số …/NQ-HĐND". */
const cited = ({ text, span }: Passage, head: HeadDraft): readonly NamedDocument[] =>
  findNamed(text).filter(
    (named) =>
      !isOwnNumber(text, named.span, span.start, head) &&
      (named.number !== null || isSelf(named, text.slice(Math.max(0, named.span.start - 40), named.span.start), head)),
  )

function ambiguity({ code, kind }: Mention, { candidates }: Resolved): Message | null {
  if (candidates.length < 2) return null
  const name = `${kind?.name ?? ''} ${code}`.trim()
  const list = candidates.join('; ')
  return {
    level: 'warning',
    code: 'citation-ambiguous',
    vi: `"${name}" có thể là ${list}; không chọn văn bản nào`,
    en: `"${name}" may be ${list}; none was chosen`,
    page: null,
  }
}
