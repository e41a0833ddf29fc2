import { type Box, centreX, centreY } from '../../model/geometry.ts'
import type { CleanPage, PixelBox, TextRegion } from './contract.ts'

/** Inches: the least extent of a mark that is text; smaller ones are dust or the tail of a letter beyond a rule. */
const leastMark = 0.02
/** A dash: inches high at most, and so many times as long as high. */
const dashHeight = 0.04
const dashLength = 1.8
/** Inches of the longest dash; longer is a rule that somebody forgot. */
const longestDash = 0.3

/** What stands in each of the boxes (points), by the ink whose middle lies in them: letters that cross a border keep their tails. */
export function textRegions(clean: CleanPage, boxes: readonly Box[]): TextRegion[] {
  const cells = boxes.map((box) => clean.toPixels(box))
  const found = cells.map((): PixelBox[] => [])
  const finder = cellFinder(cells)
  for (const component of clean.components) {
    const x = centreX(component)
    const y = centreY(component)
    const cell = finder(x, y)
    if (cell !== null) found[cell]!.push(component)
  }
  return found.map((marks) => regionOf(marks, clean.dpi))
}

function regionOf(marks: readonly PixelBox[], dpi: number): TextRegion {
  const isText = marks.some(({ x0, y0, x1, y1 }) => Math.max(x1 - x0, y1 - y0) >= leastMark * dpi)
  if (!isText) return { kind: 'blank', box: null }
  const box = marks.reduce((all, { x0, y0, x1, y1 }) => ({
    x0: Math.min(all.x0, x0),
    y0: Math.min(all.y0, y0),
    x1: Math.max(all.x1, x1),
    y1: Math.max(all.y1, y1),
  }))
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0]
  const isDash = height <= dashHeight * dpi && width >= dashLength * height && width <= longestDash * dpi
  return { kind: isDash ? 'dash' : 'text', box: { x0: box.x0, y0: box.y0, x1: box.x1, y1: box.y1 } }
}

/** Looks a point up among boxes; boxes that overlap give the first. Bands of rows keep it near constant time. */
function cellFinder(cells: readonly PixelBox[]): (x: number, y: number) => number | null {
  const band = 64
  const bands = new Map<number, number[]>()
  cells.forEach(({ y0, y1 }, cell) => {
    for (let at = Math.floor(y0 / band); at <= Math.floor((y1 - 1) / band); at++)
      bands.set(at, [...(bands.get(at) ?? []), cell])
  })
  return (x, y) =>
    bands.get(Math.floor(y / band))?.find((cell) => {
      const { x0, y0, x1, y1 } = cells[cell]!
      return x >= x0 && x < x1 && y >= y0 && y < y1
    }) ?? null
}
