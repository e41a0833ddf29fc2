import { type Box, height } from '../../model/geometry.ts'
import type { PlacedWord } from './cell-text.ts'
import type { Edge } from './edges.ts'
import { firstAtLeast } from './lattices.ts'

/** Points: an underline begins and ends with its words. */
const sameEnd = 2
/** Points below the box of a word that its underline may lie. */
const farthestBelow = 2.5

/** Points that an underline or a line through a word may lie above the foot of its box. */
const tallest = 20

/** Horizontal edges without those that underline (or strike out) the very words above them. n log n. */
export function withoutUnderlines(edges: readonly Edge[], words: readonly PlacedWord[]): readonly Edge[] {
  const boxes = words.map((word) => word.box).sort((a, b) => a.y1 - b.y1)
  const bottoms = boxes.map((box) => box.y1)
  return edges.filter((edge) => {
    const above: Box[] = []
    for (
      let i = firstAtLeast(bottoms, edge.at - farthestBelow);
      i < boxes.length && bottoms[i]! < edge.at + tallest;
      i++
    ) {
      const box = boxes[i]!
      if (edge.at > box.y0 + height(box) / 3 && box.x1 > edge.from + sameEnd && box.x0 < edge.to - sameEnd)
        above.push(box)
    }
    if (above.length === 0) return true
    const start = Math.min(...above.map((box) => box.x0))
    const end = Math.max(...above.map((box) => box.x1))
    return Math.abs(start - edge.from) > sameEnd || Math.abs(end - edge.to) > sameEnd
  })
}
