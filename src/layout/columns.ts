import { centreX } from '../model/geometry.ts'
import { gapsOf, type Line, wordsToLine } from './lines.ts'
import { isCapitals } from './paragraph-join.ts'
import { pitchBetween } from './text-edges.ts'

/** Widths in ems of the line. Blanks of a justified line stay under one em, and rivers do not run through three lines. */
const OPENING = 1
const NARROWEST_GUTTER = 0.4
const NARROWEST_COLUMN = 3
/** A gutter as wide as this is none of a justified paragraph; a narrower one stands out among the line's blanks. */
const CLEAR_GUTTER = 1.5
const STANDING_OUT = 1.7
/** Ems from foot to foot: within a column, and down to the name under a signature. */
const NEXT_LINE = 2.2
const UNDER_SIGNATURE = 10
const BETWEEN_TITLES = 4
/** Ems within which two lines are set on one left edge or on one centre. */
const ALIGNED = 1
/** Widest gaps of a line that are tried as a gutter; "Số:    /KH-UBND    An Hải, ngày    tháng" has four. */
const OPENINGS = 4

/** What stands right of the issuer, however narrow the gap: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW. */
const emblem = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s?-\s?Tự do)/u

export interface Gutter {
  readonly x0: number
  readonly x1: number
}

/** Lines `from` to `to` (exclusive) of a page stand in two columns beside the gutter. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly gutter: Gutter
}

type Side = 'left' | 'right' | 'both'

/**
 * The two-column band whose first line with text on both sides is `lines[start]`; null where none begins.
 * `floor` is the first line that it may reach up to.
 */
export function findBand(lines: readonly Line[], start: number, floor: number): Band | null {
  for (const opening of openings(lines, start)) {
    const core = growDown(lines, start, opening)
    if (core === null || isRowwise(lines, core) || isProse(lines, core)) continue
    const band = extendUp(lines, extendDown(lines, core), floor)
    if (isTwoColumns(lines, band)) return band
  }
  return null
}

/** The words of a line left and right of the gutter, as lines. */
export function splitLine(line: Line, gutter: Gutter): { readonly left: Line | null; readonly right: Line | null } {
  const middle = (gutter.x0 + gutter.x1) / 2
  const left = line.words.filter((word) => centreX(word.box) < middle)
  const right = line.words.filter((word) => centreX(word.box) >= middle)
  return {
    left: left.length === 0 ? null : wordsToLine(left),
    right: right.length === 0 ? null : wordsToLine(right),
  }
}

/** Gaps that may begin a gutter, in the line or between it and the one beside it, half a line lower. */
function openings(lines: readonly Line[], at: number): readonly Gutter[] {
  const line = lines[at]!
  const wide = gapsOf(line).filter(
    ({ index, x0, x1 }) => x1 - x0 >= OPENING * line.size || (x1 > x0 && emblem.test(textFrom(line, index))),
  )
  const next = lines[at + 1]
  const beside = next === undefined || !overlapsInHeight(line, next) ? null : between(line, next)
  return [...wide, ...(beside === null ? [] : [beside])].sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0)).slice(0, OPENINGS)
}

const textFrom = (line: Line, index: number): string =>
  line.words
    .slice(index, index + 5)
    .map((word) => word.text)
    .join(' ')

const overlapsInHeight = (line: Line, next: Line): boolean => next.box.y0 < line.box.y1 - line.size * 0.1

function between(line: Line, next: Line): Gutter | null {
  const [left, right] = line.box.x0 < next.box.x0 ? [line, next] : [next, line]
  return right.box.x0 - left.box.x1 >= NARROWEST_GUTTER * line.size ? { x0: left.box.x1, x1: right.box.x0 } : null
}

