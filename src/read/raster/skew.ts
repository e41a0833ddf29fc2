import type { Bitmap } from './contract.ts'

/** Degrees either way; pages go through feeders straighter than this. */
const steepest = 8
/** Foot points looked at; enough for the last hundredth of a degree. */
const mostPoints = 20_000
/** Fewer tell nothing. */
const fewestPoints = 50
/** Step in degrees of each search around the best of the one before. */
const steps = [0.4, 0.1, 0.025]

/** Degrees clockwise by which lines of text and rules run downhill, by where letters and rules stand. `ink` at 100 to 200 dpi. */
export function skewOf(ink: Bitmap): number {
  const feet = footPoints(ink)
  if (feet.xs.length < fewestPoints) return 0
  let best = 0
  let reach = steepest
  for (const step of steps) {
    const angles = Array.from({ length: 2 * Math.round(reach / step) + 1 }, (_, i) => best - reach + i * step)
    const scores = angles.map((angle) => sharpness(feet, angle, ink.height))
    const top = scores.reduce((winner, score, i) => (score > scores[winner]! ? i : winner), angles.length >> 1)
    best = angles[top]! + step * summit(scores[top - 1], scores[top]!, scores[top + 1])
    reach = step
  }
  return best
}

interface Points {
  readonly xs: Int32Array
  readonly ys: Int32Array
}

/** Pixels of ink with paper right below: base lines and rules give many in a row. */
function footPoints({ width, height, data }: Bitmap): Points {
  const isFoot = (i: number): boolean => data[i] === 1 && data[i + width] === 0
  let count = 0
  for (let i = 0; i + width < data.length; i++) if (isFoot(i)) count++
  const every = Math.max(1, Math.ceil(count / mostPoints))
  const xs = new Int32Array(Math.ceil(count / every))
  const ys = new Int32Array(xs.length)
  for (let i = 0, foot = 0; i + width < data.length; i++) {
    if (!isFoot(i) || foot++ % every !== 0) continue
    const point = (foot - 1) / every
    xs[point] = (i % width) - (width >> 1)
    ys[point] = Math.floor(i / width) + height
  }
  return { xs, ys }
}

/** Sum of squares over the rows of the page turned back by `degrees`: greatest where feet stand in few rows. */
function sharpness({ xs, ys }: Points, degrees: number, height: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const counts = new Float64Array(height * 3 + 1)
  for (let i = 0; i < xs.length; i++) {
    const y = ys[i]! - xs[i]! * slope
    const row = Math.floor(y)
    if (row < 0 || row + 1 >= counts.length) continue
    counts[row]! += row + 1 - y
    counts[row + 1]! += y - row
  }
  let sum = 0
  for (const count of counts) sum += count * count
  return sum
}

/** Place of the summit of the parabola through three equidistant values, in steps from the middle one. */
function summit(before: number | undefined, middle: number, after: number | undefined): number {
  if (before === undefined || after === undefined) return 0
  const bend = before - 2 * middle + after
  return bend < 0 ? (before - after) / (2 * bend) : 0
}
