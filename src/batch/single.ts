import { tmpdir } from 'node:os'
import { basename, resolve } from 'node:path'
import { ReadError } from '../model/reason.ts'
import type { DocumentRecord } from '../model/record.ts'
import { type BatchSettings, settingsOf } from './batch-settings.ts'
import { fingerprintOf } from './fingerprint.ts'
import { childMemory, timeLimit } from './limits.ts'
import { readWithOffice } from './office.ts'
import { childPool } from './pool.ts'

/**
 * The record of one document, read in a child process and kept nowhere; null where the signal broke it off. Throws
 * `ReadError` for a file it cannot use.
 */
export async function recordOfFile(
  path: string,
  settings: BatchSettings,
  stop: AbortSignal,
): Promise<DocumentRecord | null> {
  const source = resolve(path)
  const content = { source, ...(await fingerprintOf(source)) }
  const pool = childPool({ jobs: 1, memory: childMemory(1) })
  stop.addEventListener('abort', pool.close)
  try {
    const outcome = await readWithOffice(
      content,
      ({ bytes, ...rest }) =>
        pool.run({ ...rest, name: basename(source), settings: settingsOf(settings, content.document) }, (pictures) =>
          timeLimit(bytes, pictures),
        ),
      { scratch: tmpdir(), stop },
    )
    if (stop.aborted) return null
    if (outcome.kind !== 'done') throw new ReadError(outcome.reason, outcome.detail)
    return outcome.record
  } finally {
    pool.close()
  }
}