/** From the opening down to the last line that has text beside it, as long as nothing crosses the gutter. */
function growDown(lines: readonly Line[], from: number, opening: Gutter): Band | null {
  let band: Band | null = null
  let gutter: Gutter | null = opening
  for (let i = from; i < lines.length; i++) {
    gutter = clearPart(lines[i]!, gutter)
    if (gutter === null || !standsOut(lines[i]!, gutter)) break
    if (i > from && pitchBetween(lines[i - 1]!, lines[i]!) > UNDER_SIGNATURE * lines[i]!.size) break
    if (hasTextBeside(lines, i, gutter)) band = { from, to: i + 1, gutter }
  }
  return band
}

/** True unless the gutter runs through one of a line's blanks that is no wider than the others. */
function standsOut(line: Line, gutter: Gutter): boolean {
  const gaps = gapsOf(line)
  const own = gaps.find(({ x0, x1 }) => x0 <= gutter.x0 && x1 >= gutter.x1)
  if (own === undefined || own.x1 - own.x0 >= CLEAR_GUTTER * line.size) return true
  const others = gaps.flatMap((gap) => (gap === own ? [] : gap.x1 - gap.x0)).sort((a, b) => a - b)
  return own.x1 - own.x0 >= STANDING_OUT * (others[others.length >> 1] ?? 0)
}

function hasTextBeside(lines: readonly Line[], at: number, gutter: Gutter): boolean {
  const side = sideOf(lines[at]!, gutter)
  const above = lines[at - 1]
  if (side === 'both' || above === undefined) return side === 'both'
  return overlapsInHeight(above, lines[at]!) && sideOf(above, gutter) !== side
}

/** The widest part of the gutter that a line leaves free; null when none is wide enough. */
function clearPart(line: Line, gutter: Gutter): Gutter | null {
  let widest = { x0: gutter.x0, x1: gutter.x0 }
  let x0 = gutter.x0
  for (const { box } of [...line.words, { box: { x0: gutter.x1, x1: Number.POSITIVE_INFINITY } }]) {
    const x1 = Math.min(box.x0, gutter.x1)
    if (x1 - x0 > widest.x1 - widest.x0) widest = { x0, x1 }
    x0 = Math.max(x0, box.x1)
  }
  return widest.x1 - widest.x0 >= NARROWEST_GUTTER * line.size ? widest : null
}

function sideOf(line: Line, gutter: Gutter): Side {
  const middle = (gutter.x0 + gutter.x1) / 2
  if (line.box.x1 <= middle) return 'left'
  return line.box.x0 >= middle ? 'right' : 'both'
}

/** One column goes on below the other: the rest of the recipients, the name under the signature. */
function extendDown(lines: readonly Line[], core: Band): Band {
  const last = { left: lastOn('left', lines, core), right: lastOn('right', lines, core) }
  let { to, gutter } = core
  for (; to < lines.length; to++) {
    const line = lines[to]!
    const clear = clearPart(line, gutter)
    const side = sideOf(line, gutter)
    if (clear === null || side === 'both' || !continuesColumn(last[side], line, side)) break
    last[side] = line
    gutter = clear
  }
  return { ...core, to, gutter }
}

function lastOn(side: 'left' | 'right', lines: readonly Line[], { from, to, gutter }: Band): Line | null {
  for (let i = to - 1; i >= from; i--) {
    const part = splitLine(lines[i]!, gutter)[side]
    if (part !== null) return part
  }
  return null
}

function continuesColumn(last: Line | null, line: Line, side: 'left' | 'right'): boolean {
  if (last === null) return false
  const pitch = pitchBetween(last, line) / line.size
  if (pitch <= NEXT_LINE) return sharesCentre(last, line) || sharesLeftEdge(last, line)
  return side === 'right' && pitch <= UNDER_SIGNATURE && sharesCentre(last, line)
}

