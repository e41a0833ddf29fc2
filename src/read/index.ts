import type { RawDocument } from '../model/raw.ts'
import { ReadError } from '../model/reason.ts'
import type { Result } from '../model/result.ts'
import type { Reader, ReadOptions } from './reader.ts'
import type { Recognition } from './recognition.ts'
import { sniff } from './sniff.ts'
import { pagesToRecognise } from './trust.ts'

/** Loaded when a file of the format comes along: the PDF library alone costs more than all of `--help` may. */
const readers = {
  pdf: async (): Promise<Reader> => (await import('./pdf.ts')).pdfReader,
  zip: async (): Promise<Reader> => (await import('./docx.ts')).docxReader,
  image: async (): Promise<Reader> => (await import('./image.ts')).imageReader,
  text: async (): Promise<Reader> => (await import('./txt.ts')).txtReader,
}

/** The reader for these bytes, chosen by content. Throws `ReadError`: empty, encrypted, unsupported-format, not-a-document. */
async function readerFor(bytes: Uint8Array): Promise<Reader> {
  const sniffed = sniff(bytes)
  if (sniffed.kind === 'refused') throw new ReadError(sniffed.reason, sniffed.detail)
  const reader = await readers[sniffed.kind]()
  if (!reader.accepts(bytes)) throw new ReadError('not-a-document')
  return reader
}

/**
 * Reads a file of any format; pages without usable text from their pictures, as `recognition` says (null: not at all).
 * Throws `ReadError` for a file that cannot be used.
 */
export async function read(
  bytes: Uint8Array,
  options: ReadOptions,
  recognition: Recognition | null = null,
): Promise<Result<RawDocument>> {
  try {
    const reader = await readerFor(bytes)
    const { value, messages } = await reader.read(bytes, options)
    if (value.kind === 'flowed' || recognition === null) return { value, messages }
    const wanted = pagesToRecognise(value.pages, recognition.mode)
    if (wanted.length === 0) return { value, messages }
    const { recognise } = await import('./recognise.ts')
    return await recognise(bytes, { value, messages }, wanted, options, recognition)
  } catch (error) {
    // No reader decrypts Office files yet: where the password is at hand, the way out is to save without it.
    const isLocked = error instanceof ReadError && error.reason === 'encrypted' && options.password !== null
    throw isLocked ? new ReadError('unsupported-format', `${error.detail ?? ''} with a password`.trim()) : error
  }
}
