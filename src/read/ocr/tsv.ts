import type { InkReading } from '../../model/raw.ts'
import type { PixelBox } from '../raster/contract.ts'
import type { InkChoice } from './ink-choices.ts'

/** A word as the engine reads it; `line` tells words of one line from those of another. */
export interface OcrWord {
  readonly text: string
  readonly box: PixelBox
  /** 0 to 1. */
  readonly confidence: number
  readonly line: number
  /** What another reading of the same ink says, where it differs. */
  readonly candidates?: readonly InkReading[]
  /** What the same reading holds for possible besides, likeliest first; left out where there is nothing. */
  readonly choices?: readonly InkChoice[]
}

/** Level of words in Tesseract's TSV: 1 page, 2 block, 3 paragraph, 4 line, 5 word. */
const wordLevel = '5'

/**
 * Words of Tesseract's TSV, in its order.
 *
 * @example
 * level page block par line word left top width height conf text
 * 5     1    1     1   2    3    126  40  58    21     95.8 thôn
 */
export function tsvToWords(tsv: string): readonly OcrWord[] {
  const words: OcrWord[] = []
  let line = -1
  let lineName = ''
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, lineNumber, , left, top, width, height, confidence, text] = row.split('\t')
    if (level !== wordLevel || text === undefined || text.trim() === '') continue
    const name = [page, block, paragraph, lineNumber].join(' ')
    if (name !== lineName) line++
    lineName = name
    const [x0, y0] = [Number(left), Number(top)]
    words.push({
      text: text.trim(),
      box: { x0, y0, x1: x0 + Number(width), y1: y0 + Number(height) },
      confidence: Math.min(1, Math.max(0, Number(confidence) / 100)),
      line,
    })
  }
  return words
}
