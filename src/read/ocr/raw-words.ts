import type { RawWord } from '../../model/raw.ts'
import type { CleanPage } from '../raster/contract.ts'
import { sizeOfLetters } from './letter-size.ts'
import { toVietnameseLetters } from './letters.ts'
import type { OcrWord } from './tsv.ts'

/** Words as the engine reads them, in pixels of the page → words as every reader gives them, in points. */
export function wordsToRaw(words: readonly OcrWord[], clean: CleanPage): readonly RawWord[] {
  const sizes = lineSizes(words)
  const points = clean.toPoints({ x0: 0, y0: 0, x1: 100, y1: 100 })
  const scale = (points.x1 - points.x0) / 100
  return words.map(({ text, box, confidence, line, candidates }) => ({
    text: toVietnameseLetters(text),
    box: clean.toPoints(box),
    font: { name: '', size: Math.round(sizes.get(line)! * scale * 10) / 10, bold: false, italic: false },
    confidence: Math.round(confidence * 1000) / 1000,
    ...(candidates === undefined ? {} : { candidates }),
  }))
}

/** The font size of each line in pixels: the median over its words. */
function lineSizes(words: readonly OcrWord[]): ReadonlyMap<number, number> {
  const byLine = Map.groupBy(words, ({ line }) => line)
  return new Map(
    [...byLine].map(([line, own]) => {
      const sizes = own.flatMap(({ text, box }) => sizeOfLetters(text, box.y1 - box.y0) ?? []).sort((a, b) => a - b)
      return [line, sizes[sizes.length >> 1] ?? own[0]!.box.y1 - own[0]!.box.y0]
    }),
  )
}
