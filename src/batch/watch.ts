import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { type BatchEvent, type BatchOptions, type BatchReport, runBatch } from '../batch.ts'
import { OutputError } from '../write/output-error.ts'
import { type Look, watchArrivals } from './arrivals.ts'
import { collectInputs, type Input } from './inputs.ts'

export interface WatchOptions extends Omit<BatchOptions, 'paths' | 'force'> {
  readonly folder: string
  /** Milliseconds between two looks. */
  readonly interval: number
}

export type WatchEvent =
  | BatchEvent
  | { readonly kind: 'taken-in'; readonly report: BatchReport }
  /** Another run holds the output folder; told once, the files wait. */
  | { readonly kind: 'held'; readonly error: OutputError }

/**
 * Takes in the files of a folder as they arrive, complete ones only, until the signal aborts; those that are there already
 * first. It looks again and again instead of listening, because folders shared over a network tell of nothing.
 * Throws `OutputError`.
 */
export async function watchFolder(
  { folder, interval, ...options }: WatchOptions,
  signal: AbortSignal,
  tell: (event: WatchEvent) => void,
): Promise<void> {
  const arrivals = watchArrivals()
  let isHeld = false
  while (!signal.aborted) {
    const { inputs } = await collectInputs([folder], options.out)
    const look = await lookAt(inputs)
    const complete = new Set(arrivals.complete(look))
    const paths = inputs.filter(({ source }) => complete.has(source))
    const report = paths.length === 0 ? null : await runUnlessHeld({ ...options, paths, force: false }, signal, tell)
    if (report instanceof OutputError) {
      if (!isHeld) tell({ kind: 'held', error: report })
    } else if (report !== null) {
      arrivals.taken([...complete], look)
      tell({ kind: 'taken-in', report })
    }
    isHeld = report instanceof OutputError
    await pause(interval, undefined, { signal }).catch(() => {})
  }
}

async function runUnlessHeld(
  options: BatchOptions,
  signal: AbortSignal,
  tell: (event: WatchEvent) => void,
): Promise<BatchReport | OutputError> {
  try {
    return await runBatch(options, signal, tell)
  } catch (error) {
    if (error instanceof OutputError && error.trouble === 'busy') return error
    throw error
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
