import { expect, test } from 'vitest'
import { wordsToLines } from '../../../src/layout/pages/lines.ts'
import { pagesToWords } from '../../../src/layout/pages/placed-words.ts'
import { type PrintedLine, printedPage } from '../../kit/printed-page.ts'

const linesOf = (lines: readonly PrintedLine[]) =>
  wordsToLines(pagesToWords([printedPage(lines)])[0]!).map((line) => line.text)

const cases: readonly (readonly [string, readonly PrintedLine[], readonly string[]])[] = [
  [
    'file order is no reading order',
    [
      { text: 'dòng hai', x: 60, y: 120 },
      { text: 'một', x: 120, y: 100 },
      { text: 'dòng', x: 60, y: 100 },
    ],
    ['dòng một', 'dòng hai'],
  ],
  [
    'letters of several sizes on one line',
    [
      { text: 'BÁO', x: 60, y: 100, size: 16 },
      { text: 'cáo', x: 120, y: 104, size: 12 },
    ],
    ['BÁO cáo'],
  ],
  [
    'a superscript belongs to its line',
    [
      { text: '150 m', x: 60, y: 100 },
      { text: '2', x: 95, y: 99, size: 8 },
      { text: 'sàn', x: 105, y: 100 },
    ],
    ['150 m 2 sàn'],
  ],
  [
    'lines set solid stay apart',
    [
      { text: 'trên', x: 60, y: 100 },
      { text: 'dưới', x: 60, y: 112 },
    ],
    ['trên', 'dưới'],
  ],
  [
    'columns set off by half a line take turns',
    [
      { text: 'trái một', x: 60, y: 100 },
      { text: 'trái hai', x: 60, y: 120 },
      { text: 'phải một', x: 300, y: 110 },
      { text: 'phải hai', x: 300, y: 130 },
    ],
    ['trái một', 'phải một', 'trái hai', 'phải hai'],
  ],
]

test.each(cases)('%s', (_, lines, expected) => {
  expect(linesOf(lines)).toEqual(expected)
})

test('a page a little askew', () => {
  const words = [...'abcdefghij'].map((text, i) => ({ text, x: 60 + i * 40, y: 100 + i * 0.8 }))
  expect(linesOf(words)).toEqual(['a b c d e f g h i j'])
})

test('a line is bold when all its letters are, whatever its signs', () => {
  const page = printedPage([
    { text: 'Điều 1.', x: 60, y: 100, bold: true },
    { text: '-', x: 120, y: 100 },
  ])
  expect(wordsToLines(pagesToWords([page])[0]!)[0]).toMatchObject({ bold: true, italic: false, size: 14 })
})

test('a word that runs up the margin leaves the lines alone', () => {
  const page = printedPage([
    { text: 'dòng một', x: 60, y: 100 },
    { text: 'dòng hai', x: 60, y: 118 },
    { text: 'dòng ba', x: 60, y: 136 },
  ])
  const upended = { ...page.words[0]!, text: 'DỰTHẢO', box: { x0: 20, y0: 90, x1: 34, y1: 160 } }
  const words = pagesToWords([{ ...page, words: [...page.words, upended] }])[0]!
  expect(wordsToLines(words).map((line) => line.text)).toEqual(['DỰTHẢO', 'dòng một', 'dòng hai', 'dòng ba'])
})
