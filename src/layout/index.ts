import type { Document, Page } from '../model/document.ts'
import type { RawDocument } from '../model/raw.ts'
import type { Result } from '../model/result.ts'
import { conservationMessages } from './conservation.ts'
import { layoutFlow } from './flow/flow.ts'
import type { LaidDocument } from './laid.ts'
import { layoutPages } from './pages/pages.ts'
import { recodedMessages } from './recoded.ts'
import { withScannedNumbers } from './tables/scanned-numbers.ts'
import { describeTables, joinTables } from './tables/tables.ts'
import { writeText } from './text.ts'

/**
 * Raw pages or a raw flow to the document: blocks in reading order, tables, furniture set aside, one canonical text.
 * A number of the file that ends up nowhere is a message (`unplaced-number`).
 */
export function layout(raw: RawDocument): Result<Document> {
  const { value, messages } = raw.kind === 'placed' ? layoutPages(raw.pages) : { value: layoutFlow(raw), messages: [] }
  const laid = withWholeTables(value)
  return {
    value: writeText(laid, { format: raw.format, pages: pagesOf(raw) }),
    messages: [...messages, ...recodedMessages(laid), ...conservationMessages(raw, laid)],
  }
}

function withWholeTables(laid: LaidDocument): LaidDocument {
  const { blocks, furniture } = joinTables(laid.blocks)
  return { blocks: describeTables(withScannedNumbers(blocks)), furniture: [...laid.furniture, ...furniture] }
}

const pagesOf = (raw: RawDocument): readonly Page[] =>
  raw.kind === 'flowed'
    ? []
    : raw.pages.map(({ number, width, height, lie, reading, reason }) => ({
        number,
        width,
        height,
        ...(lie && { lie }),
        reading,
        reason,
      }))
