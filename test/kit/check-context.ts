import { extractors } from '../../extractors/index.ts'
import type { CheckContext } from '../../src/check.ts'
import { runExtractors, stamp } from '../../src/extract.ts'
import type { Document } from '../../src/model/document.ts'
import { findSections } from '../../src/sections.ts'
import { documentOf } from './document.ts'

/** All that a rule sees of a text: the real reader, layout, sections and extractors have run. */
export function checkContextOf(input: string | Document): CheckContext {
  const document = typeof input === 'string' ? documentOf(input) : input
  const sections = findSections(document)
  const found = runExtractors(extractors, document, sections).value
  return { document, sections, head: found.head, records: stamp(found, document, sections) }
}
