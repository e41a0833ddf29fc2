import cliProgress from 'cli-progress'
import type { BatchEvent } from '../batch.ts'
import { printable } from './printable.ts'
import type { Texts } from './texts.ts'

export interface Progress {
  tell(event: BatchEvent): void
  stop(): void
}

/** A bar with count and time left on a terminal. */
export function barProgress(stream: NodeJS.WriteStream, texts: Texts): Progress {
  const bar = new cliProgress.SingleBar({ stream, format: texts.bar, hideCursor: true }, cliProgress.Presets.legacy)
  return {
    tell: (event) => {
      if (event.kind === 'settled') bar.increment()
      else if (event.todo > 0) bar.start(event.todo, 0)
    },
    stop: () => bar.stop(),
  }
}

/** One line a document, for logs. */
export function lineProgress(print: (line: string) => void, texts: Texts): Progress {
  let settled = 0
  let total = 0
  return {
    tell: (event) => {
      if (event.kind === 'planned') {
        total = event.todo
        print(texts.planned(event.todo, event.unchanged))
      } else {
        const name = printable(event.name)
        print(`[${++settled}/${total}] ${event.reason === null ? texts.done(name) : texts.failed(name)}`)
      }
    },
    stop: () => {},
  }
}

export const noProgress: Progress = { tell: () => {}, stop: () => {} }
