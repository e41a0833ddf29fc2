export const exitCodes = { clean: 0, findings: 1, unusable: 2, interrupted: 130 } as const

/** What a command has to say: lines of data for stdout, lines for people on stderr, and how it ends. */
export interface Told {
  readonly data: readonly string[]
  readonly said: readonly string[]
  readonly exitCode: number
}

/** Findings of this level and above end a run with a code of their own. */
export type FailOn = 'error' | 'warning' | 'never'

/** The code for so many open findings. */
export function exitCodeOf({ error, warning }: Readonly<Record<'error' | 'warning', number>>, failOn: FailOn): number {
  const counted = { error, warning: error + warning, never: 0 }[failOn]
  return counted > 0 ? exitCodes.findings : exitCodes.clean
}
