import { basename } from 'node:path'
import { OutputError } from '../write/output-error.ts'
import { type BatchSettings, settingsOf } from './batch-settings.ts'
import type { Ledger } from './ledger.ts'
import type { TimeLimit } from './limits.ts'
import { type Content, readWithOffice } from './office.ts'
import type { Output } from './output.ts'
import type { Pool } from './pool.ts'
import type { Announcement, Outcome } from './protocol.ts'
import { publish, unpublish } from './publish.ts'
import type { CacheFolder } from './reading-cache.ts'
import type { HashedFile } from './survey.ts'

interface Means {
  readonly output: Output
  readonly ledger: Ledger
  readonly pool: Pool
  readonly stop: AbortSignal
  readonly settings: BatchSettings
  readonly limit: TimeLimit
  readonly cache: CacheFolder
  /** Told of the pictures of a document as they are read. */
  readonly tell: (name: string, announcement: Announcement) => void
  /** How many cores the next document may use. */
  readonly cores: () => number
}

/** Brings a document to its end: parsed and written, or failed with a reason. Resolves to false where the user broke it off. */
export function settler({
  output,
  ledger,
  pool,
  stop,
  settings,
  limit,
  cache,
  tell,
  cores,
}: Means): (file: HashedFile) => Promise<boolean> {
  const attempt = (name: string, counted: string, content: Content, child: 'any' | 'fresh'): Promise<Outcome> => {
    ledger.begin(counted)
    const { source, document, bytes } = content
    const task = { source, document, name, settings: settingsOf(settings, counted), means: { cores: cores(), cache } }
    return pool.run(
      task,
      (pictures) => limit(bytes, pictures),
      child,
      (announcement) => tell(name, announcement),
    )
  }

  return async ({ input: { source }, document, bytes }) => {
    const outcome = await readWithOffice(
      { source, document, bytes },
      async (content) => {
        const first = await attempt(basename(source), document, content, 'any')
        // The child may have fallen for what it read before; time runs out anew each time.
        const mayGoBetter = first.kind === 'died' && first.reason !== 'timeout' && !stop.aborted
        return mayGoBetter ? attempt(basename(source), document, content, 'fresh') : first
      },
      { scratch: output.scratch, stop },
    )
    if (outcome.kind !== 'done' && stop.aborted) {
      ledger.release(document)
      return false
    }
    await settle(document, outcome)
    return true
  }

  async function settle(document: string, outcome: Outcome): Promise<void> {
    const places = ledger.placesOf(document)
    if (outcome.kind !== 'done') {
      // In this order, so that a program killed in between does not leave a record of what failed.
      for (const { path } of places) unpublish(output, path)
      ledger.fail(document, outcome.reason, outcome.detail)
      return
    }
    for (const place of places) await publish(output, place, outcome)
    try {
      ledger.finish(outcome.record)
    } catch (error) {
      await settle(document, brokenRecord(error, output))
    }
  }
}

/** A record that breaks a constraint of the database is a bug that costs this document only; other trouble is the disk's. */
function brokenRecord(error: unknown, output: Output): Outcome {
  const { code = '', message } = error as { code?: string; message: string }
  if (!code.startsWith('SQLITE_CONSTRAINT')) throw new OutputError('unwritable', output.folder, error)
  return { kind: 'refused', reason: 'crashed', detail: message }
}
