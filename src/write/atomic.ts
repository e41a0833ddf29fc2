import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { OutputError } from './output-error.ts'

/** A whole file, or its parts in order as they are made. */
export type Content = string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/**
 * Writes the whole file or nothing: first into the folder `scratch` of the same file system, then on disk, then renamed.
 * Folders on the way are made. Resolves to false, nothing written, where the signal aborts. Throws `OutputError`.
 */
export async function writeAtomically(
  path: string,
  content: Content,
  scratch: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const temporary = join(scratch, randomUUID())
  try {
    await mkdir(dirname(path), { recursive: true })
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(content, { encoding: 'utf8', signal })
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
    return true
  } catch (error) {
    await rm(temporary, { force: true })
    if (signal?.aborted) return false
    throw new OutputError('unwritable', path, error)
  }
}
