import { documentHead } from '../../../extractors/document-head/index.ts'
import { legalCitations } from '../../../extractors/legal-citations/index.ts'
import { runExtractors } from '../../../src/extract.ts'
import type { CitationDraft } from '../../../src/model/draft.ts'
import type { Message } from '../../../src/model/result.ts'
import { findSections } from '../../../src/sections.ts'
import { documentOf } from '../../kit/document.ts'

/** The citations of a text as a TXT file has it, and what the extractor had to tell. */
export function read(text: string): {
  readonly citations: readonly CitationDraft[]
  readonly messages: readonly Message[]
} {
  const document = documentOf(text)
  const { value, messages } = runExtractors([documentHead, legalCitations], document, findSections(document))
  return { citations: value.citations, messages }
}

/** One line a citation: the named fields, "-" for what is unknown. */
export const cited = (text: string, ...fields: readonly (keyof CitationDraft)[]): readonly string[] =>
  read(text).citations.map((citation) => fields.map((field) => String(citation[field] ?? '-')).join(' | '))
