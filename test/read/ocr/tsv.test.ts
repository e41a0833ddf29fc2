import { expect, test } from 'vitest'
import { tsvToWords } from '../../../src/read/ocr/tsv.ts'

const row = (...cells: readonly (string | number)[]) => cells.join('\t')

test('words with their boxes, confidence and lines; blocks, lines and blank words are none', () => {
  const tsv = [
    row(1, 1, 0, 0, 0, 0, 0, 0, 800, 200, -1, ''),
    row(4, 1, 1, 1, 1, 0, 20, 10, 300, 30, -1, ''),
    row(5, 1, 1, 1, 1, 1, 20, 12, 60, 28, 96.5, 'Dự'),
    row(5, 1, 1, 1, 1, 2, 90, 12, 80, 28, 120, 'toán'),
    row(5, 1, 1, 1, 1, 3, 180, 12, 80, 28, 95, ' '),
    row(5, 1, 1, 1, 2, 1, 20, 52, 70, 28, -3, '1.144'),
    row(5, 1, 2, 1, 2, 1, 500, 52, 70, 28, 40, '-'),
    '',
  ].join('\n')
  expect(tsvToWords(tsv)).toEqual([
    { text: 'Dự', box: { x0: 20, y0: 12, x1: 80, y1: 40 }, confidence: 0.965, line: 0 },
    { text: 'toán', box: { x0: 90, y0: 12, x1: 170, y1: 40 }, confidence: 1, line: 0 },
    { text: '1.144', box: { x0: 20, y0: 52, x1: 90, y1: 80 }, confidence: 0, line: 1 },
    { text: '-', box: { x0: 500, y0: 52, x1: 570, y1: 80 }, confidence: 0.4, line: 2 },
  ])
  expect(tsvToWords('')).toEqual([])
})
