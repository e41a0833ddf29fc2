import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { type BatchEvent, type BatchOptions, type BatchReport, runBatch } from '../batch.ts'
import { OutputError } from '../write/output-error.ts'
import { type Look, watchArrivals } from './arrivals.ts'
import { burstOf } from './burst.ts'
import { collectInputs, type Input } from './inputs.ts'

export interface WatchOptions extends Omit<BatchOptions, 'paths' | 'force'> {
  readonly folder: string
  /** Milliseconds between two looks. */
  readonly interval: number
  /** Brings report and export up to date when a burst of files has settled; gives the number of documents, null for none yet. */
  readonly handOver: (signal: AbortSignal) => Promise<number | null>
}

export type WatchEvent =
  | BatchEvent
  | { readonly kind: 'taken-in'; readonly report: BatchReport }
  /** Another run holds the output folder, or a file of the report or export cannot be written; told once, then tried again. */
  | { readonly kind: 'held'; readonly error: OutputError }
  | { readonly kind: 'handed-over'; readonly documents: number }

/** Looks without a new file after which a burst has settled, and after which it is handed over all the same. */
const quietLooks = 5
const mostLooks = 150

/**
 * Takes in the files of a folder as they arrive, complete ones only, until the signal aborts; those that are there already
 * first. It looks again and again instead of listening, because folders shared over a network tell of nothing.
 * Throws `OutputError`.
 */
export async function watchFolder(
  { folder, interval, handOver, ...options }: WatchOptions,
  signal: AbortSignal,
  tell: (event: WatchEvent) => void,
): Promise<void> {
  const arrivals = watchArrivals()
  const burst = burstOf(quietLooks * interval, mostLooks * interval)
  // What an earlier run or watch left undone.
  burst.change(performance.now())
  const attempt = attempter((error) => tell({ kind: 'held', error }))
  while (!signal.aborted) {
    const { inputs } = await collectInputs([folder], options.out)
    const look = await lookAt(inputs)
    const complete = new Set(arrivals.complete(look))
    const paths = inputs.filter(({ source }) => complete.has(source))
    const batch = { ...options, paths, force: false }
    const report =
      paths.length === 0
        ? undefined
        : await attempt(
            () => runBatch(batch, signal, tell),
            ({ trouble }) => trouble === 'busy',
          )
    if (report !== undefined) {
      arrivals.taken([...complete], look)
      burst.change(performance.now())
      tell({ kind: 'taken-in', report })
    }
    if (!signal.aborted && burst.isOver(performance.now())) {
      burst.end()
      const documents = await attempt(
        () => handOver(signal),
        () => true,
      )
      if (documents === undefined) burst.change(performance.now())
      else if (documents !== null && !signal.aborted) tell({ kind: 'handed-over', documents })
    }
    await pause(interval, undefined, { signal }).catch(() => {})
  }
}

/** Tries work that may meet with trouble which passes: that is told when it begins, and the result is undefined. */
function attempter(tellHeld: (error: OutputError) => void) {
  let held: OutputError['trouble'] | null = null
  return async <T>(work: () => Promise<T>, passes: (error: OutputError) => boolean): Promise<T | undefined> => {
    try {
      const result = await work()
      held = null
      return result
    } catch (error) {
      if (!(error instanceof OutputError && passes(error))) throw error
      if (held !== error.trouble) tellHeld(error)
      held = error.trouble
      return undefined
    }
  }
}

/** What a browser or a copying program calls a file until it is whole. */
const partial = /\.(?:part|partial|filepart|crdownload|download|tmp)$/i
/** Milliseconds that an empty file is waited for: a slow copy stands at no bytes for a while. */
const emptyWait = 60_000

async function lookAt(inputs: readonly Input[]): Promise<Look> {
  const look = new Map<string, string>()
  for (const { source } of inputs) {
    if (partial.test(source)) continue
    const status = await stat(source).catch(() => null)
    if (status === null || (status.size === 0 && Date.now() - status.mtimeMs < emptyWait)) continue
    look.set(source, `${status.size} ${status.mtimeMs}`)
  }
  return look
}
