import type { Bitmap, GrayImage } from './contract.ts'

/** Part of a page's pixels that are ink at least; the darkest of them tell how dark its print is. */
const inkShare = 0.01
/** One pixel in so many is looked at; a prime, so that no row or column is left out. */
const every = 7
/** Bounds of the threshold: below, letters break; above, paper counts as ink. */
const [lowest, highest] = [120, 200]

/** Between the print and the paper, nearer to the paper: thin strokes are paler than thick ones. Paper is white (see `evenLight`). */
export function inkThreshold({ data }: GrayImage): number {
  const counts = new Uint32Array(256)
  let seen = 0
  for (let i = 0; i < data.length; i += every, seen++) counts[data[i]!]!++
  let left = inkShare * seen
  let sum = 0
  for (let value = 0; value < 256; value++) {
    const taken = Math.min(left, counts[value]!)
    sum += taken * value
    left -= taken
    if (left <= 0) break
  }
  const print = seen === 0 ? 0 : sum / (inkShare * seen)
  return Math.round(Math.min(highest, Math.max(lowest, print + 0.6 * (255 - print))))
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
