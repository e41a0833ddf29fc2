import type { Stroke } from '../../model/raw.ts'
import { endOf, type Glyph, isBlank, quarterTurns } from './glyph.ts'

/** Heights above the baseline, in ems, through which a line strikes letters out: Word draws it at 0.26, LibreOffice at 0.3. */
const lowest = 0.15
const highest = 0.5
/**
 * Ems: a line that strikes words out begins and ends with them or with a blank beside them. A border runs on, and the bar of
 * a "Đ" drawn over a D ends within the letter.
 */
const mostBeyond = 0.35
const mostShort = 0.1
/** Ems; a thicker line is a bar of a chart or a blackening. */
const thickest = 0.15
/** Points: letters of one line of text are looked for at once; none is larger than its tallest. */
const step = 1
const tallest = 24

/**
 * The glyphs without those that a line strikes out, and the text of these: deletions that a word processor prints with the
 * text that takes their place ("500650" for 500 struck out and 650 put in). Only upright text.
 */
export function withoutStruckOut(
  glyphs: readonly Glyph[],
  strokes: readonly Stroke[],
): { readonly kept: readonly Glyph[]; readonly struck: string } {
  const lines = glyphsByBaseline(glyphs)
  const struck = new Set<Glyph>()
  for (const stroke of strokes.filter((each) => each.y0 === each.y1 && each.x1 > each.x0))
    for (const glyph of struckBy(stroke, lines, struck)) struck.add(glyph)
  if (struck.size === 0) return { kept: glyphs, struck: '' }
  const text = glyphs.filter((glyph) => struck.has(glyph)).map((glyph) => glyph.text)
  return { kept: glyphs.filter((glyph) => !struck.has(glyph)), struck: text.join('').trim() }
}

/** Upright glyphs by the points of their baseline, left to right. */
function glyphsByBaseline(glyphs: readonly Glyph[]): ReadonlyMap<number, readonly Glyph[]> {
  const upright = glyphs.filter((glyph) => quarterTurns(glyph.run) === 0 && !isBlank(glyph) && !glyph.run.hidden)
  const lines = Map.groupBy(upright, ({ y }) => Math.round(y / step))
  for (const line of lines.values()) line.sort((a, b) => a.x - b.x)
  return lines
}

function struckBy(
  { x0, x1, y0, width }: Stroke,
  lines: ReadonlyMap<number, readonly Glyph[]>,
  before: ReadonlySet<Glyph>,
): readonly Glyph[] {
  for (let key = Math.round(y0 / step); key <= Math.round((y0 + highest * tallest) / step); key++) {
    const line = lines.get(key) ?? []
    const from = firstCentred(line, x0)
    const to = firstCentred(line, x1)
    const first = line[from]
    if (first === undefined || from >= to || before.has(first)) continue
    const { size } = first.run
    const height = (first.y - y0) / size
    const through = height > lowest && height < highest && width < thickest * size
    const isEnd = (beyond: number) => beyond > -mostShort * size && beyond < mostBeyond * size
    if (through && isEnd(first.x - x0) && isEnd(x1 - endOf(line[to - 1]!))) return line.slice(from, to)
  }
  return []
}

/** Index of the first glyph of a line whose middle lies at or right of `x`. */
function firstCentred(line: readonly Glyph[], x: number): number {
  let [low, high] = [0, line.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (line[middle]!.x + line[middle]!.advance / 2 < x) low = middle + 1
    else high = middle
  }
  return low
}
