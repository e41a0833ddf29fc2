import { inflateSync } from 'node:zlib'
import { ReadError } from '../../model/reason.ts'

/**
 * What one stream and all streams together may inflate to, and how deep graphics states may be saved within each other
 * (PDF 32000-1, annex C, asks for 28). Content of a page of maps takes some 20 MB.
 */
const limits = { streamBytes: 64 * 2 ** 20, totalBytes: 2 ** 30, nestedStates: 5000 } as const

/**
 * Throws `ReadError` (too-large) for a file whose streams inflate beyond all measure or nest so deep that pdf.js, which
 * knows no limit of either, would take gigabytes or hours. Pictures are left aside: they are not decoded to read a page.
 * Streams that are encrypted or damaged say nothing here.
 */
export function refuseBombs(bytes: Uint8Array): void {
  let total = 0
  for (const { dictionary, data } of streamsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    if (/\/(?:Image|EmbeddedFile)\b/.test(dictionary)) continue
    const content = decoded(data, dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0)
    total += content.length
    if (total > limits.totalBytes) throw tooLarge(`streams inflate to more than ${limits.totalBytes} bytes`)
    if (nestedStates(content) > limits.nestedStates)
      throw tooLarge(`more than ${limits.nestedStates} graphics states within each other`)
  }
}

const tooLarge = (detail: string): ReadError => new ReadError('too-large', detail)

interface PdfStream {
  readonly dictionary: string
  /** From where the data begin to the end of the stream. */
  readonly data: Buffer
}

const longestDictionary = 4096

/** Streams stand in the open, whatever else is packed into object streams (PDF 32000-1, 7.5.7). */
function* streamsOf(file: Buffer): Generator<PdfStream, void> {
  let end = 0
  for (;;) {
    const keyword = file.indexOf('stream', end, 'latin1')
    if (keyword < 0) return
    const before = file.toString('latin1', Math.max(end, keyword - longestDictionary), keyword)
    const start = keyword + (file[keyword + 6] === 0x0d ? 8 : 7)
    const closing = file.indexOf('endstream', start, 'latin1')
    end = closing < 0 ? file.length : closing + 9
    yield {
      dictionary: before.slice(before.lastIndexOf('obj') + 1),
      data: file.subarray(start, closing < 0 ? end : closing),
    }
  }
}

/** The data inflated so many times, as far as they are deflated. */
function decoded(data: Buffer, times: number): Buffer {
  if (times === 0) return data
  try {
    return decoded(inflateSync(data, { maxOutputLength: limits.streamBytes }), times - 1)
  } catch (error) {
    if (error instanceof ReadError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(`a stream inflates to more than ${limits.streamBytes} bytes`)
    return data
  }
}

const [save, restore] = [0x71, 0x51]
const isBlank = (byte: number | undefined): boolean => byte === undefined || byte <= 0x20

/** How deep the operators q and Q nest; other streams than content hardly hold them by themselves. */
function nestedStates(content: Buffer): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < content.length; at++) {
    const byte = content[at]
    if ((byte !== save && byte !== restore) || !isBlank(content[at - 1]) || !isBlank(content[at + 1])) continue
    depth = byte === save ? depth + 1 : Math.max(0, depth - 1)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
