import { existsSync, writeFileSync } from 'node:fs'
import { serve } from '../../src/batch/serve.ts'
import { ReadError, type Reason } from '../../src/model/reason.ts'
import { recordOf } from './record.ts'

/** A child of the pool that does what the document tells it to: "hang", "crash", "refuse empty" …; any other text is read at once. */
const deeds: Readonly<Record<string, (rest: string) => unknown>> = {
  hang: () => {
    for (;;);
  },
  'hang-as': (file) => {
    writeFileSync(file, String(process.pid))
    for (;;);
  },
  as: (file) => writeFileSync(file, String(process.pid)),
  keep: (megabytes) => kept.push(Buffer.alloc(Number(megabytes) * 2 ** 20, 1)),
  crash: () => process.kill(process.pid, 'SIGKILL'),
  'crash-once': (marker) => {
    if (existsSync(marker)) return
    writeFileSync(marker, '')
    process.exit(7)
  },
  heap: () => {
    const hoard: number[][] = []
    for (;;) hoard.push(Array.from({ length: 1e5 }, Math.random))
  },
  buffers: () => {
    const hoard: Buffer[] = []
    for (;;) hoard.push(Buffer.alloc(2 ** 24, 1))
  },
  gulp: () => Buffer.alloc(2 ** 36, 1),
  bug: () => (undefined as unknown as { length: number }).length,
  refuse: (reason) => {
    throw new ReadError(reason as Reason)
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Number(milliseconds))),
  dangling: () => {},
}

const kept: Buffer[] = []

serve(async (bytes, name, { password }, means) => {
  const text = new TextDecoder().decode(bytes)
  const [deed = '', rest = ''] = text.trim().split(/ (.*)/s)
  if (deed === 'locked' && password !== rest) throw new ReadError(password === null ? 'encrypted' : 'wrong-password')
  await deeds[deed]?.(rest)
  if (deed === 'pictures') {
    means?.announce?.(Number(rest), 0)
    await new Promise((resolve) => setTimeout(resolve, 3500))
  }
  const record = recordOf(bytes, name)
  if (deed === 'dangling') record.citations[0]!.section = 's99'
  return { record, text }
})
