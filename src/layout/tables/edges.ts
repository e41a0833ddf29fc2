import type { Stroke } from '../../model/raw.ts'

/** Points: lines nearer than this across are one line (double lines, the borders of neighbouring cells drawn twice). */
const snap = 3
/** Points: pieces of one line nearer than this along it are one piece (dashes, dots, borders drawn cell by cell). */
export const join = 4

/** A ruling line, whichever way it runs: `at` is its place across, `from`–`to` its extent along. */
export interface Edge {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Edges {
  readonly horizontal: readonly Edge[]
  readonly vertical: readonly Edge[]
}

/** Strokes as drawn → edges by direction; dots go to both, since a dotted line is made of them. */
export function strokesToEdges(strokes: readonly Stroke[]): Edges {
  const horizontal: Edge[] = []
  const vertical: Edge[] = []
  for (const { x0, y0, x1, y1 } of strokes) {
    const along = Math.abs(x1 - x0)
    const down = Math.abs(y1 - y0)
    if (along >= down) horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
    if (down >= along) vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
  }
  return { horizontal, vertical }
}

/** Sorted groups of values that lie within `tolerance` of the first of their group. */
export function clusters(values: readonly number[], tolerance: number): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1)
    if (group !== undefined && value - group[0]! <= tolerance) group.push(value)
    else groups.push([value])
  }
  return groups
}

/** Edges of one direction with the same place across snapped together, then pieces along them joined. n log n. */
export function mergeEdges(edges: readonly Edge[]): readonly Edge[] {
  const byPlace = [...edges].sort((a, b) => a.at - b.at)
  const merged: Edge[] = []
  for (let start = 0; start < byPlace.length; ) {
    let end = start
    while (end < byPlace.length && byPlace[end]!.at - byPlace[start]!.at <= snap) end++
    merged.push(...joined(byPlace.slice(start, end)))
    start = end
  }
  return merged
}

function joined(snapped: readonly Edge[]): readonly Edge[] {
  const length = snapped.reduce((sum, edge) => sum + Math.max(edge.to - edge.from, 0.1), 0)
  const at = snapped.reduce((sum, edge) => sum + edge.at * Math.max(edge.to - edge.from, 0.1), 0) / length
  const pieces: { at: number; from: number; to: number }[] = []
  for (const edge of [...snapped].sort((a, b) => a.from - b.from)) {
    const last = pieces.at(-1)
    if (last !== undefined && edge.from - last.to <= join) last.to = Math.max(last.to, edge.to)
    else pieces.push({ at, from: edge.from, to: edge.to })
  }
  return pieces
}
