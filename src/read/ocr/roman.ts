import type { Bitmap, CleanPage, PixelBox } from '../raster/contract.ts'

/** What one to three narrow strokes are read as: "TI" for II, "1I" or "H" for II, "IH" for III, "|" for I. */
const strokesOnly = /^[IÌÍỊiìíịlL|!1TH]{1,4}(?=[.,:;)]{0,2}$)/u

/** Parts of the height: rows in which an I is its stem alone, and rows of its feet. */
const middle = [0.3, 0.7] as const
const feet = 0.12
/** Part of the rows that a stem fills; between stems nearly nothing is. */
const filled = 0.8
const empty = 0.15
/** An I is as broad at the top as at the bottom; T, L, 1 and l are not. */
const evenness = 0.75

/**
 * The word with its roman I, II or III counted stroke by stroke: narrow letters side by side are what the engine loses most,
 * and a lost stroke is another section or quarter. Anything but serifed upright strokes comes back as it was.
 */
export function withCountedStrokes(text: string, box: PixelBox, { ink }: Pick<CleanPage, 'ink'>): string {
  const read = strokesOnly.exec(text)?.[0]
  if (read === undefined || /^\d+$/u.test(read)) return text
  const count = stemsIn(ink, box)
  return count === null ? text : 'I'.repeat(count) + text.slice(read.length)
}

/** How many I the ink is made of, 1 to 3; null where it is something else. The full stop behind them does not count. */
function stemsIn(ink: Bitmap, box: PixelBox): number | null {
  const height = box.y1 - box.y0
  const row = (part: number): number => box.y0 + Math.round(part * height)
  const body = columns(ink, box, row(middle[0]), row(middle[1]))
  const stems = runs(body, (share) => share >= filled)
  if (stems.length === 0 || stems.length > 3) return null
  const between = body.filter((share, x) => share > empty && !stems.some(({ from, to }) => x >= from - 1 && x <= to))
  if (between.length > 0) return null
  const top = feetOf(columns(ink, box, box.y0, row(feet)), stems)
  const bottom = feetOf(columns(ink, box, row(1 - feet), box.y1), stems)
  const stemWidth = stems.reduce((sum, { from, to }) => sum + to - from, 0)
  const isEven = Math.min(top, bottom) >= evenness * Math.max(top, bottom)
  return isEven && top > 1.3 * stemWidth ? stems.length : null
}

/** For each column of the box the part of its pixels between two rows that are ink. */
function columns(ink: Bitmap, { x0, x1 }: PixelBox, y0: number, y1: number): readonly number[] {
  return Array.from({ length: x1 - x0 }, (_, i) => {
    let count = 0
    for (let y = y0; y < y1; y++) count += ink.data[y * ink.width + x0 + i]!
    return count / Math.max(1, y1 - y0)
  })
}

/** Columns of the feet that hang together with a stem; the full stop does not. */
const feetOf = (shares: readonly number[], stems: readonly Run[]): number =>
  runs(shares, (share) => share > 0.3)
    .filter((foot) => stems.some(({ from, to }) => foot.from < to && foot.to > from))
    .reduce((sum, { from, to }) => sum + to - from, 0)

interface Run {
  readonly from: number
  readonly to: number
}

function runs(shares: readonly number[], holds: (share: number) => boolean): readonly Run[] {
  const found: { from: number; to: number }[] = []
  for (const [x, share] of shares.entries()) {
    const last = found.at(-1)
    if (!holds(share)) continue
    if (last?.to === x) last.to = x + 1
    else found.push({ from: x, to: x + 1 })
  }
  return found
}
