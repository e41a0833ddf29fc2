import type { Stroke } from '../../model/raw.ts'
import type { Matrix } from './matrix.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** A chain of straight segments; `straight` is false when a curve belongs to it. */
interface Outline {
  readonly points: readonly Point[]
  readonly segments: readonly (readonly [Point, Point])[]
  readonly straight: boolean
}

/** Numbers after each drawing code of pdf.js: move, line, cubic, quadratic, close. */
const operands = [2, 2, 6, 4, 0] as const

/** pdf.js' path buffer to outlines on the page as displayed. */
export function pathToOutlines(path: Float32Array, [a, b, c, d, e, f]: Matrix): Outline[] {
  const outlines: { points: Point[]; segments: [Point, Point][]; straight: boolean }[] = []
  for (let index = 0; index < path.length; ) {
    const code = path[index]!
    const count = operands[code]
    if (count === undefined) break
    const outline = outlines.at(-1)
    if (code === 4) {
      const [first, last] = [outline?.points[0], outline?.points.at(-1)]
      if (first && last) outline?.segments.push([last, first])
    } else {
      const [x, y] = [path[index + count - 1]!, path[index + count]!]
      const point = { x: a * x + c * y + e, y: b * x + d * y + f }
      const last = outline?.points.at(-1)
      if (code === 0 || !outline || !last) outlines.push({ points: [point], segments: [], straight: true })
      else {
        outline.points.push(point)
        if (code === 1) outline.segments.push([last, point])
        else outline.straight = false
      }
    }
    index += count + 1
  }
  return outlines
}

/** Slope up to which a line counts as level: scanned or converted drawings are off by a hair. */
const level = 0.02
/** Segments shorter than this, in points, are corners. */
const shortest = 1

/** The level and upright segments of stroked outlines. */
export const strokedStrokes = (outlines: readonly Outline[], width: number): Stroke[] =>
  outlines.flatMap((outline) => outline.segments.flatMap(([from, to]) => ruled(from, to, width)))

function ruled(from: Point, to: Point, width: number): Stroke[] {
  const [run, drop] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
  if (Math.max(run, drop) < shortest || Math.min(run, drop) > level * Math.max(run, drop)) return []
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  if (run >= drop) return [{ x0: Math.min(from.x, to.x), y0: y, x1: Math.max(from.x, to.x), y1: y, width }]
  return [{ x0: x, y0: Math.min(from.y, to.y), x1: x, y1: Math.max(from.y, to.y), width }]
}

/** Filled bars thicker than this, in points, are shading. */
const thickest = 3

/** Browsers draw a dash two or three times as long as thick, give or take a rounding; what is less long is a dot of a drawing. */
const leastLength = 1.9

/** A rectangle, closed and with a corner cut; more points are a drawing. */
const mostCorners = 6

/** Thin filled rectangles as their centre lines: Word draws its table borders so. */
export const filledStrokes = (outlines: readonly Outline[]): Stroke[] =>
  outlines.flatMap(({ points, straight }) => {
    if (!straight || points.length < 2 || points.length > mostCorners) return []
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const thickness = Math.min(x1 - x0, y1 - y0)
    if (thickness > thickest || Math.max(x1 - x0, y1 - y0) < leastLength * thickness) return []
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
    return x1 - x0 >= y1 - y0
      ? ruled({ x: x0, y }, { x: x1, y }, thickness)
      : ruled({ x, y: y0 }, { x, y: y1 }, thickness)
  })
