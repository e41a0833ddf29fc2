import { baselineOf, endOf, type Glyph, quarterTurns, startOf } from './glyph.ts'

/** More words than this begin in no cell; a cell that is full starts anew, which keeps a page of piled-up words linear. */
const crowd = 50
/** Parts of a word meet within this part of the font size. */
const contact = 0.06

/**
 * Joins parts of words that the file draws apart, e.g. all glyphs of one font before those of another: a part ending where another
 * begins, letter to letter, on the same baseline and in the same size. Figures are never joined: they may be neighbours in a
 * tight table.
 */
export function joinFragments(words: readonly (readonly Glyph[])[]): (readonly Glyph[])[] {
  const starts = startsOf(words)
  const next = new Map<number, number>()
  const continued = new Set<number>()
  for (const [index, word] of words.entries()) {
    const last = word.at(-1)!
    if (!isLetter(last)) continue
    for (const step of [-1, 0, 1]) {
      const isNext = (other: number) => other !== index && !continued.has(other) && touch(last, words[other]![0]!)
      const found = starts.get(cellOf(last, endOf(last), step))?.find(isNext)
      if (found === undefined) continue
      next.set(index, found)
      continued.add(found)
      break
    }
  }
  if (next.size === 0) return [...words]
  return words.flatMap((word, index) => (continued.has(index) ? [] : [chainFrom(words, next, word, index)]))
}

function startsOf(words: readonly (readonly Glyph[])[]): Map<number, number[]> {
  const starts = new Map<number, number[]>()
  for (const [index, [first]] of words.entries()) {
    if (!first || !isLetter(first)) continue
    const cell = cellOf(first, startOf(first), 0)
    const indexes = starts.get(cell)
    if (indexes && indexes.length < crowd) indexes.push(index)
    else starts.set(cell, [index])
  }
  return starts
}

function chainFrom(
  words: readonly (readonly Glyph[])[],
  next: ReadonlyMap<number, number>,
  word: readonly Glyph[],
  index: number,
): readonly Glyph[] {
  const glyphs = [...word]
  for (let at = next.get(index); at !== undefined; at = next.get(at)) glyphs.push(...words[at]!)
  return glyphs
}

function touch(last: Glyph, first: Glyph): boolean {
  const size = last.run.size
  return (
    Math.abs(startOf(first) - endOf(last) - last.run.tracking) <= contact * size &&
    Math.abs(baselineOf(first) - baselineOf(last)) <= contact * size &&
    Math.abs(first.run.size - size) <= contact * size
  )
}

const isLetter = ({ text }: Glyph): boolean => /^[\p{L}\p{M}]+$/u.test(text)

/** Cells of 2 points along the baseline. */
const cellOf = (glyph: Glyph, along: number, step: number): number =>
  ((Math.round(along / 2) + step) * 8192 + Math.round(baselineOf(glyph) / 8)) * 4 + quarterTurns(glyph.run)
