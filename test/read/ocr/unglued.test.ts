import { expect, it } from 'vitest'
import type { OcrWord } from '../../../src/read/ocr/tsv.ts'
import { unglued } from '../../../src/read/ocr/unglued.ts'

const read = (text: string): OcrWord => ({ text, box: { x0: 0, y0: 0, x1: 40, y1: 20 }, confidence: 0.9, line: 3 })

it.each([
  ['QuýI', ['Quý', 'I'], 30],
  ['PHẦNII', ['PHẦN', 'II'], 27],
  ['(Điều5.', ['(Điều', '5.'], 29],
])('%s is a word and its number', (text, parts, cut) => {
  const [first, second] = unglued(read(text))
  expect([first!.text, second!.text]).toEqual(parts)
  expect([first!.box.x1, second!.box.x0, first!.line, second!.line]).toEqual([cut, cut, 3, 3])
})

it.each(['Quý', 'II', 'quýt', 'MụcX1', 'Covid19', 'năm'])('%s stays', (text) => {
  expect(unglued(read(text))).toEqual([read(text)])
})
