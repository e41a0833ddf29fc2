import { type Glyph, isBlank } from './glyph.ts'

/** Farthest that the second strike of a letter may lie from the first, in parts of its size. */
const offset = 0.12

/**
 * Drops glyphs drawn again at the same place, and marks the first strike bold: striking letters twice is how a driver without a
 * bold font prints them. Blanks stay, they only part words.
 */
export function dropDuplicates(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  const cells = new Map<number, number[]>()
  for (const glyph of glyphs) {
    const twin = isBlank(glyph) ? undefined : twinOf(glyph, kept, cells)
    if (twin !== undefined) {
      const first = kept[twin]!
      if (!first.run.bold && !glyph.run.hidden) kept[twin] = { ...first, run: { ...first.run, bold: true } }
      continue
    }
    const cell = cellOf(column(glyph.x), column(glyph.y))
    const indexes = cells.get(cell)
    if (indexes && indexes.length < crowd) indexes.push(kept.length)
    else cells.set(cell, [kept.length])
    kept.push(glyph)
  }
  return kept
}

/** More glyphs than this stand in no cell; a cell that is full starts anew, which keeps a page of piled-up glyphs linear. */
const crowd = 200
/** Side of a cell of the lookup grid, in points. */
const side = 16
const column = (x: number): number => Math.floor(x / side)
const cellOf = (x: number, y: number): number => x * 65_536 + y

function twinOf(
  glyph: Glyph,
  kept: readonly Glyph[],
  cells: ReadonlyMap<number, readonly number[]>,
): number | undefined {
  const tolerance = Math.min(offset * glyph.run.size, 3)
  for (let x = column(glyph.x - tolerance); x <= column(glyph.x + tolerance); x++) {
    for (let y = column(glyph.y - tolerance); y <= column(glyph.y + tolerance); y++) {
      const twin = cells.get(cellOf(x, y))?.findLast((index) => isTwin(kept[index]!, glyph, tolerance))
      if (twin !== undefined) return twin
    }
  }
  return undefined
}

const isTwin = (a: Glyph, b: Glyph, tolerance: number): boolean =>
  a.text === b.text &&
  a.run !== b.run &&
  Math.abs(a.x - b.x) <= tolerance &&
  Math.abs(a.y - b.y) <= tolerance &&
  Math.abs(a.run.size - b.run.size) < 0.1 * a.run.size
