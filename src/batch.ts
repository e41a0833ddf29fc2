import PQueue from 'p-queue'
import type { BatchSettings } from './batch/batch-settings.ts'
import { codeVersion, readingVersion } from './batch/code-version.ts'
import { collectInputs, type Failure, type Input } from './batch/inputs.ts'
import { type Ledger, openLedger, type Work } from './batch/ledger.ts'
import { childMemory, mostAttempts, type TimeLimit, timeLimit } from './batch/limits.ts'
import { type Output, openOutput } from './batch/output.ts'
import { childPool } from './batch/pool.ts'
import { republish, unpublish } from './batch/publish.ts'
import { openCacheFolder } from './batch/reading-cache.ts'
import { settler } from './batch/settle.ts'
import { type HashedFile, isHashed, type SurveyedFile, survey } from './batch/survey.ts'
import { type BatchTally, tallyOf } from './batch/tally.ts'
import type { Reason } from './model/reason.ts'

export interface BatchOptions {
  /** Files, folders and globs; inputs that were found before. */
  readonly paths: readonly (string | Input)[]
  readonly out: string
  /** Documents parsed at the same time. */
  readonly jobs: number
  /** Do again what is done. */
  readonly force: boolean
  readonly settings: BatchSettings
  /** What each child runs, how long at most, and the version of the program; tests put others. */
  readonly module?: URL
  readonly limit?: TimeLimit
  readonly code?: string
}

export type BatchEvent =
  | { readonly kind: 'planned'; readonly todo: number; readonly unchanged: number }
  | { readonly kind: 'settled'; readonly name: string; readonly reason: Reason | null }
  | { readonly kind: 'pictures'; readonly name: string; readonly read: number; readonly of: number }

export interface BatchReport {
  /** Input files found. */
  readonly files: number
  /** Documents with records, each content once; `unchanged` of them were done before. */
  readonly done: number
  readonly unchanged: number
  /** Files with the content of another file that has records. */
  readonly repeated: number
  /** SHA-256 of those with records. */
  readonly documents: ReadonlySet<string>
  /** Files not reached because the run was broken off. */
  readonly remaining: number
  readonly failures: readonly Failure[]
  readonly tally: BatchTally
}

/**
 * Many documents: each in a child process, what is done already left alone. A file that cannot be used is a failure in
 * the report; `OutputError` is thrown where nothing can be written. When the signal aborts, what has been parsed is
 * still written and the rest is left for the next run.
 */
export async function runBatch(
  options: BatchOptions,
  signal: AbortSignal,
  tell: (event: BatchEvent) => void,
): Promise<BatchReport> {
  const output = openOutput(options.out)
  try {
    const ledger = openLedger(output.database)
    const { inputs, failures } = await collectInputs(options.paths, options.out)
    const files = await survey(inputs, signal)
    ledger.register(files, { code: codeVersion(), ...options }, (path) => unpublish(output, path))
    const documents = firstOfEach(files.filter(isHashed))
    const todo = await unfinished(documents, ledger, output)
    tell({ kind: 'planned', todo: todo.length, unchanged: documents.length - todo.length })
    await workOff(todo, { options, signal, tell, ledger, output })

    const works = new Map(documents.map(({ document }) => [document, ledger.workOf(document)]))
    const isDone = ({ document }: HashedFile): boolean => works.get(document)!.state === 'done'
    const done = documents.filter(isDone)
    const filesDone = files.filter((file) => isHashed(file) && isDone(file))
    return {
      files: inputs.length,
      done: done.length,
      unchanged: done.length - todo.filter(isDone).length,
      repeated: filesDone.length - done.length,
      documents: new Set(done.map(({ document }) => document)),
      remaining: inputs.length - files.filter((file) => isSettled(file, works)).length,
      failures: [...failures, ...files.flatMap((file) => failureOf(file, works))],
      tally: tallyOf(
        output.database,
        done.map(({ document }) => document),
      ),
    }
  } finally {
    output.close()
  }
}

/** Of files with the same bytes the first. */
const firstOfEach = (files: readonly HashedFile[]): readonly HashedFile[] =>
  [...new Map(files.toReversed().map((file) => [file.document, file])).values()].reverse()

/** What is to be done, what a broken-off run had in hand last: if that was what broke it, the others are done first. */
async function unfinished(
  files: readonly HashedFile[],
  ledger: Ledger,
  output: Output,
): Promise<readonly HashedFile[]> {
  const todo: (HashedFile & Work)[] = []
  for (const file of files) {
    const work = ledger.workOf(file.document)
    if (work.state === 'failed') continue
    if (work.state === 'done') {
      if (await republish(output, ledger.placesOf(file.document))) continue
      ledger.reopen(file.document)
    }
    if (work.state === 'started' && work.attempts >= mostAttempts) {
      for (const { path } of ledger.placesOf(file.document)) unpublish(output, path)
      ledger.fail(file.document, 'crashed', `the program ended ${work.attempts} times while it read this`)
      continue
    }
    todo.push({ ...file, ...work })
  }
  return todo.sort((a, b) => a.attempts - b.attempts)
}

interface Run {
  readonly options: BatchOptions
  readonly signal: AbortSignal
  readonly tell: (event: BatchEvent) => void
  readonly ledger: Ledger
  readonly output: Output
}

/** Resolves when nothing is under way any more, also where it throws. */
async function workOff(files: readonly HashedFile[], { options, signal, tell, ledger, output }: Run): Promise<void> {
  const { jobs, module } = options
  const pool = childPool({ jobs, memory: childMemory(jobs), ...(module && { module }) })
  const trouble = new AbortController()
  const stop = AbortSignal.any([signal, trouble.signal])
  stop.addEventListener('abort', pool.close)
  // One more than children, so that none waits while a document is written.
  const queue = new PQueue({ concurrency: jobs + 1 })
  const { settings, limit = timeLimit } = options
  const cache = openCacheFolder(output.folder, readingVersion(), output.scratch)
  // Documents under way share the cores; the last ones may use all that the others have left.
  const cores = (): number => Math.max(1, Math.floor(jobs / (queue.pending + queue.size)))
  const settle = settler({
    output,
    ledger,
    pool,
    stop,
    settings,
    limit,
    cache,
    cores,
    tell: (name, { read, pictures }) => tell({ kind: 'pictures', name, read, of: pictures }),
  })
  const tasks = files.map((file) => async () => {
    if (stop.aborted || !(await settle(file))) return
    tell({ kind: 'settled', name: file.input.name, reason: ledger.workOf(file.document).reason })
  })
  try {
    await queue.addAll(tasks)
  } catch (error) {
    trouble.abort()
    await queue.onIdle()
    throw error
  } finally {
    pool.close()
  }
}

function isSettled(file: SurveyedFile, works: ReadonlyMap<string, Work>): boolean {
  const state = isHashed(file) ? works.get(file.document)!.state : 'failed'
  return state === 'done' || state === 'failed'
}

function failureOf(file: SurveyedFile, works: ReadonlyMap<string, Work>): readonly Failure[] {
  if (!isHashed(file)) return [file.failure]
  const { reason, detail } = works.get(file.document)!
  return reason === null ? [] : [{ name: file.input.name, reason, detail }]
}
