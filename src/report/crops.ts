import { type ChildProcess, fork } from 'node:child_process'
import { dataLimit } from '../batch/limits.ts'
import { limited } from '../batch/os-limit.ts'
import { siblingModule } from '../batch/sibling-module.ts'
import type { Region } from '../write/html/regions.ts'

export interface CropTask {
  /** Absolute path of the input, and the SHA-256 its bytes must have. */
  readonly source: string
  readonly document: string
  readonly password: string | null
  readonly regions: readonly Region[]
}

export interface Cropper {
  /** Data URIs of the regions, in their order; null where the page cannot be drawn. Never rejects. */
  crop(task: CropTask): Promise<readonly (string | null)[]>
  close(): void
}

const heapMegabytes = 1024
const timeLimit = ({ regions }: CropTask): number => 20_000 + 5_000 * new Set(regions.map(({ page }) => page)).size

/** Draws pages in a child process, for the files are hostile: one that hangs or falls costs its own pictures alone. */
export function cropper(): Cropper {
  let child: ChildProcess | null = null
  const running = (): ChildProcess => {
    if (child === null || !child.connected) {
      const resident = 1.5 * heapMegabytes * 2 ** 20
      const node = limited(process.execPath, [`--max-old-space-size=${heapMegabytes}`], {
        dataBytes: dataLimit(resident),
      })
      child = fork(siblingModule(import.meta.url, 'crop-child'), [], {
        execPath: node.command,
        execArgv: [...node.args],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      })
      child.on('error', () => {})
    }
    return child
  }
  return {
    crop: (task) => answerOf(running(), task),
    close: () => void child?.kill('SIGKILL'),
  }
}

const answerOf = (child: ChildProcess, task: CropTask): Promise<readonly (string | null)[]> =>
  new Promise((resolve) => {
    const settle = (pictures: readonly (string | null)[]): void => {
      clearTimeout(timer)
      child.removeListener('message', settle).removeListener('close', fallen)
      resolve(pictures)
    }
    const fallen = (): void => settle(task.regions.map(() => null))
    const timer = setTimeout(() => child.kill('SIGKILL'), timeLimit(task))
    child.on('message', settle).on('close', fallen)
    // A failed send means that the child has fallen; its end is told by 'close'.
    child.send(task, () => {})
  })
