import type { Document } from '../model/document.ts'
import type { RawDocument } from '../model/raw.ts'
import type { Result } from '../model/result.ts'
import { layoutFlow } from './flow.ts'
import { writeText } from './text.ts'

/** Raw pages or a raw flow to the document: blocks in reading order, tables, furniture set aside, one canonical text. */
export function layout(raw: RawDocument): Result<Document> {
  if (raw.kind === 'placed') throw new Error('layout of placed pages is not there yet')
  const laid = layoutFlow(raw)
  return { value: writeText(laid, { format: raw.format, pages: [] }), messages: [] }
}
