import { centreX } from '../../model/geometry.ts'
import { isCapitals } from '../../vi/text/capitals.ts'
import { type Band, isProse, isRowwise, isTwoColumns } from './bands.ts'
import { clearPart, type Gutter, openings, overlapsInHeight, sideOf, splitLine, standsOut } from './gutter.ts'
import type { Line } from './lines.ts'
import { pitchBetween } from './text-edges.ts'

/** Ems from foot to foot: within a column, and down to the name under a signature. */
const nextLine = 2.2
const underSignature = 10
/** Ems within which two lines are set on one left edge or on one centre. */
const aligned = 1
/** Lines of a band in which text runs down columns, whatever its indents. */
const longBand = 12
/** Lines of one band at most: a page of nothing but gaps takes no longer than others. */
const longest = 200

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

/** From the opening down to the last line that has text beside it, as long as nothing crosses the gutter. */
function growDown(lines: readonly Line[], from: number, opening: Gutter): Band | null {
  let band: Band | null = null
  let gutter: Gutter | null = opening
  for (let i = from; i < Math.min(lines.length, from + longest); i++) {
    gutter = clearPart(lines[i]!, gutter)
    if (gutter === null || !standsOut(lines[i]!, gutter)) break
    if (i > from && pitchBetween(lines[i - 1]!, lines[i]!) > underSignature * lines[i]!.size) break
    if (hasTextBeside(lines, i, gutter)) band = { from, to: i + 1, gutter }
  }
  return band
}

function hasTextBeside(lines: readonly Line[], at: number, gutter: Gutter): boolean {
  const side = sideOf(lines[at]!, gutter)
  const above = lines[at - 1]
  if (side === 'both' || above === undefined) return side === 'both'
  return overlapsInHeight(above, lines[at]!) && sideOf(above, gutter) !== side
}

/** One column goes on below the other: the rest of the recipients, the name under the signature. */
function extendDown(lines: readonly Line[], core: Band): Band {
  const last = { left: lastOn('left', lines, core), right: lastOn('right', lines, core) }
  let { to, gutter } = core
  for (; to < lines.length; to++) {
    const line = lines[to]!
    const clear = clearPart(line, gutter)
    const side = sideOf(line, gutter)
    if (clear === null || side === 'both') break
    if (core.to - core.from < longBand && !continuesColumn(last[side], line, side)) break
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
  if (pitch <= nextLine) return sharesCentre(last, line) || sharesLeftEdge(last, line)
  return side === 'right' && pitch <= underSignature && sharesCentre(last, line)
}

/** "Nơi nhận:" or the first line of the issuer may stand one line above its neighbour's. */
function extendUp(lines: readonly Line[], band: Band, floor: number): Band {
  let { from, gutter } = band
  for (; from > floor; from--) {
    const line = lines[from - 1]!
    const side = sideOf(line, gutter)
    const clear = clearPart(line, gutter)
    if (side === 'both' || clear === null || pitchBetween(line, lines[from]!) > nextLine * line.size) break
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

const sharesCentre = (a: Line, b: Line): boolean => Math.abs(centreX(a.box) - centreX(b.box)) <= aligned * b.size
const sharesLeftEdge = (a: Line, b: Line): boolean => Math.abs(a.box.x0 - b.box.x0) <= aligned * b.size
