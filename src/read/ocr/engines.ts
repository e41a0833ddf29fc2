import { type Engine, type EngineThread, startEngine } from './engine.ts'

/** Started once a process, and used for every document that comes. */
const idle: EngineThread[] = []

/** Readings after which a thread is replaced: its memory grows to what the largest image needed and never shrinks. */
const recycleAfter = 20_000
const readings = new WeakMap<EngineThread, number>()

/** Lends an engine that nobody else uses meanwhile. Throws `EngineError` where none can be started. */
export async function withEngine<T>(use: (engine: Engine) => Promise<T>): Promise<T> {
  const thread = idle.pop() ?? (await startEngine())
  const engine: Engine = {
    read: (image, reading) => {
      readings.set(thread, (readings.get(thread) ?? 0) + 1)
      return thread.read(image, reading)
    },
  }
  try {
    return await use(engine)
  } finally {
    if (thread.broken() || (readings.get(thread) ?? 0) > recycleAfter) thread.close()
    else idle.push(thread)
  }
}
