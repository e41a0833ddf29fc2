import { existsSync } from 'node:fs'

export interface OsLimits {
  /** Bytes of data a process may hold, counted by the kernel at each allocation. */
  readonly dataBytes?: number
  readonly cpuSeconds?: number
}

const prlimit = '/usr/bin/prlimit'

/**
 * A command under limits of the kernel, which no loop in the process can outrun: prlimit of Linux, elsewhere none.
 * Data and not address space (`ulimit -v`), because V8 and WebAssembly reserve tens of gigabytes that they never touch.
 */
export function limited(
  command: string,
  args: readonly string[],
  { dataBytes, cpuSeconds }: OsLimits,
): { readonly command: string; readonly args: readonly string[] } {
  if (process.platform !== 'linux' || !existsSync(prlimit)) return { command, args }
  const limits = [
    '--core=0',
    ...(dataBytes === undefined ? [] : [`--data=${dataBytes}`]),
    ...(cpuSeconds === undefined ? [] : [`--cpu=${cpuSeconds}`]),
  ]
  return { command: prlimit, args: [...limits, command, ...args] }
}
