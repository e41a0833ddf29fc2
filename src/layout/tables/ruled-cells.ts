import type { Box } from '../../model/geometry.ts'
import type { Stroke } from '../../model/raw.ts'
import { latticeToGrid } from './grid.ts'
import { outermost, strokesToLattices } from './page-tables.ts'

/**
 * The cells (points) of the ruled tables of a page by its strokes alone: for readers that have no words yet and read each
 * cell by itself. No cell holds another.
 */
export const strokesToCells = (strokes: readonly Stroke[]): readonly Box[] =>
  outermost(strokesToLattices(strokes, []).flatMap((lattice) => latticeToGrid(lattice) ?? [])).flatMap(({ regions }) =>
    regions.map(({ box }) => box),
  )
