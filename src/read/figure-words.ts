import type { TablePart } from '../model/document.ts'
import { type Box, centreX, centreY, holds, unionOf, width } from '../model/geometry.ts'
import type { InkReading, PlacedDocument, RawPage, RawWord, Reread } from '../model/raw.ts'

/** What a cell that was read again says now, and its other readings. */
export interface RereadFigure {
  readonly place: TablePart
  readonly text: string
  readonly confidence: number
  readonly reread: Reread
  readonly candidates: readonly InkReading[]
}

/** The document with the words of these cells replaced; where the text stays as it was only marked as read again. */
export const withFigures = (document: PlacedDocument, figures: readonly RereadFigure[]): PlacedDocument => ({
  ...document,
  pages: document.pages.map((page) =>
    figures.filter(({ place }) => place.page === page.number).reduce(withFigure, page),
  ),
})

function withFigure(page: RawPage, figure: RereadFigure): RawPage {
  const isInside = ({ box }: RawWord): boolean => holds(figure.place.box, centreX(box), centreY(box))
  const old = page.words.filter(isInside)
  const at = old.length === 0 ? page.words.length : page.words.indexOf(old[0]!)
  const young = isSame(old, figure.text)
    ? old.map((word) => ({ ...word, reread: figure.reread, confidence: figure.confidence }))
    : wordsOf(figure, old)
  const [first, ...others] = young
  if (first === undefined) return page
  const { candidates } = figure
  const words = [{ ...first, ...(candidates.length > 0 && { candidates }) }, ...others]
  const before = page.words.slice(0, at)
  return { ...page, words: [...before, ...words, ...page.words.slice(at).filter((word) => !isInside(word))] }
}

const isSame = (words: readonly RawWord[], text: string): boolean => words.map((word) => word.text).join(' ') === text

/** The words of a figure, set side by side where the old ones stood. */
function wordsOf({ text, place, confidence, reread }: RereadFigure, old: readonly RawWord[]): readonly RawWord[] {
  const box = old.length > 0 ? unionOf(old.map((word) => word.box)) : place.box
  const font = old[0]?.font ?? { name: '', size: 0, bold: false, italic: false }
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    box: partOf(box, match.index / text.length, (match.index + match[0].length) / text.length),
    font,
    confidence,
    reread,
  }))
}

const partOf = (box: Box, from: number, to: number): Box => ({
  ...box,
  x0: box.x0 + from * width(box),
  x1: box.x0 + to * width(box),
})
