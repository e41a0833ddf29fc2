import { rootOf, singletons } from '../../model/disjoint-sets.ts'
import type { Edge, Edges } from './edges.ts'

/** Points: a line may end this far from the line it should meet. */
export const reach = 4

/** Edges → groups of edges that meet, directly or through others: one group a table (or frame, or drawing). */
export function edgesToLattices({ horizontal, vertical }: Edges): readonly Edges[] {
  const parent = singletons(horizontal.length + vertical.length)
  const byPlace = vertical.map((edge, i) => ({ edge, id: horizontal.length + i })).sort((a, b) => a.edge.at - b.edge.at)
  const places = byPlace.map(({ edge }) => edge.at)
  horizontal.forEach((line, id) => {
    for (let i = firstAtLeast(places, line.from - reach); i < byPlace.length; i++) {
      const { edge, id: other } = byPlace[i]!
      if (edge.at > line.to + reach) break
      if (meets(edge, line.at)) parent[rootOf(parent, other)] = rootOf(parent, id)
    }
  })
  const groups = new Map<number, { horizontal: Edge[]; vertical: Edge[] }>()
  const groupOf = (id: number) => {
    const root = rootOf(parent, id)
    const group = groups.get(root) ?? { horizontal: [], vertical: [] }
    groups.set(root, group)
    return group
  }
  horizontal.forEach((edge, i) => {
    groupOf(i).horizontal.push(edge)
  })
  vertical.forEach((edge, i) => {
    groupOf(horizontal.length + i).vertical.push(edge)
  })
  return [...groups.values()]
}

const meets = (edge: Edge, at: number): boolean => at >= edge.from - reach && at <= edge.to + reach

/** Index of the first of the sorted `values` that is at least `bound`; their count when none is. */
export function firstAtLeast(values: readonly number[], bound: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}
