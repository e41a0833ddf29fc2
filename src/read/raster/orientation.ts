import type { Bitmap } from './contract.ts'
import { transposed } from './ink.ts'

export interface Orientation {
  /** Clockwise turns that bring the page upright. */
  readonly quarterTurns: 0 | 1 | 2 | 3
  readonly isSure: boolean
}

/** How much sharper rows must show along the lines of text than across them. */
const sharper = 1.5
/** Letters reach above the body of their line (ascenders, accents, hats) so much more often than below (g, p, dots). */
const taller = 1.2
/** Lines of text (in one strip each) that must bear witness. */
const fewestLines = 12
/** Pixels at about 100 dpi: a run of ink as long as this is a rule, not a letter. */
const longestRun = 40
/** Pixels across a strip in which a skewed line still shows. */
const strip = 96

/** Which way up a page is, by its ink alone. `ink` at about 100 dpi. */
export function orientationOf(ink: Bitmap): Orientation {
  const letters = withoutRules(ink)
  const turned = transposed(letters)
  const [across, down] = [stripProfiles(letters), stripProfiles(turned)]
  const [level, upright] = [edges(across), edges(down)]
  const isLevel = level >= upright
  const { above, below, lines } = reaches(isLevel ? across : down)
  const isClear = Math.max(level, upright) > sharper * Math.min(level, upright)
  const isSure = isClear && lines >= fewestLines && Math.max(above, below) > taller * Math.min(above, below)
  // Unsure pages stay as they are.
  if (!isClear) return { quarterTurns: 0, isSure: false }
  // Transposed, a page that must turn clockwise shows its letters' feet at the top of each line.
  if (isLevel) return { quarterTurns: isSure && below > above ? 2 : 0, isSure }
  return { quarterTurns: below > above ? 3 : 1, isSure }
}

/** Runs longer than letters taken out, both ways. */
function withoutRules(ink: Bitmap): Bitmap {
  const across = longRunsOut(ink)
  return transposed(longRunsOut(transposed(across)))
}

function longRunsOut({ width, height, data }: Bitmap): Bitmap {
  const kept = Uint8Array.from(data)
  for (let y = 0; y < height; y++) {
    const end = (y + 1) * width
    for (let i = y * width; i < end; i++) {
      if (!data[i]) continue
      const start = i
      while (i < end && data[i]) i++
      if (i - start > longestRun) kept.fill(0, start, i)
    }
  }
  return { width, height, data: kept }
}

/** Ink in each row of each strip of columns. */
function stripProfiles({ width, height, data }: Bitmap): readonly Uint16Array[] {
  const profiles = Array.from({ length: Math.floor(width / strip) }, () => new Uint16Array(height))
  for (let y = 0; y < height; y++)
    for (const [s, profile] of profiles.entries()) {
      let sum = 0
      for (let i = y * width + s * strip, end = i + strip; i < end; i++) sum += data[i]!
      profile[y] = sum
    }
  return profiles
}

const edges = (profiles: readonly Uint16Array[]): number =>
  profiles.reduce(
    (sum, profile) => sum + profile.reduce((own, value, y) => own + (value - (profile[y + 1] ?? value)) ** 2, 0),
    0,
  )

/** Ink above and below the bodies of the lines. A body is where a row holds at least half of its line's fullest row. */
function reaches(profiles: readonly Uint16Array[]): { above: number; below: number; lines: number } {
  let [above, below, lines] = [0, 0, 0]
  for (const profile of profiles) {
    for (let y = 0; y < profile.length; y++) {
      if (!profile[y]) continue
      const start = y
      while (y < profile.length && profile[y]) y++
      const rows = profile.subarray(start, y)
      const fullest = rows.reduce((most, value) => Math.max(most, value), 0)
      if (rows.length < 6 || rows.length > longestRun || fullest < strip / 5) continue
      const first = rows.findIndex((value) => value * 2 >= fullest)
      const last = rows.findLastIndex((value) => value * 2 >= fullest)
      above += rows.subarray(0, first).reduce((sum, value) => sum + value, 0) / fullest
      below += rows.subarray(last + 1).reduce((sum, value) => sum + value, 0) / fullest
      lines++
    }
  }
  return { above, below, lines }
}
