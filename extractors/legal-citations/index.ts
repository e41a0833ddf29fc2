import type { Extractor } from '../../src/extract.ts'
import type { HeadDraft } from '../../src/model/draft.ts'
import type { Message } from '../../src/model/result.ts'
import { shortName } from '../../src/vi/legal/registry.ts'
import { withoutOverlaps } from '../../src/vi/text/overlaps.ts'
import { aliasesOf, aliasKeys } from './aliases.ts'
import { completed } from './complete.ts'
import { toDrafts, type Understood } from './drafts.ts'
import { findNamed } from './find.ts'
import { findShort } from './find-short.ts'
import type { Mention, NamedDocument } from './mention.ts'
import { type Nested, nested } from './nest.ts'
import { isOwnNumber, isSelf } from './own.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Resolved, resolve } from './resolve.ts'
import { rolesOf } from './roles.ts'
import { worksOf } from './works.ts'

/**
 * Every mention of a document with a number of its own, in the manner of eyecite: find, complete by what stands beside
 * it, relate mentions to one another, resolve over the whole document.
 */
export const legalCitations: Extractor<'citations'> = {
  id: 'legal-citations',
  kind: 'citations',
  needs: ['head'],
  extract({ document, sections, found }) {
    const head = found.head!
    const read = readPassages(passagesOf(document, sections), head)
    const works = worksOf(read.flatMap(({ mentions }) => mentions))
    const aliases = aliasesOf(read)
    const understood: Understood[] = []
    const messages = new Map<string, Message>()
    for (const { passage, mentions, relations } of read) {
      const roles = rolesOf(passage.text, mentions, relations, passage.opening)
      const first = understood.length
      for (const [index, mention] of mentions.entries()) {
        const { parent, renames } = relations[index]!
        const self = isSelf(mention, passage.text, mention.whole.start, head)
        const renamed = renames === null ? aliasOf(mention, aliases) : mentions[renames]!
        const resolved = self ? unresolved : resolve(mention, renamed, works)
        const role = self ? 'self' : roles[index]!
        understood.push({
          passage,
          mention,
          role,
          parent: parent === null ? null : first + parent,
          resolvesTo: resolved.to,
        })
        for (const message of ambiguity(mention, resolved)) messages.set(message.vi, message)
      }
    }
    return { value: toDrafts(understood), messages: [...messages.values()] }
  },
}

const unresolved: Resolved = { to: null, candidates: [] }

const aliasOf = ({ kind, number, symbol }: Mention, aliases: ReadonlyMap<string, Mention>): Mention | null =>
  symbol === null ? (aliases.get(shortName(kind?.name ?? '', number ?? '')) ?? null) : null

interface ReadPassage {
  readonly passage: Passage
  readonly mentions: readonly Mention[]
  readonly relations: readonly Nested[]
}

/** Short forms are looked for once all full ones and all aliases are known. */
function readPassages(passages: readonly Passage[], head: HeadDraft): readonly ReadPassage[] {
  const full = passages.map((passage) => ({ passage, named: cited(passage, head) }))
  const keys = new Set(
    full.flatMap(({ passage, named }) => [
      ...named.map(({ kind, number }) => shortName(kind?.name ?? '', number ?? '')),
      ...aliasKeys(passage.text),
    ]),
  )
  return full.flatMap(({ passage, named }) => {
    const all = withoutOverlaps([...named, ...findShort(passage.text, keys)])
    const mentions = completed(passage.text, all)
    return all.length === 0 ? [] : [{ passage, mentions, relations: nested(passage.text, mentions) }]
  })
}

/** Without the document's own number and without blanks that are not its own: "Nghị quyết số …/NQ-HĐND". */
const cited = (passage: Passage, head: HeadDraft): readonly NamedDocument[] =>
  findNamed(passage.text).filter(
    (named) =>
      !isOwnNumber(passage, named.span, head) &&
      (named.number !== null || isSelf(named, passage.text, named.span.start, head)),
  )

function ambiguity({ code, kind }: Mention, { candidates }: Resolved): readonly Message[] {
  if (candidates.length < 2) return []
  const name = `${kind?.name ?? ''} ${code}`.trim()
  const list = candidates.join('; ')
  return [
    {
      level: 'warning',
      code: 'citation-ambiguous',
      vi: `"${name}" có thể là ${list}; không chọn văn bản nào`,
      en: `"${name}" may be ${list}; none was chosen`,
      page: null,
    },
  ]
}
