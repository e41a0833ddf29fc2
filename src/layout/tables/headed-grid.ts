import { centreX } from '../../model/geometry.ts'
import type { Grid, Region } from './grid.ts'
import { bottomOf, type Cut, type Extent, middleOf, type Span, topOf } from './headed-lines.ts'
import { crosses } from './text-grid.ts'

/** Head (none on a later page) and rows of lines, the blank strips between the columns and the heads over several → grid. */
export function headedGrid(
  head: readonly Cut[],
  rows: readonly (readonly Cut[])[],
  gaps: readonly Extent[],
  spans: readonly Span[],
): Grid {
  const bands = head.length === 0 ? rows : [head, ...rows]
  const boxes = bands.flat().map(({ line }) => line.box)
  const xs = [Math.min(...boxes.map((box) => box.x0)), ...gaps.map(centreX), Math.max(...boxes.map((box) => box.x1))]
  const between = (above: readonly Cut[], below: readonly Cut[]) => (bottomOf(above) + topOf(below)) / 2
  const tier = tierBelow(head, spans)
  const ys = [
    topOf(bands[0]!),
    ...(tier === null ? [] : [tier]),
    ...bands.slice(1).map((band, i) => between(bands[i]!, band)),
    bottomOf(bands.at(-1)!),
  ]
  const headRows = head.length === 0 ? 0 : tier === null ? 1 : 2
  const region = (row: number, column: number, rowSpan: number, columnSpan: number): Region => ({
    row,
    column,
    rowSpan,
    columnSpan,
    box: { x0: xs[column]!, y0: ys[row]!, x1: xs[column + columnSpan]!, y1: ys[row + rowSpan]! },
  })
  const columns = xs.slice(1).map((_, column) => column)
  const spanOver = (column: number) => spans.find(({ from, to }) => from <= column && column <= to)
  const headRegions = (headRows === 0 ? [] : columns).flatMap((column) => {
    const span = tier === null ? undefined : spanOver(column)
    if (span === undefined) return [region(0, column, headRows, 1)]
    const below = region(1, column, 1, 1)
    return column === span.from ? [region(0, column, 1, span.to - span.from + 1), below] : [below]
  })
  const bodyRegions = rows.flatMap((lines, row) =>
    columnStarts(lines, gaps).map((column, i, starts) =>
      region(headRows + row, column, 1, (starts[i + 1] ?? columns.length) - column),
    ),
  )
  const regions = [...headRegions, ...bodyRegions].sort((a, b) => a.row - b.row || a.column - b.column)
  return { xs, ys, regions }
}

/** The columns in which the cells of a row begin: where no name or total runs over the blank before them. */
const columnStarts = (row: readonly Cut[], gaps: readonly Extent[]): readonly number[] => {
  const pieces = row.flatMap((line) => line.pieces)
  return [0, ...gaps.flatMap((gap, i) => (pieces.some((piece) => crosses(piece, gap)) ? [] : [i + 1]))]
}

/** Where the heads over several columns end and those of the columns begin; null without such heads. */
function tierBelow(head: readonly Cut[], spans: readonly Span[]): number | null {
  if (spans.length === 0) return null
  const lowest = Math.max(...spans.map(({ line }) => middleOf(line)))
  const next = head.map(({ line }) => middleOf(line)).filter((middle) => middle > lowest)
  return next.length === 0 ? null : (lowest + Math.max(...next)) / 2
}
