import { expect, test } from 'vitest'
import { inkRows, readBlock } from '../../../src/read/ocr/block.ts'
import type { Engine } from '../../../src/read/ocr/engine.ts'
import type { CleanPage } from '../../../src/read/raster/contract.ts'

const [width, height] = [40, 60]
const gray = { width, height, data: new Uint8Array(width * height).fill(255) }
const ink = { width, height, data: new Uint8Array(width * height) }
for (const y of [10, 11, 12, 30, 31, 50]) ink.data.fill(1, y * width + 5, y * width + 9)
const clean = { gray, withoutLines: gray, ink, dpi: 200 } as unknown as CleanPage
const box = { x0: 0, y0: 0, x1: width, y1: height }
const oneLine = { ...box, y1: 20 }

const answer = (text: string, confidence: number) => [
  { text, confidence, line: 0, box: { x0: 10, y0: 10, x1: 20, y1: 20 } },
]

/** Answers by how it is asked: layout, size of the picture, alphabet. */
const engineOf = (answerTo: (asked: string) => readonly [string, number] | null): Engine => ({
  read: async (image, { layout, alphabet }) => {
    const size = image.width > width + 20 ? 'large' : 'small'
    const answered = answerTo(`${layout} ${size}${alphabet === null ? '' : ' alphabet'}`)
    return answered === null ? [] : answer(...answered)
  },
})

const read = async (answers: Readonly<Record<string, readonly [string, number] | null>>, part = box) =>
  (
    await readBlock(
      clean,
      part,
      engineOf((asked) => answers[asked]!),
    )
  ).map(({ text, line }) => `${line} ${text}`)

test('lines are rows of ink between rows without', () => {
  expect(inkRows(ink, box)).toEqual([
    { y0: 10, y1: 13 },
    { y0: 30, y1: 32 },
    { y0: 50, y1: 51 },
  ])
  expect(inkRows(ink, { ...box, x0: 20 })).toEqual([])
})

test('a block read well is left alone; of two readings of a scrawl the surer one is kept', async () => {
  expect(await read({ 'block small': ['NỘI', 0.9] })).toEqual(['0 NỘI'])
  expect(await read({ 'block small': ['sG', 0.1], 'block large': ['DUNG', 0.9] })).toEqual(['0 DUNG'])
  expect(await read({ 'block small': ['NỘI', 0.4], 'block large': ['x', 0.2] })).toEqual(['0 NỘI'])
})

test('a formula is read line by line, with nothing but its own signs', async () => {
  const answers = { 'block small': ['=(4)', 0.2], 'line large alphabet': ['(3)-(4)', 0.6] } as const
  expect(await read(answers, oneLine)).toEqual(['0 (3)=(4)'])
})

test('a letter that is no block is read as a line', async () => {
  expect(await read({ 'block small': null, 'line small': ['I', 0.9] })).toEqual(['0 I'])
})

test('the number of a column lost in its brackets is read again, that of a row is left alone', async () => {
  const digit = ['(2)', 0.95] as const
  expect(await read({ 'block small': ['G)', 0.9], 'line large alphabet': digit }, oneLine)).toEqual(['0 (2)'])
  expect(await read({ 'block small': ['(a)', 0.9], 'line large alphabet': digit })).toEqual(['0 (a)'])
})

test('a unit in brackets is no number of a column', async () => {
  for (const unit of ['(%)', '(ha)', '(m)', '(1.250)'])
    expect(await read({ 'block small': [unit, 0.9], 'line large alphabet': ['(8)', 0.99] }, oneLine)).toEqual([
      `0 ${unit}`,
    ])
})
