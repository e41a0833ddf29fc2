import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { ReadError } from '../model/reason.ts'
import { maxFileBytes } from './limits.ts'

export interface Fingerprint {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly document: string
  readonly bytes: number
}

/** Reads the file once, in pieces. Throws `ReadError`: unreadable, not-a-document (a pipe or a device), too-large. */
export async function fingerprintOf(path: string): Promise<Fingerprint> {
  try {
    if (!(await stat(path)).isFile()) throw new ReadError('not-a-document')
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
      if (bytes > maxFileBytes) throw new ReadError('too-large')
    }
    return { document: hash.digest('hex'), bytes }
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('unreadable', (error as Error).message)
  }
}
