import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { ReadError } from '../model/reason.ts'
import { documentRecord } from '../model/record.ts'
import type { Means, Processed, processDocument } from '../pipeline.ts'
import { maxTextLength } from './limits.ts'
import type { Announcement, Answer, Outcome, Task } from './protocol.ts'
import { folderCache } from './reading-cache.ts'
import { siblingModule } from './sibling-module.ts'

/** Makes this process a child of the pool: it answers each task with an outcome until the parent goes. */
export function serve(pipeline: typeof processDocument): void {
  startWatchdog()
  // Ctrl-C reaches every process of the terminal; only the parent decides.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())
  process.on('message', async (task: Task) => {
    const outcome = await outcomeOf(pipeline, task)
    process.send!({ kind: 'answer', outcome, resident: process.memoryUsage.rss() } satisfies Answer)
  })
}

async function outcomeOf(pipeline: typeof processDocument, task: Task): Promise<Outcome> {
  try {
    return { kind: 'done', ...(await processed(pipeline, task)) }
  } catch (error) {
    if (error instanceof ReadError) return { kind: 'refused', reason: error.reason, detail: error.detail }
    const detail = error instanceof Error ? error.stack! : String(error)
    return isStarved(error)
      ? { kind: 'died', reason: 'out-of-memory', detail }
      : { kind: 'refused', reason: 'crashed', detail }
  }
}

/** Parsing by the schema gives the record its order of keys, and makes a record that breaks the schema a bug of this file alone. */
async function processed(pipeline: typeof processDocument, task: Task): Promise<Processed> {
  const { record, text } = await pipeline(await bytesOf(task), task.name, task.settings, meansOf(task))
  if (text.length > maxTextLength) throw new ReadError('too-large', `${text.length} characters`)
  return { record: documentRecord.parse(record), text }
}

/** "Array buffer allocation failed", "WebAssembly.Memory(): could not allocate memory", "Failed to allocate memory" (Buffer). */
const isStarved = (error: unknown): boolean =>
  error instanceof RangeError && /allocation failed|allocate memory/i.test(error.message)

function meansOf({ means }: Task): Means {
  const announce = (pictures: number, read: number): void =>
    void process.send!({ kind: 'announcement', pictures, read } satisfies Announcement)
  return { cores: means?.cores ?? 1, cache: means === undefined ? null : folderCache(means.cache), announce }
}

async function bytesOf({ source, document }: Task): Promise<Uint8Array> {
  const bytes = await readFile(source).catch((error: Error) => {
    throw new ReadError('unreadable', error.message)
  })
  if (createHash('sha256').update(bytes).digest('hex') !== document) throw new ReadError('changed')
  return new Uint8Array(bytes)
}

function startWatchdog(): void {
  const workerData = { parent: process.ppid, bytes: Number(process.argv[2]) }
  new Worker(siblingModule(import.meta.url, 'watchdog'), { workerData, execArgv: [] }).unref()
}
