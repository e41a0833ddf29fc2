import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ReadError } from '../model/reason.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Message } from '../model/result.ts'
import { type Fingerprint, fingerprintOf } from './fingerprint.ts'
import { conversionLimit } from './limits.ts'
import type { Outcome } from './protocol.ts'
import { convertToDocx, findSoffice } from './soffice.ts'

/** Bytes to read: where they are and what they must be. */
export interface Content extends Fingerprint {
  readonly source: string
}

interface Means {
  /** A folder for the conversion, which is empty again afterwards. */
  readonly scratch: string
  readonly stop: AbortSignal
}

/** Formats that LibreOffice reads for us, by the detail of their refusal, with the extension it goes by. */
const extensions: ReadonlyMap<string | null, string> = new Map([
  ['.doc', 'doc'],
  ['RTF', 'rtf'],
  ['.odt', 'odt'],
])

/** Reads a document by `run`; an old Word file or an .odt where LibreOffice is at hand as the DOCX that it makes of it. */
export async function readWithOffice(
  content: Content,
  run: (content: Content) => Promise<Outcome>,
  means: Means,
): Promise<Outcome> {
  const outcome = await run(content)
  const isUnread = outcome.kind === 'refused' && outcome.reason === 'unsupported-format'
  const extension = isUnread ? extensions.get(outcome.detail) : undefined
  const soffice = extension === undefined ? null : findSoffice()
  if (extension === undefined || soffice === null || means.stop.aborted) return outcome
  const folder = await mkdtemp(join(means.scratch, 'soffice-'))
  try {
    const docx = await converted(content, soffice, join(folder, `document.${extension}`), means.stop)
    const read = await run(docx)
    return read.kind === 'done' ? { ...read, record: asOriginal(read.record, content, extension) } : read
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return { kind: 'refused', reason: error.reason, detail: error.detail }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** LibreOffice gets a copy under a name of ours: a name that others chose never stands on a command line. */
async function converted(content: Content, soffice: string, copy: string, stop: AbortSignal): Promise<Content> {
  await copyFile(content.source, copy).catch((error: Error) => {
    throw new ReadError('unreadable', error.message)
  })
  if ((await fingerprintOf(copy)).document !== content.document) throw new ReadError('changed')
  const docx = await convertToDocx(soffice, copy, conversionLimit, stop)
  if (docx === null) throw new ReadError('conversion-failed')
  return { source: docx, ...(await fingerprintOf(docx)) }
}

const asOriginal = (record: DocumentRecord, { document, bytes }: Content, extension: string): DocumentRecord => ({
  ...record,
  document: { ...record.document, id: document, bytes },
  messages: [convertedFrom(extension), ...record.messages],
})

const convertedFrom = (extension: string): Message => ({
  level: 'info',
  code: 'converted',
  vi: `tệp .${extension}, đọc qua bản DOCX do LibreOffice chuyển`,
  en: `a .${extension} file, read as the DOCX that LibreOffice made of it`,
  page: null,
})
