import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const root = join(import.meta.dirname, '../..')
const programs = { real: 'src/bin.ts', stub: 'test/kit/stub-bin.ts' }

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  /** Lines of stderr. */
  readonly said: readonly string[]
}

/** The command line as a process of its own, started in `folder`: over the real pipeline or over stub-child.ts. */
export function start(
  program: keyof typeof programs,
  folder: string,
  args: readonly string[],
  nodeOptions: readonly string[] = [],
): ChildProcess {
  const command = [...nodeOptions, join(root, programs[program]), ...args]
  return spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
}

export async function ended(child: ChildProcess): Promise<Ended> {
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')])
  return { code, stdout, said: stderr.split('\n').slice(0, -1) }
}

export const boctach = (program: keyof typeof programs, folder: string, ...args: string[]): Promise<Ended> =>
  ended(start(program, folder, args))
