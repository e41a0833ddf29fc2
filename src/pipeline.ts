import { extractors } from '../extractors/index.ts'
import { rules } from '../rules/index.ts'
import { type Decisions, runRules } from './check.ts'
import { runExtractors, stamp } from './extract.ts'
import { layout } from './layout/index.ts'
import { strokesToCells } from './layout/tables/ruled-cells.ts'
import type { DocumentRecord } from './model/record.ts'
import { read } from './read/index.ts'
import type { Recognition } from './read/recognition.ts'
import { assembleRecord } from './record-assembly.ts'
import { secondReading } from './second-reading.ts'
import { findSections } from './sections.ts'

/** What changes the result; part of the work key. */
export interface Settings extends Decisions {
  readonly password: string | null
  /** Which pages are read from their pictures; left out: those without usable text. */
  readonly ocr?: Recognition['mode']
}

/** What speeds the work up and does not change the result. */
export type Means = Pick<Recognition, 'cores' | 'cache' | 'announce'>

export interface Processed {
  readonly record: DocumentRecord
  /** The canonical text that the record's evidence points into. */
  readonly text: string
}

/** The story of one document: bytes to record. Throws `ReadError` for a file that cannot be used. */
export async function processDocument(
  bytes: Uint8Array,
  name: string,
  settings: Settings,
  means: Means = { cores: 1, cache: null },
): Promise<Processed> {
  const raw = await read(bytes, settings, { mode: settings.ocr ?? 'auto', cellsOf: strokesToCells, ...means })
  const first = layout(raw.value)
  const again = await secondReading(raw.value, first.value, async (pages, places) =>
    (await import('./read/reread.ts')).reread(bytes, pages, places, settings, means),
  )
  const { value: document, messages } = again === null ? first : layout(again.value)
  const sections = findSections(document)
  const found = runExtractors(extractors, document, sections)
  const records = stamp(found.value, document, sections)
  const audit = runRules(rules, { document, sections, head: found.value.head, records }, settings)
  const record = assembleRecord({
    file: { bytes, name },
    document,
    sections,
    head: found.value.head,
    records,
    audit,
    messages: [...raw.messages, ...(again?.messages ?? []), ...messages, ...found.messages],
  })
  return { record, text: document.text }
}
