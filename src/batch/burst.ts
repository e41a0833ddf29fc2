/** Changes that come in bursts, in milliseconds of any clock. */
export interface Burst {
  change(now: number): void
  /** True where there was a change and it is quiet now, or would not become quiet for too long. */
  isOver(now: number): boolean
  end(): void
}

/** A burst is over when nothing has changed for `quiet`, and at the latest `longest` after its first change. */
export function burstOf(quiet: number, longest: number): Burst {
  let first: number | null = null
  let last = 0
  return {
    change: (now) => {
      first ??= now
      last = now
    },
    isOver: (now) => first !== null && (now - last >= quiet || now - first >= longest),
    end: () => {
      first = null
    },
  }
}
