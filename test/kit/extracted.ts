import { documentHead } from '../../extractors/document-head/index.ts'
import { tasks } from '../../extractors/tasks/index.ts'
import type { ExtractContext } from '../../src/extract.ts'
import type { HeadDraft, TaskDraft } from '../../src/model/draft.ts'
import { findSections } from '../../src/sections.ts'
import { documentOf } from './document.ts'

/** The document head of a text as a TXT file has it. */
export const headOf = (text: string): HeadDraft => documentHead.extract(contextOf(text)).value

/** The tasks of a text as a TXT file has it. */
export function tasksOf(text: string): readonly TaskDraft[] {
  const context = contextOf(text)
  const head = documentHead.extract(context).value
  return tasks.extract({ ...context, found: { head } }).value
}

function contextOf(text: string): ExtractContext {
  const document = documentOf(text)
  return { document, sections: findSections(document), found: {} }
}
