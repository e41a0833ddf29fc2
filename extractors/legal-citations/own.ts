import type { HeadDraft } from '../../src/model/draft.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import { searchForm } from '../../src/vi/search-form.ts'
import type { NamedDocument } from './mention.ts'

/** The number of the document itself: in its head or after "Số:" at the start of a line. That is no citation. */
export function isOwnNumber(text: string, { start, end }: Span, offset: number, head: HeadDraft): boolean {
  const at = { start: offset + start, end: offset + end }
  if ((head.at.number ?? []).some((span) => overlaps(span, at))) return true
  return (
    /(?:^|\n)\s*số\s*[:.]?\s*$/iu.test(text.slice(0, start).slice(-40)) ||
    (/^số\s*:/iu.test(text.slice(start, end)) && /(?:^|\n)\s*$/.test(text.slice(0, start).slice(-20)))
  )
}

const attached = /(?:kèm\s+theo|đính\s+kèm)[\s(]*$/u

/**
 * Whether a named document is the citing one: "(Kèm theo Kế hoạch số ___/KH-UBND …)" with the number left blank, or the
 * head's own code. `lead` is the text in front.
 */
export function isSelf(named: NamedDocument, lead: string, head: HeadDraft): boolean {
  const symbol = named.symbol?.symbol.toUpperCase()
  if (symbol === undefined) return false
  const own = head.symbol !== null && symbol === head.symbol.toUpperCase()
  const appended = attached.test(searchForm(lead))
  if (named.number === null) return own || appended
  return own && (head.number === null ? appended : head.number === named.number)
}
