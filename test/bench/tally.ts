import type { Score } from './score.ts'

/** Sums over documents. */
export interface Tally {
  right: number
  missed: number
  extra: number
}

export const emptyTally = (): Tally => ({ right: 0, missed: 0, extra: 0 })

export function count(tally: Tally, score: Score): void {
  tally.right += score.right.length
  tally.missed += score.missed.length
  tally.extra += score.extra.length
}

/** Precision, recall and F1; 1 where there is nothing to find and nothing was found. */
export function measures({ right, missed, extra }: Tally): {
  readonly p: number
  readonly r: number
  readonly f1: number
} {
  const p = right + extra === 0 ? 1 : right / (right + extra)
  const r = right + missed === 0 ? 1 : right / (right + missed)
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}

/** `citations txt  120/125  P 0.990 R 0.960 F1 0.975`. */
export function tallyLine(name: string, tally: Tally): string {
  const { p, r, f1 } = measures(tally)
  const found = `${tally.right}/${tally.right + tally.missed}`
  return `${name.padEnd(24)} ${found.padStart(13)}  P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)}`
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1] as const

/** How often records of a confidence were right, one line a band: the bands end below 1, which stands alone. */
export function calibration(trust: Score['trust']): readonly string[] {
  return EDGES.flatMap((low, index) => {
    const high = EDGES[index + 1] ?? Number.POSITIVE_INFINITY
    const band = trust.filter(([confidence]) => confidence >= low && confidence < high)
    if (band.length === 0) return []
    const right = band.filter(([, isRight]) => isRight).length
    const name = low === 1 ? '1' : `${low} to ${high}`
    return [`${name.padEnd(12)} ${String(band.length).padStart(7)} records, right ${(right / band.length).toFixed(3)}`]
  })
}
