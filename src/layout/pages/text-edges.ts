import { type Box, centreX, width } from '../../model/geometry.ts'
import { median } from '../../model/median.ts'
import type { Line } from './lines.ts'

/** Points within which two edges are one. */
const sameEdge = 2
/** Lines that must share an outermost edge before it is the margin: one in thirty, and two at least. */
const edgeSupport = 1 / 30
/** Lines that must share both edges of a page before it has margins of its own. */
const ownSupport = 5
/** Points by which justified lines miss the edge, and the share of such lines in a justified column. */
const flushWithin = 2
const justifiedShare = 0.4
/** Share of the distances between lines that makes one common. */
const commonShare = 0.1
/** Share of a column's lines that are alike in what the column is. */
const mostLines = 0.8
/** Ems by which a line may miss the middle or a margin and still be set on it. */
const onAxis = 0.8

/** Where the lines of a column of text begin and end, and how far apart they stand. */
export interface TextEdges {
  readonly left: number
  readonly right: number
  /** Usual distance from the foot of one line to the foot of the next, in points. */
  readonly pitch: number
  /** Where the first lines of paragraphs usually begin; null when they begin at the left edge. */
  readonly indent: number | null
  /** True where full lines end at one edge. */
  readonly justified: boolean
}

export type Setting = 'left' | 'right' | 'center' | 'full'

/** From where to where something reaches across a page, in points. */
export type Extent = Pick<Box, 'x0' | 'x1'>

/**
 * Lines of one column → its edges; null without lines. `beside` is what stands above and below them between the same
 * margins: on a page with a title, one heading and a table, only the table says how wide text may run.
 */
export function linesToEdges(lines: readonly Line[], beside: readonly Extent[] = []): TextEdges | null {
  if (lines.length === 0) return null
  const left = -outermost(
    lines.map((line) => -line.box.x0),
    beside.map(({ x0 }) => -x0),
  )
  const right = outermost(
    lines.map((line) => line.box.x1),
    beside.map(({ x1 }) => x1),
  )
  const flush = lines.filter(({ box }) => Math.abs(right - box.x1) <= flushWithin).length
  return {
    left,
    right,
    pitch: usualPitch(lines),
    indent: usualIndent(lines, left, right),
    justified: flush >= justifiedShare * lines.length,
  }
}

/**
 * Edges for the lines of each page: those of all pages of its size, for a last page has too few lines to show them;
 * its own where it clearly has margins of its own (mirrored margins, an appendix set wider).
 */
export function edgesOfPages(
  pages: readonly { readonly size: string; readonly lines: readonly Line[]; readonly beside: readonly Extent[] }[],
): readonly (TextEdges | null)[] {
  const bySize = new Map<string, TextEdges | null>()
  for (const [size, group] of Map.groupBy(pages, (page) => page.size))
    bySize.set(
      size,
      linesToEdges(
        group.flatMap(({ lines }) => lines),
        group.flatMap(({ beside }) => beside),
      ),
    )
  return pages.map(({ size, lines }) => {
    const own = linesToEdges(lines)
    return own !== null && isSupported(own, lines) ? own : (bySize.get(size) ?? null)
  })
}

const isSupported = ({ left, right }: TextEdges, lines: readonly Line[]): boolean =>
  lines.filter(({ box }) => Math.abs(box.x0 - left) <= sameEdge).length >= ownSupport &&
  lines.filter(({ box }) => Math.abs(right - box.x1) <= sameEdge).length >= ownSupport

/**
 * The largest value that enough others share: one line that runs into the margin does not move it. Few may share a value
 * by chance, so where no more do, what stands beside may reach further; where none do, the largest of all counts.
 */
function outermost(values: readonly number[], beside: readonly number[]): number {
  const sorted = [...values].sort((a, b) => b - a)
  const support = Math.max(2, Math.ceil(sorted.length * edgeSupport))
  const first = sorted.findIndex((value, i) => value - (sorted[i + support - 1] ?? -Infinity) <= sameEdge)
  const shared = sorted[Math.max(first, 0)]!
  const sharing = sorted.filter((value) => Math.abs(shared - value) <= sameEdge).length
  return first >= 0 && sharing >= ownSupport ? shared : beside.reduce((most, value) => Math.max(most, value), shared)
}

/** The least distance to the line below that is common: between paragraphs it may be commoner than within. */
function usualPitch(lines: readonly Line[]): number {
  const pitches = lines.slice(1).map((line, i) => ({ pitch: pitchBetween(lines[i]!, line), size: line.size }))
  const sound = pitches.flatMap(({ pitch, size }) => (pitch > size * 0.8 && pitch < size * 3 ? [pitch] : []))
  const common = inHalfPoints(sound).filter(({ count }) => count >= Math.max(2, sound.length * commonShare))
  return common.reduce((least, { value }) => Math.min(least, value), common[0]?.value ?? lines[0]!.size * 1.3)
}

/** The commonest beginning of lines right of the left edge, in the left third. */
function usualIndent(lines: readonly Line[], left: number, right: number): number | null {
  const starts = lines.map(({ box }) => box.x0).filter((x) => x > left + sameEdge && x < left + (right - left) / 3)
  const [indent] = inHalfPoints(starts)
  return indent !== undefined && indent.count >= 3 ? indent.value : null
}

/** The values rounded to half points, the commonest first. */
function inHalfPoints(values: readonly number[]): readonly { readonly value: number; readonly count: number }[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value * 2) / 2, (counts.get(Math.round(value * 2) / 2) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || a.value - b.value)
}

/** From the foot of one line to the foot of the next, in points. */
export const pitchBetween = (line: Line, next: Line): number => next.box.y1 - line.box.y1

/** How a line stands between the edges. One that begins where paragraphs do is set left, whatever room it leaves. */
export function settingOf(line: Line, edges: TextEdges): Setting {
  const { box, size } = line
  const { left, right, indent } = edges
  const before = box.x0 - left
  const after = right - box.x1
  const near = onAxis * size
  if (before <= near && after <= near) return 'full'
  if (before <= near || (indent !== null && Math.abs(box.x0 - indent) <= sameEdge)) return 'left'
  if (isCentred(line, edges)) return 'center'
  return after <= near && before > (right - left) / 3 && width(box) > 0 ? 'right' : 'left'
}

export const isCentred = ({ box, size }: Line, { left, right }: TextEdges): boolean =>
  Math.abs(centreX(box) - (left + right) / 2) <= onAxis * size

/** True when the lines share their middle and not their left edge. */
export function isCentredColumn(lines: readonly Line[]): boolean {
  const share = (placeOf: (line: Line) => number, tolerance: number) => {
    const middle = median(lines.map(placeOf)) ?? 0
    return lines.filter((line) => Math.abs(placeOf(line) - middle) <= tolerance * line.size).length / lines.length
  }
  return share(({ box }) => centreX(box), onAxis) >= mostLines && share(({ box }) => box.x0, onAxis / 2) < mostLines
}
