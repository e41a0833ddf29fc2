import { expect, test } from 'vitest'
import { withLostNumerals } from '../../../src/read/ocr/lost-numerals.ts'
import type { OcrWord } from '../../../src/read/ocr/tsv.ts'
import { printedWord } from '../../kit/printed-word.ts'

/** What is read of a line of which the engine gave the first words only. */
function readOf(print: string, given: readonly string[]): readonly string[] {
  const { clean } = printedWord(print)
  const words = given.map((text, line): OcrWord => {
    const before = given.slice(0, line).join(' ')
    const end = printedWord([...given.slice(0, line), text].join(' ')).box
    const x0 = before === '' ? end.x0 : printedWord(before).box.x1 + 5
    return { text, box: { ...end, x0 }, confidence: 0.9, line: 0 }
  })
  return withLostNumerals(words, clean).map(({ text }) => text)
}

test.each([
  ['Chương I', ['Chương'], ['Chương', 'I']],
  ['PHẦN II', ['PHẦN'], ['PHẦN', 'II']],
  ['Phụ lục III', ['Phụ', 'lục'], ['Phụ', 'lục', 'III']],
  ['Quý I', ['Quý'], ['Quý', 'I']],
])('%s of which %s was read', (print, given, read) => expect(readOf(print, given)).toEqual(read))

test.each([
  ['Chương', ['Chương']],
  ['Chương trình', ['Chương']],
  ['Chương I', ['Chương', 'I']],
  ['Điều 1', ['Điều']],
  ['Quý 4', ['Quý']],
  ['Mục       I', ['Mục']],
])('%s of which %s was read stays', (print, given) => expect(readOf(print, given)).toEqual(given))
