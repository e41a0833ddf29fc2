import cliProgress from 'cli-progress'
import type { BatchEvent } from '../batch.ts'
import { printable } from './printable.ts'
import type { Texts } from './texts.ts'

export interface Progress {
  tell(event: BatchEvent): void
  stop(): void
}

/** Milliseconds that never run backwards. */
export type Clock = () => number

/** Milliseconds between two lines on the pages of scans: a log is to say that work goes on, not every page. */
const linesApart = 30_000

/** A bar with count and time left on a terminal; of a scan also its pages. */
export function barProgress(stream: NodeJS.WriteStream, texts: Texts): Progress {
  const bar = new cliProgress.SingleBar({ stream, format: texts.bar, hideCursor: true }, cliProgress.Presets.legacy)
  const scans = scanTimes(() => performance.now())
  return {
    tell: (event) => {
      if (event.kind === 'settled') bar.increment({ pictures: '' })
      else if (event.kind === 'pictures') bar.update({ pictures: `| ${pagesLine(texts, event, scans(event))}` })
      else if (event.todo > 0) bar.start(event.todo, 0, { pictures: '' })
    },
    stop: () => bar.stop(),
  }
}

/** One line a document, for logs; of long scans also one now and then on their pages. */
export function lineProgress(
  print: (line: string) => void,
  texts: Texts,
  clock: Clock = () => performance.now(),
): Progress {
  let settled = 0
  let total = 0
  let last = clock()
  const scans = scanTimes(clock)
  return {
    tell: (event) => {
      if (event.kind === 'planned') {
        total = event.todo
        settled = 0
        print(texts.planned(event.todo, event.unchanged))
      } else if (event.kind === 'pictures') {
        const left = scans(event)
        if (clock() - last < linesApart) return
        print(pagesLine(texts, event, left))
        last = clock()
      } else {
        const name = printable(event.name)
        print(`[${++settled}/${total}] ${event.reason === null ? texts.done(name) : texts.failed(name)}`)
        last = clock()
      }
    },
    stop: () => {},
  }
}

type PicturesEvent = Extract<BatchEvent, { readonly kind: 'pictures' }>

const pagesLine = (texts: Texts, { name, read, of }: PicturesEvent, left: number | null): string =>
  texts.pictures(printable(name), read, of, left === null ? null : Math.ceil(left / 60_000))

/** Milliseconds that the pages left of a scan will take, by those it has read; null before the first. */
function scanTimes(clock: Clock): (event: PicturesEvent) => number | null {
  const begun = new Map<string, number>()
  return ({ name, read, of }) => {
    if (read === 0) begun.set(name, clock())
    return read === 0 ? null : ((clock() - (begun.get(name) ?? clock())) / read) * (of - read)
  }
}

export const noProgress: Progress = { tell: () => {}, stop: () => {} }
