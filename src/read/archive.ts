import { crc32, inflateRawSync } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { ReadError } from '../model/reason.ts'

/** The parts of a zip archive that are of use, inflated under the limits. Nothing is ever written to disk. */
export interface Archive {
  /** All names, those of parts left packed too. */
  readonly names: readonly string[]
  /** The bytes of a part; null where there is none or it was not wanted. Part names are compared without case (OPC, 6.3.5). */
  part(name: string): Uint8Array | null
}

/** Counted in really inflated bytes, because declared sizes lie. The largest plans seen have document.xml of some 10 MB. */
export const limits = { entries: 10_000, partBytes: 48 * 2 ** 20, totalBytes: 160 * 2 ** 20 } as const

/**
 * Opens an archive and inflates the parts for which `wanted` holds; pictures and the like stay packed.
 * Throws `ReadError`: truncated (cut short, damaged, sizes or checksums that lie), encrypted, too-large, bad-archive.
 */
export async function openArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Archive> {
  const whole = withoutTail(bytes)
  const zip = await centralDirectory(whole)
  const names: string[] = []
  const parts = new Map<string, Uint8Array>()
  let total = 0
  for await (const entry of damagedWhenThrown(zip.eachEntry())) {
    if (names.length >= limits.entries) throw new ReadError('too-large', `more than ${limits.entries} archive entries`)
    const name = safeName(entry)
    if (name === null) continue
    names.push(name)
    if (!wanted(name)) continue
    if (entry.isEncrypted()) throw new ReadError('encrypted', 'zip')
    const key = name.toLowerCase()
    if (parts.has(key)) throw new ReadError('bad-archive', 'two parts of one name')
    const part = await inflated(zip, whole, entry, Math.min(limits.partBytes, limits.totalBytes - total))
    total += part.length
    parts.set(key, part)
  }
  return { names, part: (name) => parts.get(name.toLowerCase()) ?? null }
}

async function centralDirectory(whole: Buffer): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(whole, { decodeStrings: false, lazyEntries: true })
  } catch (cause) {
    throw damaged(cause)
  }
}

/** Cuts off what stands after the archive's end record: mail gateways and downloads add bytes there, and Word does not mind. */
function withoutTail(bytes: Uint8Array): Buffer {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const record = whole.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (record < 0 || record + 22 > whole.length) return whole
  return whole.subarray(0, Math.min(whole.length, record + 22 + whole.readUInt16LE(record + 20)))
}

/** The name with `/` between folders; null for folders and for names that lead outside (`../x`, `/x`, `C:/x`). */
function safeName(entry: Entry): string | null {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
  const name = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  return name.endsWith('/') || yauzl.validateFileName(name) !== null ? null : name
}

/** The entry's bytes, at most `limit` of them: the inflater itself stops there, whatever size the entry claims. */
async function inflated(zip: ZipFile, whole: Buffer, entry: Entry, limit: number): Promise<Buffer> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const packed = whole.subarray(fileDataStart, fileDataStart + entry.compressedSize)
    if (entry.compressionMethod === 0 && packed.length > limit) throw tooLarge()
    const bytes = entry.compressionMethod === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limit })
    if (crc32(bytes) !== entry.crc32) throw new Error('checksum differs')
    return bytes
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    throw isTooLong(cause) ? tooLarge() : damaged(cause)
  }
}

const isTooLong = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'

const tooLarge = (): ReadError => new ReadError('too-large', 'the archive inflates beyond the limit')

async function* damagedWhenThrown<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* items
  } catch (cause) {
    throw damaged(cause)
  }
}

const damaged = (cause: unknown): ReadError =>
  new ReadError('truncated', cause instanceof Error ? cause.message : String(cause))
