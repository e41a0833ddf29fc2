import { type Glyph, isBlank } from './glyph.ts'

/** Farthest that the second strike of a letter may lie from the first, in parts of its size. */
const offset = 0.12

/**
 * Drops glyphs drawn again at the same place, and marks the first strike bold: striking letters twice is how a driver without a
 * bold font prints them. Blanks stay, they only part words.
 */
export function dropDuplicates(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  const seen = new Map<number, number[]>()
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      kept.push(glyph)
      continue
    }
    const tolerance = Math.min(offset * glyph.run.size, 3)
    const twin = cellsAround(glyph, tolerance)
      .flatMap((cell) => seen.get(cell) ?? [])
      .find((index) => isTwin(kept[index]!, glyph, tolerance))
    if (twin !== undefined) {
      const first = kept[twin]!
      if (!first.run.bold && !glyph.run.hidden) kept[twin] = { ...first, run: { ...first.run, bold: true } }
      continue
    }
    const cell = cellOf(glyph.x, glyph.y)
    const indexes = seen.get(cell)
    if (indexes) indexes.push(kept.length)
    else seen.set(cell, [kept.length])
    kept.push(glyph)
  }
  return kept
}

const isTwin = (a: Glyph, b: Glyph, tolerance: number): boolean =>
  a.text === b.text &&
  Math.abs(a.x - b.x) <= tolerance &&
  Math.abs(a.y - b.y) <= tolerance &&
  Math.abs(a.run.size - b.run.size) < 0.1 * a.run.size

/** Side of a cell in points, at least twice the tolerance, so that a glyph's neighbourhood is at most four cells. */
const side = 8

const cellOf = (x: number, y: number): number => Math.floor(x / side) * 65_536 + Math.floor(y / side)

const cellsAround = ({ x, y }: Glyph, reach: number): number[] => [
  ...new Set([
    cellOf(x - reach, y - reach),
    cellOf(x + reach, y - reach),
    cellOf(x - reach, y + reach),
    cellOf(x + reach, y + reach),
  ]),
]
