import type { Line } from '../pages/lines.ts'
import type { Grid } from './grid.ts'
import { isFigure } from './table-cells.ts'
import {
  closeBelow,
  crosses,
  type Gutter,
  headAbove,
  isAnchor,
  linesToRows,
  lineToSegments,
  rowsToGrid,
  type Segment,
  segmentsToGutters,
} from './text-grid.ts'

/** Fewest rows of figures: fewer are a signature, a head in two columns, or chance. */
const fewestRows = 3
/** The same for a label and one figure, which prose and lists imitate more easily. */
const fewestPairs = 4
/** Most lines without figures inside a row: a wrapped label. */
const mostWrapped = 4
/** Share of the rows that must have a figure in a column of figures. */
const mostly = 0.6

/** Share of the rows that may have words and an amount with no column's gap between them. */
const mixed = 0.2

/** Lines of one page without tables, top to bottom → tables told by the alignment of their figures alone. Prose gives none. */
export function linesToGrids(lines: readonly Line[]): readonly Grid[] {
  return linesToRuns(lines).flatMap(({ from, to }) => {
    const anchors = lines.slice(from, to).map(lineToSegments).filter(isAnchor)
    const gutters = segmentsToGutters(anchors)
    if (!hasFigureColumn(anchors, gutters)) return []
    if (anchors.length < (gutters.length < 2 ? fewestPairs : fewestRows)) return []
    const body = lines.slice(from, to)
    if (body.some((line) => lineToSegments(line).some((s) => gutters.some((g) => crosses(s, g))))) return []
    const rows = linesToRows(body, false)
    if (rows.filter((row) => mixesAmount(row, gutters)).length > mixed * rows.length) return []
    const head = headAbove(lines, from, gutters)
    const tail = tailBelow(lines, to, gutters)
    return [rowsToGrid(linesToRows(lines.slice(head, tail), head < from), gutters)]
  })
}

/** Stretches from a line of figures to the last one that follows within a wrapped label's reach. */
function linesToRuns(lines: readonly Line[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = []
  lines.forEach((line, i) => {
    if (!isAnchor(lineToSegments(line))) return
    const run = runs.at(-1)
    const near = run !== undefined && i - run.to <= mostWrapped && closeBelow(lines, run.to - 1, i)
    if (near) run.to = i + 1
    else runs.push({ from: i, to: i + 1 })
  })
  return runs
}

/** True when a column of the row holds words and an amount: a gap too narrow to tell their columns by. */
function mixesAmount(row: readonly Line[], gutters: readonly Gutter[]): boolean {
  const words = row.flatMap((line) => line.words)
  const columnOf = (x: number) => gutters.filter((gutter) => gutter.x1 <= x + 1).length
  const lettered = new Set(words.filter(({ text }) => /^\p{L}{2}/u.test(text)).map(({ box }) => columnOf(box.x0)))
  return words.some(({ text, box }) => /^\d{1,3}(?:[.,]\d{3})+$/.test(text) && lettered.has(columnOf(box.x0)))
}

/** True when a column after the first holds figures in most rows. */
function hasFigureColumn(rows: readonly (readonly Segment[])[], gutters: readonly Gutter[]): boolean {
  return gutters.some((gutter, i) => {
    const end = gutters[i + 1]?.x0 ?? Number.POSITIVE_INFINITY
    const figures = rows.filter((row) => row.some((s) => s.x0 >= gutter.x1 - 1 && s.x1 <= end + 1 && isFigure(s.text)))
    return figures.length >= mostly * rows.length
  })
}

/** Index after the last line of a wrapped label below the last row. */
function tailBelow(lines: readonly Line[], to: number, gutters: readonly Gutter[]): number {
  let tail = to
  while (tail < lines.length && tail - to < mostWrapped) {
    const line = lines[tail]!
    const gap = line.box.y0 - lines[tail - 1]!.box.y1
    const wide = lineToSegments(line).some((s) => gutters.some((g) => crosses(s, g) || s.x1 > g.x0 !== s.x0 > g.x0))
    if (gap > 0.6 * (line.box.y1 - line.box.y0) || wide || line.words[0]!.box.x0 > gutters[0]!.x0) break
    tail++
  }
  return tail
}
