import type { Box } from '../../model/geometry.ts'
import { clusters, type Edge, type Edges } from './edges.ts'
import { firstAtLeast } from './lattices.ts'

/** Points: no row or column is thinner than this; nearer lines are the two strokes of a double frame. */
const sliver = 5
/** Points: lines that run this far past the outermost crossing line bound a table open at that side. */
const overhang = 12
/** Part of a cell's side that must be drawn for it to be a wall. */
const cover = 0.6
/** More squares than any printed table has; beyond it the lines are a drawing. */
const mostSquares = 100_000

/** One cell of a ruled table: where it begins, what it spans, its place on the page. */
export interface Region {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly box: Box
}

/** Ruled regions and the lines between them: `xs` has one more than there are columns, `ys` than rows. */
export interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly regions: readonly Region[]
}

/** Lines that meet → cells with spans: squares between neighbouring lines flow together where no wall parts them. Null for what is no grid. */
export function latticeToGrid(lattice: Edges): Grid | null {
  const across = gridLines(lattice.vertical, lattice.horizontal)
  const down = gridLines(lattice.horizontal, lattice.vertical)
  if (across.length * down.length > mostSquares) return null
  const xs = walled(across, walls(lattice.vertical, across, down))
  const ys = walled(down, walls(lattice.horizontal, down, across))
  if (xs.length < 2 || ys.length < 2) return null
  const regions = squaresToRegions(xs, ys, walls(lattice.vertical, xs, ys), walls(lattice.horizontal, ys, xs))
  return { xs, ys, regions }
}

/** Places of the lines of one direction, and the open ends of the lines that cross them. */
function gridLines(lines: readonly Edge[], crossing: readonly Edge[]): readonly number[] {
  const drawn = lines.map((line) => line.at)
  const first = Math.min(...drawn)
  const last = Math.max(...drawn)
  const start = Math.min(...crossing.map((line) => line.from))
  const end = Math.max(...crossing.map((line) => line.to))
  const all = [...drawn, ...(start < first - overhang ? [start] : []), ...(end > last + overhang ? [end] : [])]
  return clusters(all, sliver).map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}

/** The outermost places and those with a wall somewhere; an underline that reaches a border bounds no cell. */
const walled = (places: readonly number[], drawn: readonly Uint8Array[]): readonly number[] =>
  places.filter((_, i) => i === 0 || i === places.length - 1 || drawn[i]!.includes(1))

/** `walls(lines, places, stations)[i][k]`: is line `places[i]` drawn between `stations[k]` and `stations[k + 1]`? */
function walls(lines: readonly Edge[], places: readonly number[], stations: readonly number[]): readonly Uint8Array[] {
  const covered = places.map(() => new Float64Array(stations.length))
  for (const line of lines) {
    const after = firstAtLeast(places, line.at)
    const before = Math.max(after - 1, 0)
    const nearest =
      after < places.length && places[after]! - line.at <= Math.abs(line.at - places[before]!) ? after : before
    const row = covered[nearest]!
    for (let k = Math.max(firstAtLeast(stations, line.from) - 1, 0); k + 1 < stations.length; k++) {
      if (stations[k]! >= line.to) break
      row[k]! += Math.max(0, Math.min(line.to, stations[k + 1]!) - Math.max(line.from, stations[k]!))
    }
  }
  return covered.map((row) =>
    Uint8Array.from(row, (length, k) =>
      length >= cover * ((stations[k + 1] ?? Number.POSITIVE_INFINITY) - stations[k]!) ? 1 : 0,
    ),
  )
}

/** Squares, row by row: each grows right, then down, as far as no wall stands in its way. */
function squaresToRegions(
  xs: readonly number[],
  ys: readonly number[],
  vertical: readonly Uint8Array[],
  horizontal: readonly Uint8Array[],
): readonly Region[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const taken = new Uint8Array(columns * rows)
  const regions: Region[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column]) continue
      const free = (r: number, c: number) => !taken[r * columns + c]
      let columnSpan = 1
      while (column + columnSpan < columns && !vertical[column + columnSpan]![row] && free(row, column + columnSpan))
        columnSpan++
      const span = Array.from({ length: columnSpan }, (_, i) => column + i)
      const open = (r: number) =>
        span.every((c, i) => !horizontal[r]![c] && free(r, c) && (i === 0 || !vertical[c]![r]))
      let rowSpan = 1
      while (row + rowSpan < rows && open(row + rowSpan)) rowSpan++
      for (let r = row; r < row + rowSpan; r++) for (const c of span) taken[r * columns + c] = 1
      const box = { x0: xs[column]!, y0: ys[row]!, x1: xs[column + columnSpan]!, y1: ys[row + rowSpan]! }
      regions.push({ row, column, rowSpan, columnSpan, box })
    }
  }
  return regions
}
