import { expect, test } from 'vitest'
import { pdfReader } from '../../../src/read/pdf.ts'
import { rawPdf } from '../../kit/raw-pdf.ts'

/** Words of a page with "500650" at 72 to 108 points, its baseline 700 points up, and the messages of the reader. */
async function read(drawn: string, shown = '500650') {
  const { value, messages } = await pdfReader.read(rawPdf([`BT /F1 12 Tf 72 700 Td (${shown}) Tj ET ${drawn}`]), {
    password: null,
  })
  if (value.kind !== 'placed') throw new TypeError('a PDF is placed')
  return { words: value.pages[0]!.words.map(({ text }) => text), messages: messages.map(({ vi }) => vi) }
}

test.each([
  ['a line', '0.6 w 72 703.2 m 90 703.2 l S'],
  ['a thin filled box', '72 703 18 0.6 re f'],
  ['a line and its twin', '0.6 w 72 703.2 m 90 703.2 l S 72 703.2 m 90 703.2 l S'],
])('figures struck out by %s are left out and told', async (_, drawn) => {
  expect(await read(drawn)).toEqual({
    words: ['650'],
    messages: ['trang 1 có chữ bị gạch ngang đã được bỏ đi: “500”'],
  })
})

test('words struck out over their blanks', async () => {
  expect((await read('0.6 w 72 703.2 m 96 703.2 l S', 'a 12 34')).words).toEqual(['34'])
})

test.each([
  ['an underline', '0.6 w 72 698.5 m 90 698.5 l S'],
  ['the underline of the line above', '0.6 w 72 711 m 108 711 l S'],
  ['a border that runs on', '0.6 w 60 703.2 m 200 703.2 l S'],
  ['a thick bar', '6 w 72 703.2 m 90 703.2 l S'],
  ['a line over a part of a letter', '0.6 w 74 703.2 m 76 703.2 l S'],
  ['the bar of a letter', '0.6 w 71.5 703.2 m 76 703.2 l S'],
])('%s strikes nothing out', async (_, drawn) => {
  expect(await read(drawn)).toEqual({ words: ['500650'], messages: [] })
})
