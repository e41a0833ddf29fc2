import type { HeadDraft } from '../../src/model/draft.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import type { NamedDocument } from './mention.ts'
import type { Passage } from './passages.ts'

const maxLead = 40
const ownLine = /(?:^|\n)\s*(?:số\s*[:.]?\s*)?$/iu

/** The number of the document itself: in its head, or after "Số" at the start of a line. That is no citation. */
export function isOwnNumber({ text, span, inTable }: Passage, { start, end }: Span, head: HeadDraft): boolean {
  const at = { start: span.start + start, end: span.start + end }
  if ((head.at.number ?? []).some((own) => overlaps(own, at))) return true
  if (inTable) return false
  return /^số(?!\p{L})/iu.test(text.slice(start, end)) && ownLine.test(text.slice(Math.max(0, start - maxLead), start))
}

const attached = /(?:kèm\s+theo|đính\s+kèm)[\s(]*$/u

/**
 * Whether the document named at `start` is the citing one: "(Kèm theo Kế hoạch số ___/KH-UBND …)" with the number left
 * blank, or the head's own code.
 */
export function isSelf({ symbol, number }: NamedDocument, text: string, start: number, head: HeadDraft): boolean {
  if (symbol === null) return false
  const own = head.symbol !== null && symbol.symbol.toUpperCase() === head.symbol.toUpperCase()
  const appended = attached.test(searchForm(text.slice(Math.max(0, start - maxLead), start)))
  if (number === null) return own || appended
  return own && (head.number === null ? appended : head.number === number)
}
