import { type Box, centreY, height, unionOf, width } from '../../model/geometry.ts'
import type { PlacedWord } from '../tables/cell-text.ts'

/** Share of the lower word's height by which two words of one line overlap at least; a superscript overlaps wholly. */
const sameLine = 0.5
/** Times as high as its letters and as wide. */
const upended = 1.8
/** How far back a line is looked for: two columns set off by half a line take turns. */
const openLines = 2

/** Words at one height, left to right. */
export interface Line {
  readonly words: readonly PlacedWord[]
  readonly box: Box
  /** Points; of the widest part of the line. */
  readonly size: number
  readonly text: string
  /** True when every letter is bold (italic). */
  readonly bold: boolean
  readonly italic: boolean
}

/** Words of one page → lines over the whole width of the page, top to bottom. */
export function wordsToLines(words: readonly PlacedWord[]): readonly Line[] {
  const open: { words: PlacedWord[]; y0: number; y1: number }[] = []
  for (const word of [...words].sort((a, b) => centreY(a.box) - centreY(b.box))) {
    const near = isUpended(word) ? [] : open.slice(-openLines)
    const line = near.findLast(({ words, y0, y1 }) => !isUpended(words[0]!) && overlap(y0, y1, word.box) >= sameLine)
    if (line === undefined) open.push({ words: [word], y0: word.box.y0, y1: word.box.y1 })
    else {
      line.words.push(word)
      const share = 1 / line.words.length // the mean drifts along with a page that is a little askew
      line.y0 += (word.box.y0 - line.y0) * share
      line.y1 += (word.box.y1 - line.y1) * share
    }
  }
  return open.map((line) => wordsToLine(line.words)).sort((a, b) => a.box.y0 - b.box.y0)
}

/** A word that runs up or down the page touches many lines and belongs to none. */
const isUpended = (word: PlacedWord): boolean => height(word.box) > upended * Math.max(sizeOf(word), width(word.box))

function overlap(y0: number, y1: number, box: Box): number {
  const lower = Math.min(y1 - y0, height(box))
  return lower <= 0 ? 0 : (Math.min(y1, box.y1) - Math.max(y0, box.y0)) / lower
}

/** Words of one line in any order → the line; throws on an empty list. */
export function wordsToLine(words: readonly PlacedWord[]): Line {
  const inOrder = [...words].sort((a, b) => a.box.x0 - b.box.x0)
  const lettered = inOrder.filter((word) => /\p{L}/u.test(word.text))
  return {
    words: inOrder,
    box: unionOf(inOrder.map((word) => word.box)),
    size: widestSize(inOrder),
    text: inOrder.map((word) => word.text).join(' '),
    bold: lettered.length > 0 && lettered.every((word) => word.bold),
    italic: lettered.length > 0 && lettered.every((word) => word.italic),
  }
}

/** Size of a word's letters in points. */
export const sizeOf = (word: PlacedWord): number => word.size ?? height(word.box)

/** The size in which most of the line's width is set. */
function widestSize(words: readonly PlacedWord[]): number {
  const widths = new Map<number, number>()
  for (const word of words) widths.set(sizeOf(word), (widths.get(sizeOf(word)) ?? 0) + word.box.x1 - word.box.x0)
  return [...widths].reduce((widest, entry) => (entry[1] > widest[1] ? entry : widest))[0]
}

/** The gaps between neighbouring words: `index` is that of the word on the right. */
export const gapsOf = (line: Line): readonly { readonly index: number; readonly x0: number; readonly x1: number }[] =>
  line.words.slice(1).map((word, i) => ({ index: i + 1, x0: line.words[i]!.box.x1, x1: word.box.x0 }))
