import { type Box, unionOf } from '../../model/geometry.ts'
import type { TaggedTable } from '../../model/raw.ts'
import type { PlacedWord } from './cell-text.ts'
import type { Grid, Region } from './grid.ts'

/** Fewest rows of an unruled table that is one; fewer set text side by side. */
const fewestRows = 3

/** A table of the structure tree → grid, the places of its lines read off its words; null for what only sets text side by side. */
export function taggedToGrid(tagged: TaggedTable, words: readonly PlacedWord[]): Grid | null {
  const busyUntil: number[] = []
  const cells = tagged.rows.flatMap((row, r) => {
    let column = 0
    return row.map((cell) => {
      while ((busyUntil[column] ?? 0) > r) column++
      const place = { row: r, column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan }
      for (let c = column; c < column + cell.columnSpan; c++) busyUntil[c] = r + cell.rowSpan
      column += cell.columnSpan
      const boxes = cell.words.flatMap((index) => words[index]?.box ?? [])
      return { place, box: boxes.length === 0 ? null : unionOf(boxes) }
    })
  })
  const filled = cells.flatMap(({ place, box }) => (box === null ? [] : [{ ...place, box }]))
  if (filled.length < 2 || tagged.rows.length < fewestRows) return null
  const frame = unionOf(filled.map(({ box }) => box))
  const xs = linesBetween(
    busyUntil.length,
    frame.x0,
    frame.x1,
    filled.map((c) => ({ start: c.column, span: c.columnSpan, from: c.box.x0, to: c.box.x1 })),
  )
  const ys = linesBetween(
    tagged.rows.length,
    frame.y0,
    frame.y1,
    filled.map((c) => ({ start: c.row, span: c.rowSpan, from: c.box.y0, to: c.box.y1 })),
  )
  const boxOf = (place: Omit<Region, 'box'>): Box => ({
    x0: xs[place.column]!,
    y0: ys[place.row]!,
    x1: xs[place.column + place.columnSpan]!,
    y1: ys[Math.min(place.row + place.rowSpan, ys.length - 1)]!,
  })
  return { xs, ys, regions: cells.map(({ place }) => ({ ...place, box: boxOf(place) })) }
}

interface Extent {
  readonly start: number
  readonly span: number
  readonly from: number
  readonly to: number
}

/** Line `i` halfway between what ends before it and what begins after it; places no word shows are spread evenly. */
function linesBetween(count: number, first: number, last: number, extents: readonly Extent[]): readonly number[] {
  const lines: number[] = [first]
  for (let i = 1; i < count; i++) {
    const before = extents.filter((e) => e.start + e.span === i).map((e) => e.to)
    const after = extents.filter((e) => e.start === i).map((e) => e.from)
    const low = Math.max(lines[i - 1]!, ...before)
    const high = after.length > 0 ? Math.max(low, Math.min(...after)) : low + (last - low) / (count - i + 1)
    lines.push((low + high) / 2)
  }
  return [...lines, last]
}
