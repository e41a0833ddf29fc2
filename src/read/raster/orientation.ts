import type { Bitmap } from './contract.ts'
import { transposed } from './ink.ts'
import { skewOf } from './skew.ts'

export interface Orientation {
  /** Clockwise turns that bring the page upright. */
  readonly quarterTurns: 0 | 1 | 2 | 3
  readonly isSure: boolean
  /** Of the page so turned (see `skewOf`). */
  readonly skewDegrees: number
}

/** Lines of text show so much more along them than across them, where only chance lines letters up. */
const clearer = 1.8
/** Letters reach above the body of their line (ascenders, accents, hats) so much more often than below (g, p, dots). */
const taller = 1.2
/** Inches of ink in the fullest rows of lines that must bear witness. */
const least = 6
/** Inches: a run of ink as long as this is a rule, not a letter. */
const longestRun = 0.4
/** Inches across a strip; the columns of a table have lines of their own. */
const strip = 1
/** Inches from foot to head of a line of text. */
const [lowest, highest] = [0.06, 0.4]

/** Which way up a page is, by its ink alone; left as it is where that does not tell. */
export function orientationOf(ink: Bitmap, dpi: number): Orientation {
  const letters = withoutRules(ink, longestRun * dpi)
  const levelSkew = skewOf(ink)
  const uprightSkew = skewOf(transposed(ink))
  const across = witnesses(letters, levelSkew, dpi)
  const down = witnesses(transposed(letters), uprightSkew, dpi)
  const isLevel = across.weight >= down.weight
  const { above, below, weight } = isLevel ? across : down
  const isClear = weight >= least && weight >= clearer * (isLevel ? down : across).weight
  const isSure = isClear && Math.max(above, below) > taller * Math.min(above, below)
  if (isLevel || !isClear) return { quarterTurns: isSure && below > above ? 2 : 0, isSure, skewDegrees: levelSkew }
  // Columns of a page that lies on its right side, read as rows, stand on their feet but run backwards.
  return { quarterTurns: below > above ? 3 : 1, isSure, skewDegrees: -uprightSkew }
}

/** Runs longer than letters taken out, both ways. */
const withoutRules = (ink: Bitmap, longest: number): Bitmap =>
  transposed(withoutLongRuns(transposed(withoutLongRuns(ink, longest)), longest))

function withoutLongRuns({ width, height, data }: Bitmap, longest: number): Bitmap {
  const kept = Uint8Array.from(data)
  for (let y = 0; y < height; y++) {
    const end = (y + 1) * width
    for (let i = y * width; i < end; i++) {
      if (!data[i]) continue
      const start = i
      while (i < end && data[i]) i++
      if (i - start > longest) kept.fill(0, start, i)
    }
  }
  return { width, height, data: kept }
}

interface Witnesses {
  /** Inches of ink in the fullest rows of the lines found. */
  readonly weight: number
  readonly above: number
  readonly below: number
}

/** Lines of text in strips of the page, and the ink above and below their bodies. A body is where a row holds at least half of its line's fullest. */
function witnesses(letters: Bitmap, skewDegrees: number, dpi: number): Witnesses {
  let [above, below, weight] = [0, 0, 0]
  for (const profile of stripProfiles(letters, skewDegrees, Math.round(strip * dpi))) {
    for (let y = 0; y < profile.length; y++) {
      if (!profile[y]) continue
      const start = y
      while (y < profile.length && profile[y]) y++
      const rows = profile.subarray(start, y)
      const fullest = rows.reduce((most, value) => Math.max(most, value), 0)
      if (rows.length < lowest * dpi || rows.length > highest * dpi || fullest < (strip * dpi) / 8) continue
      const first = rows.findIndex((value) => value * 2 >= fullest)
      const last = rows.findLastIndex((value) => value * 2 >= fullest)
      above += rows.subarray(0, first).reduce((sum, value) => sum + value, 0) / fullest
      below += rows.subarray(last + 1).reduce((sum, value) => sum + value, 0) / fullest
      weight += fullest / dpi
    }
  }
  return { weight, above, below }
}

/** Ink in each row of each strip of columns, rows following the skew. */
function stripProfiles({ width, height, data }: Bitmap, degrees: number, across: number): readonly Uint16Array[] {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const profiles = Array.from({ length: Math.ceil(width / across) }, () => new Uint16Array(height))
  for (let x = 0; x < width; x++) {
    const profile = profiles[Math.floor(x / across)]!
    const shift = Math.round(((x % across) - across / 2) * slope)
    for (let y = Math.max(0, -shift); y < Math.min(height, height - shift); y++)
      profile[y]! += data[(y + shift) * width + x]!
  }
  return profiles
}
