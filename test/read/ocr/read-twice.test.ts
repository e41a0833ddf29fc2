import { describe, expect, test } from 'vitest'
import { withoutReadTwice } from '../../../src/read/ocr/read-twice.ts'
import type { OcrWord } from '../../../src/read/ocr/tsv.ts'

const word = (text: string, line: number, confidence: number, x0: number, y0 = 100, y1 = 120): OcrWord => ({
  text,
  line,
  confidence,
  box: { x0, y0, x1: x0 + text.length * 10, y1 },
})
const textsOf = (words: readonly OcrWord[]): string => words.map(({ text }) => text).join(' ')

describe('words that two lines read from the same ink', () => {
  test.each<readonly [string, readonly OcrWord[], string]>([
    [
      'the surer one stays, in its place',
      [
        word('cắt', 1, 0.96, 0),
        word('giảm', 1, 0.97, 40),
        word('tụ', 1, 0.9, 90),
        word('cắt', 2, 0.97, 0, 102),
        word('giảm', 2, 0.96, 40, 102),
        word('tục', 2, 0.95, 90, 102),
      ],
      'giảm cắt tục',
    ],
    ['scrawl over print goes', [word('thủ', 1, 0.95, 0), word('ZŸKl', 2, 0.5, 0, 90, 140)], 'thủ'],
    ['print of one line may touch', [word('số', 1, 0.9, 0), word('57', 1, 0.9, 8)], 'số 57'],
    ['lines one below the other stay', [word('xã', 1, 0.9, 0, 100, 120), word('An', 2, 0.9, 0, 114, 134)], 'xã An'],
  ])('%s', (_, words, expected) => expect(textsOf(withoutReadTwice(words))).toBe(expected))
})
