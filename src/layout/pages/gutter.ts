import { centreX } from '../../model/geometry.ts'
import { median } from '../../model/median.ts'
import { gapsOf, type Line, wordsToLine } from './lines.ts'

/** Widths in ems of the line. Blanks of a justified line stay under one em, and rivers do not run through three lines. */
const opening = 1
const narrowestGutter = 0.4
/** A gutter as wide as this is none of a justified paragraph; a narrower one stands out among the line's blanks. */
export const clearGutter = 1.5
const standingOut = 1.7
/** Widest gaps of a line that are tried as a gutter; "Số:    /KH-UBND    An Hải, ngày    tháng" has four. */
const mostOpenings = 4

/** What stands right of the issuer, however narrow the gap: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW. */
const emblem = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s?-\s?Tự do)/u

/** The blank strip between two columns. */
export interface Gutter {
  readonly x0: number
  readonly x1: number
}

export type Side = 'left' | 'right' | 'both'

/** The words of a line left and right of the gutter, as lines. */
export function splitLine(line: Line, gutter: Gutter): { readonly left: Line | null; readonly right: Line | null } {
  const middle = centreX(gutter)
  const left = line.words.filter((word) => centreX(word.box) < middle)
  const right = line.words.filter((word) => centreX(word.box) >= middle)
  return {
    left: left.length === 0 ? null : wordsToLine(left),
    right: right.length === 0 ? null : wordsToLine(right),
  }
}

/** Gaps that may begin a gutter, in the line or between it and the one beside it, half a line lower. */
export function openings(lines: readonly Line[], at: number): readonly Gutter[] {
  const line = lines[at]!
  const wide = gapsOf(line).filter(
    ({ index, x0, x1 }) => x1 - x0 >= opening * line.size || (x1 > x0 && emblem.test(textFrom(line, index))),
  )
  const next = lines[at + 1]
  const beside = next === undefined || !overlapsInHeight(line, next) ? null : between(line, next)
  return [...wide, ...(beside === null ? [] : [beside])]
    .sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))
    .slice(0, mostOpenings)
}

const textFrom = (line: Line, index: number): string =>
  line.words
    .slice(index, index + 5)
    .map((word) => word.text)
    .join(' ')

export const overlapsInHeight = (line: Line, next: Line): boolean => next.box.y0 < line.box.y1 - line.size * 0.1

function between(line: Line, next: Line): Gutter | null {
  const [left, right] = line.box.x0 < next.box.x0 ? [line, next] : [next, line]
  return right.box.x0 - left.box.x1 >= narrowestGutter * line.size ? { x0: left.box.x1, x1: right.box.x0 } : null
}

/** True unless the gutter runs through one of a line's blanks that is no wider than the others. */
export function standsOut(line: Line, gutter: Gutter): boolean {
  const gaps = gapsOf(line)
  const own = gaps.find(({ x0, x1 }) => x0 <= gutter.x0 && x1 >= gutter.x1)
  if (own === undefined || own.x1 - own.x0 >= clearGutter * line.size) return true
  const others = gaps.flatMap((gap) => (gap === own ? [] : gap.x1 - gap.x0))
  return own.x1 - own.x0 >= standingOut * (median(others) ?? 0)
}

/** The widest part of the gutter that a line leaves free; null when none is wide enough. */
export function clearPart(line: Line, gutter: Gutter): Gutter | null {
  let widest = { x0: gutter.x0, x1: gutter.x0 }
  let x0 = gutter.x0
  for (const { box } of [...line.words, { box: { x0: gutter.x1, x1: Number.POSITIVE_INFINITY } }]) {
    const x1 = Math.min(box.x0, gutter.x1)
    if (x1 - x0 > widest.x1 - widest.x0) widest = { x0, x1 }
    x0 = Math.max(x0, box.x1)
  }
  return widest.x1 - widest.x0 >= narrowestGutter * line.size ? widest : null
}

/** Where a line's words stand of a gutter that it leaves free. */
export function sideOf(line: Line, gutter: Gutter): Side {
  const middle = centreX(gutter)
  if (line.box.x1 <= middle) return 'left'
  return line.box.x0 >= middle ? 'right' : 'both'
}
