import { centreX, centreY } from '../../model/geometry.ts'
import { isUnitNote } from '../../vi/tables/table-words.ts'
import { type Line, sizeOf } from '../pages/lines.ts'
import type { Grid, Region } from './grid.ts'
import { firstAtLeast } from './lattices.ts'
import { isFigure } from './table-cells.ts'

/** Blank of a line, in ems, that parts two columns; justified prose stays below it. */
const columnGap = 1
/** The same between two figures, or where a gutter is known to be; a plain space is a quarter of an em. */
const narrowGap = 0.4
/** Points: the least blank strip that runs between two columns through all rows. */
const leastGutter = 4

/** Most lines that can head a table. */
const mostHeadLines = 6
/** Heights of a line: a wider blank ends the table. */
const widestBlank = 2.5

/** Words of one line that belong together, parted from the next by a column's gap. */
export interface Segment {
  readonly x0: number
  readonly x1: number
  readonly text: string
}

/** A strip free of words through all rows of figures. */
export interface Gutter {
  readonly x0: number
  readonly x1: number
}

/** A line cut at its wide gaps. */
export const lineToSegments = (line: Line): readonly Segment[] =>
  cutLine(line, (last, word) => (isFigure(last) && isFigure(word) ? narrowGap : columnGap))

/** A line cut at every gap wider than a space: the pieces that may stand in columns of their own. */
export const lineToPieces = (line: Line): readonly Segment[] => cutLine(line, () => narrowGap)

/** Pieces also cut between any two figures, for an amount may end less than a space before the next column: "65.400 03 bản". */
export const lineToFinePieces = (line: Line): readonly Segment[] =>
  cutLine(line, (last, word) => (isFigure(last) && isFigure(word) ? 0 : narrowGap))

function cutLine(line: Line, gap: (last: string, word: string) => number): readonly Segment[] {
  const segments: { x0: number; x1: number; text: string; last: string }[] = []
  for (const word of line.words) {
    const { x0, x1 } = word.box
    const open = segments.at(-1)
    if (open !== undefined && x0 - open.x1 < gap(open.last, word.text) * sizeOf(word)) {
      open.x1 = x1
      open.text += ` ${word.text}`
      open.last = word.text
    } else segments.push({ x0, x1, text: word.text, last: word.text })
  }
  return segments
}

/** True for a line that can be a row by itself: a label, then figures. Dot leaders make a table of contents, not of figures. */
export const isAnchor = (segments: readonly Segment[]): boolean =>
  segments.length >= 2 &&
  segments.slice(1).some(({ text }) => isFigure(text)) &&
  !segments.some(({ text }) => /[.…]{4,}/.test(text))

/** Strips that no segment of any of the rows covers, left to right. */
export function segmentsToGutters(rows: readonly (readonly Segment[])[]): readonly Gutter[] {
  const covered = [...rows.flat()].sort((a, b) => a.x0 - b.x0)
  const gutters: Gutter[] = []
  let end = covered[0]?.x1 ?? 0
  for (const { x0, x1 } of covered) {
    if (x0 - end >= leastGutter) gutters.push({ x0: end, x1: x0 })
    end = Math.max(end, x1)
  }
  return gutters
}

/** True when the segment stands on both sides of the gutter. */
export const crosses = (segment: Segment, gutter: Gutter): boolean =>
  segment.x0 < gutter.x0 - 1 && segment.x1 > gutter.x1 + 1

/**
 * Lines → rows of lines: each anchor begins a row, and a line without figures belongs to the nearer anchor, to the one
 * above when both are as near. Lines above the first anchor are its own only when `headed` is false.
 */
export function linesToRows(lines: readonly Line[], headed: boolean): readonly (readonly Line[])[] {
  const anchors = lines.flatMap((line, i) => (isAnchor(lineToSegments(line)) ? [i] : []))
  const first = anchors[0]
  if (first === undefined) return [lines]
  const rows: Line[][] = anchors.map(() => [])
  const middles = anchors.map((i) => centreY(lines[i]!.box))
  lines.forEach((line, i) => {
    if (headed && i < first) return
    const below = Math.min(firstAtLeast(middles, centreY(line.box)), middles.length - 1)
    const above = Math.max(below - 1, 0)
    const up = centreY(line.box) - middles[above]!
    const down = middles[below]! - centreY(line.box)
    rows[Math.abs(down) < Math.abs(up) - 1 ? below : above]!.push(line)
  })
  return headed && first > 0 ? [lines.slice(0, first), ...rows] : rows
}

/** True where no blank parts the lines from `from` to `to`. */
export const closeBelow = (lines: readonly Line[], from: number, to: number): boolean =>
  lines.slice(from, to).every((line, i) => {
    const next = lines[from + i + 1]!
    return next.box.y0 - line.box.y1 <= widestBlank * (line.box.y1 - line.box.y0)
  })

/** Index of the first line of the head: lines right above with words over several columns, none of them running on from the first. */
export function headAbove(lines: readonly Line[], from: number, gutters: readonly Gutter[]): number {
  let head = from
  while (head > 0 && from - head < mostHeadLines && closeBelow(lines, head - 1, head)) {
    if (isUnitNote(lines[head - 1]!.text)) break
    const pieces = lineToPieces(lines[head - 1]!)
    const first = gutters[0]!
    if (pieces.some((piece) => crosses(piece, first)) || (pieces.length < 2 && pieces[0]!.x0 < first.x1)) break
    head--
  }
  return head
}

/** Rows of lines and the gutters between their columns → grid; a segment across a gutter spans the columns beside it. */
export function rowsToGrid(rows: readonly (readonly Line[])[], gutters: readonly Gutter[]): Grid {
  const boxes = rows.flat().map((line) => line.box)
  const xs = [Math.min(...boxes.map((box) => box.x0)), ...gutters.map(centreX), Math.max(...boxes.map((box) => box.x1))]
  const tops = rows.map((lines) => Math.min(...lines.map((line) => line.box.y0)))
  const bottoms = rows.map((lines) => Math.max(...lines.map((line) => line.box.y1)))
  const ys = [tops[0]!, ...tops.slice(1).map((top, i) => (top + bottoms[i]!) / 2), bottoms.at(-1)!]
  const regions = rows.flatMap((lines, row): Region[] => {
    const segments = lines.flatMap(lineToPieces)
    const starts = [0, ...gutters.flatMap((gutter, i) => (segments.some((s) => crosses(s, gutter)) ? [] : [i + 1]))]
    return starts.map((column, i) => {
      const next = starts[i + 1] ?? gutters.length + 1
      const box = { x0: xs[column]!, y0: ys[row]!, x1: xs[next]!, y1: ys[row + 1]! }
      return { row, column, rowSpan: 1, columnSpan: next - column, box }
    })
  })
  return { xs, ys, regions }
}
