import { median } from '../../model/median.ts'
import type { RawWord } from '../../model/raw.ts'
import type { CleanPage, PixelBox } from '../raster/contract.ts'
import { depthOf, sizeOfLetters } from './letter-size.ts'
import { toVietnameseLetters } from './letters.ts'
import type { OcrWord } from './tsv.ts'

/** Words as the engine reads them, in pixels of the page → words as every reader gives them, in points. */
export function wordsToRaw(words: readonly OcrWord[], clean: CleanPage): readonly RawWord[] {
  const lines = new Map([...Map.groupBy(words, ({ line }) => line)].map(([line, own]) => [line, heightOf(own)]))
  const points = clean.toPoints({ x0: 0, y0: 0, x1: 100, y1: 100 })
  const scale = (points.x1 - points.x0) / 100
  return words.map((word) => {
    const { text, confidence, candidates } = word
    const line = lines.get(word.line)!
    return {
      text: toVietnameseLetters(text),
      box: clean.toPoints(onLine(word, line)),
      font: { name: '', size: Math.round(line.size * scale * 10) / 10, bold: false, italic: false },
      confidence: Math.round(confidence * 1000) / 1000,
      ...(candidates === undefined ? {} : { candidates }),
    }
  })
}

interface LineHeight {
  /** Font size in pixels. */
  readonly size: number
  /** Row on which the letters stand; null for a line of nothing but dashes and dots. */
  readonly baseline: number | null
}

function heightOf(line: readonly OcrWord[]): LineHeight {
  const sizes = line.flatMap(({ text, box }) => sizeOfLetters(text, box.y1 - box.y0) ?? [])
  if (sizes.length === 0) return { size: line[0]!.box.y1 - line[0]!.box.y0, baseline: null }
  const size = median(sizes)!
  return { size, baseline: median(line.filter(isLettered).map((word) => baselineOf(word, size))) ?? null }
}

const isLettered = ({ text, box }: OcrWord): boolean => sizeOfLetters(text, box.y1 - box.y0) !== null

const baselineOf = ({ text, box }: OcrWord, size: number): number => box.y1 - depthOf(text) * size

/** Parts of the font size that a line takes above and below its baseline, and that a word of it stands off at most. */
const [above, below, slack] = [0.75, 0.21, 0.3]

/**
 * The word as high as its line, as typed words are: ink alone makes "TỊCH" stand lower than "PHÓ CHỦ" and beside the line of
 * the other column. A word that stands off the line, e.g. a raised number, keeps the height of its ink.
 */
function onLine(word: OcrWord, { size, baseline }: LineHeight): PixelBox {
  if (baseline === null || (isLettered(word) && Math.abs(baselineOf(word, size) - baseline) > slack * size))
    return word.box
  return { ...word.box, y0: baseline - above * size, y1: baseline + below * size }
}
