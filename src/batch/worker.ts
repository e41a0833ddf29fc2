import { fork } from 'node:child_process'
import { dataLimit } from './limits.ts'
import { limited } from './os-limit.ts'
import type { Announcement, Answer, Outcome, Task } from './protocol.ts'

/** A child process that does one task at a time. */
export interface Worker {
  /** Settles always: a child that outlives the milliseconds for its pictures is killed, one that falls says why. */
  run(task: Task, limit: (pictures: number) => number, told?: (announcement: Announcement) => void): Promise<Outcome>
  alive(): boolean
  /** Bytes of memory that it held after its last task. */
  resident(): number
  kill(): void
}

/** Starts the module as a child with so many MiB of heap and half as much again in all. */
export function startWorker(module: URL, memory: number): Worker {
  const resident = 1.5 * memory * 2 ** 20
  const node = limited(process.execPath, [`--max-old-space-size=${memory}`], { dataBytes: dataLimit(resident) })
  const child = fork(module, [String(resident)], {
    execPath: node.command,
    execArgv: [...node.args],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let lastWords = ''
  let alive = true
  let held = 0
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    lastWords = (lastWords + chunk).slice(-4000)
  })
  child.on('close', () => {
    alive = false
  })
  child.on('error', (error) => {
    alive = false
    lastWords += error.message
  })

  const run: Worker['run'] = (task, limit, told) =>
    new Promise<Outcome>((resolve) => {
      let expired = false
      const expire = (): void => {
        expired = true
        child.kill('SIGKILL')
      }
      const begun = performance.now()
      let timer = setTimeout(expire, limit(0))
      const onMessage = (message: Announcement | Answer): void => {
        clearTimeout(timer)
        if (message.kind === 'announcement') {
          timer = setTimeout(expire, begun + limit(message.pictures) - performance.now())
          told?.(message)
          return
        }
        held = message.resident
        settle(message.outcome)
      }
      const settle = (outcome: Outcome) => {
        clearTimeout(timer)
        child.removeListener('message', onMessage).removeListener('close', onEnd).removeListener('error', onEnd)
        resolve(outcome)
      }
      const onEnd = () => settle(expired ? { kind: 'died', reason: 'timeout', detail: null } : causeOfDeath(lastWords))
      child.on('message', onMessage).on('close', onEnd).on('error', onEnd)
      // A failed send means that the child has fallen; its end is told by 'close'.
      child.send(task, () => {})
    })

  return { run, alive: () => alive, resident: () => held, kill: () => void child.kill('SIGKILL') }
}

/** V8: "JavaScript heap out of memory"; buffers: "Array buffer allocation failed"; the watchdog: "out of memory". */
function causeOfDeath(lastWords: string): Outcome {
  const starved = /out of memory|allocation failed/i.test(lastWords)
  return { kind: 'died', reason: starved ? 'out-of-memory' : 'crashed', detail: lastWords.trim() || null }
}
