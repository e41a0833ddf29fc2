import type { Bitmap, GrayImage } from './contract.ts'

/** Part of a page's pixels that are ink at least; the darkest of them tell how dark its print is. */
const inkShare = 0.01
/** One pixel in so many is looked at; a prime, so that no row or column is left out. */
const every = 7
/** Bounds of the threshold of print: below, letters break; above, paper counts as ink. */
const [lowest, highest] = [120, 200]
/** Parts of the way from print to paper: thin strokes are paler than thick ones, and rules paler still. */
const [letters, rules] = [0.6, 0.84]
/** Standard deviations of the paper's grain by which a rule must be darker than the paper. */
const grains = 4

export interface Thresholds {
  /** Darker pixels are print. */
  readonly print: number
  /** Darker pixels may belong to a rule: thin, faint, softened by turning. */
  readonly rule: number
}

/** From the darkest pixels, and the grain of the paper. Paper is white (see `evenLight`). */
export function inkThresholds({ data }: GrayImage): Thresholds {
  const counts = new Uint32Array(256)
  let seen = 0
  for (let i = 0; i < data.length; i += every, seen++) counts[data[i]!]!++
  const dark = darkest(counts, inkShare * seen)
  const print = Math.round(Math.min(highest, Math.max(lowest, dark + letters * (255 - dark))))
  const paper = quantile(counts, seen / 2)
  // A quarter of the page's pixels, of which some are ink, is about 0.8 standard deviations of its paper.
  const grain = (paper - quantile(counts, seen / 4)) / 0.8
  return { print, rule: Math.round(Math.max(print, Math.min(dark + rules * (255 - dark), paper - grains * grain))) }
}

/** Mean of the `count` darkest pixels. */
function darkest(counts: Uint32Array, count: number): number {
  let left = count
  let sum = 0
  for (let value = 0; value < 256 && left > 0; value++) {
    const taken = Math.min(left, counts[value]!)
    sum += taken * value
    left -= taken
  }
  return count === 0 ? 0 : sum / count
}

/** Value below which `rank` pixels lie. */
function quantile(counts: Uint32Array, rank: number): number {
  let seen = 0
  return counts.findIndex((count) => {
    seen += count
    return seen >= rank
  })
}

/** Pixels darker than `threshold` are ink. */
export function toInk({ width, height, data }: GrayImage, threshold: number): Bitmap {
  const ink = new Uint8Array(data.length)
  for (let i = 0; i < data.length; i++) ink[i] = data[i]! < threshold ? 1 : 0
  return { width, height, data: ink }
}

/** A bitmap `factor` times smaller; a square with any ink is ink, so that thin strokes stay. */
export function shrunk({ width, height, data }: Bitmap, factor: number): Bitmap {
  const [newWidth, newHeight] = [Math.floor(width / factor), Math.floor(height / factor)]
  const small = new Uint8Array(newWidth * newHeight)
  for (let y = 0; y < newHeight * factor; y++) {
    const to = Math.floor(y / factor) * newWidth
    let from = y * width
    for (let x = 0; x < newWidth; x++) for (let k = 0; k < factor; k++, from++) if (data[from]) small[to + x] = 1
  }
  return { width: newWidth, height: newHeight, data: small }
}

/** Rows become columns. In tiles, so that both sides stay in the cache. */
export function transposed({ width, height, data }: Bitmap): Bitmap {
  const result = new Uint8Array(data.length)
  const tile = 32
  for (let top = 0; top < height; top += tile)
    for (let left = 0; left < width; left += tile)
      for (let y = top; y < Math.min(top + tile, height); y++)
        for (let x = left; x < Math.min(left + tile, width); x++) result[x * height + y] = data[y * width + x]!
  return { width: height, height: width, data: result }
}
