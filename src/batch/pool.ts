import PQueue from 'p-queue'
import { documentsPerChild } from './limits.ts'
import type { Announcement, Outcome, Task } from './protocol.ts'
import { siblingModule } from './sibling-module.ts'
import { startWorker, type Worker } from './worker.ts'

export interface PoolOptions {
  /** Children at the same time; further calls of `run` wait for one. */
  readonly jobs: number
  /** MiB for each child. */
  readonly memory: number
  /** What a child runs; tests put a child there that hangs or falls. */
  readonly module?: URL
  readonly recycleAfter?: number
}

export interface Pool {
  run(
    task: Task,
    limit: (pictures: number) => number,
    child?: 'any' | 'fresh',
    told?: (announcement: Announcement) => void,
  ): Promise<Outcome>
  /** Kills all children; what they were doing, and what waits for them, settles as died. */
  close(): void
}

/** A child is replaced when it has fallen, after so many documents, and when it keeps more than its share of heap. */
export function childPool({
  jobs,
  memory,
  module = siblingModule(import.meta.url, 'child'),
  recycleAfter = documentsPerChild,
}: PoolOptions): Pool {
  const slots = new PQueue({ concurrency: jobs })
  const idle: Worker[] = []
  let closed = false
  const swollen = memory * 2 ** 20
  const served = new Map<Worker, number>()

  const start = (): Worker => {
    const worker = startWorker(module, memory)
    served.set(worker, 0)
    return worker
  }
  const take = (): Worker => {
    const worker = idle.pop() ?? start()
    return worker.alive() ? worker : take()
  }
  const giveBack = (worker: Worker, outcome: Outcome): void => {
    const count = served.get(worker)! + 1
    if (outcome.kind !== 'died' && count < recycleAfter && worker.resident() <= swollen) {
      served.set(worker, count)
      idle.push(worker)
    } else {
      served.delete(worker)
      worker.kill()
    }
  }
  return {
    run: (task, limit, child = 'any', told) =>
      slots.add(async () => {
        if (closed) return { kind: 'died', reason: 'crashed', detail: null }
        const worker = child === 'fresh' ? start() : take()
        const outcome = await worker.run(task, limit, told)
        giveBack(worker, outcome)
        return outcome
      }),
    close: () => {
      closed = true
      for (const worker of served.keys()) worker.kill()
    },
  }
}