/** "Nơi nhận:" or the first line of the issuer may stand one line above its neighbour's. */
function extendUp(lines: readonly Line[], band: Band, floor: number): Band {
  let { from, gutter } = band
  for (; from > floor; from--) {
    const line = lines[from - 1]!
    const side = sideOf(line, gutter)
    const clear = clearPart(line, gutter)
    if (side === 'both' || clear === null || pitchBetween(line, lines[from]!) > NEXT_LINE * line.size) break
    const first = firstOn(side, lines, { from, to: band.to, gutter })
    if (first === null || !isColumnTop(line, first)) break
    gutter = clear
  }
  return { ...band, from, gutter }
}

const isColumnTop = (line: Line, first: Line): boolean =>
  /^Nơi nhận/u.test(line.text) || (isCapitals(line.text) && sharesCentre(first, line))

function firstOn(side: 'left' | 'right', lines: readonly Line[], { from, to, gutter }: Band): Line | null {
  for (let i = from; i < to; i++) {
    const part = splitLine(lines[i]!, gutter)[side]
    if (part !== null) return part
  }
  return null
}

const sharesCentre = (a: Line, b: Line): boolean => Math.abs(centreX(a.box) - centreX(b.box)) <= ALIGNED * b.size
const sharesLeftEdge = (a: Line, b: Line): boolean => Math.abs(a.box.x0 - b.box.x0) <= ALIGNED * b.size

/** Lines that are read across: labels and their figures, numbers or bullets and their text, "Thời gian: … Quý III". */
function isRowwise(lines: readonly Line[], band: Band): boolean {
  const pairs = pairsOf(lines, band)
  const most = (holds: (pair: Pair) => boolean) => pairs.filter(holds).length > pairs.length * 0.7
  return (
    most(({ right }) => /^[\d.,%()\s-]+$/u.test(right.text) || /^\d[\d.,]*\s\S+(?:\s\S+)?$/u.test(right.text)) ||
    most(({ left }) => left.words.length === 1 && left.text.length <= 5) ||
    (pairs.length > 1 && most(({ left }) => left.text.endsWith(':')))
  )
}

/** Justified lines whose blanks happen to stand below each other: both outer edges are flush and the gap is narrow. */
function isProse(lines: readonly Line[], band: Band): boolean {
  const pairs = pairsOf(lines, band)
  const size = lines[band.from]!.size
  if (pairs.length < 2 || band.gutter.x1 - band.gutter.x0 >= CLEAR_GUTTER * size) return false
  const flush = (edges: readonly number[]) => Math.max(...edges) - Math.min(...edges) <= size / 4
  return flush(pairs.map(({ left }) => left.box.x0)) && flush(pairs.map(({ right }) => right.box.x1))
}

/** Both columns hold words, and two lines at least, or titles far apart ("Nơi nhận:", "KT. CHỦ TỊCH" at a page's foot). */
function isTwoColumns(lines: readonly Line[], { from, to, gutter }: Band): boolean {
  const parts = lines.slice(from, to).map((line) => splitLine(line, gutter))
  const columns = [parts.flatMap(({ left }) => left ?? []), parts.flatMap(({ right }) => right ?? [])]
  const areTitles =
    gutter.x1 - gutter.x0 >= BETWEEN_TITLES * lines[from]!.size &&
    columns.flat().every(({ text }) => isCapitals(text) || /^Nơi nhận/u.test(text))
  return columns.every(
    (column) =>
      (column.length >= 2 || areTitles) &&
      Math.max(...column.map(({ box }) => box.x1)) - Math.min(...column.map(({ box }) => box.x0)) >=
        NARROWEST_COLUMN * column[0]!.size &&
      column.some(({ text }) => /\p{L}{2}/u.test(text)),
  )
}

interface Pair {
  readonly left: Line
  readonly right: Line
}

const pairsOf = (lines: readonly Line[], { from, to, gutter }: Band): readonly Pair[] =>
  lines.slice(from, to).flatMap((line) => {
    const { left, right } = splitLine(line, gutter)
    return left === null || right === null ? [] : [{ left, right }]
  })
