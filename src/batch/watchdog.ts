import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/**
 * A thread of each child that ends the whole process when it holds too much memory (a heap limit does not count buffers)
 * or when its parent is gone, even while the main thread is stuck in a loop.
 */
const { parent, bytes } = workerData as { parent: number; bytes: number }

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() <= bytes) return
  writeSync(2, 'out of memory: resident memory over the limit\n')
  process.kill(process.pid, 'SIGKILL')
}, 250)
