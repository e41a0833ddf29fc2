import { expect, test } from 'vitest'
import type { Engine, Reading } from '../../../src/read/ocr/engine.ts'
import { readPage } from '../../../src/read/ocr/page.ts'
import { cleanPage } from '../../../src/read/raster/clean.ts'
import { asPageImage, page } from '../../kit/drawn-table.ts'
import { drawnPage } from '../../kit/scan.ts'

test.each([
  [100, 200],
  [150, 150],
  [300, 300],
])('a page of %i dpi is read at %i', async (dpi, wanted) => {
  const text = drawnPage(page, dpi, (pen) => {
    pen.font = '14px serif'
    for (let line = 0; line < 5; line++) pen.fillText('tổ chức thực hiện các nhiệm vụ', 100, 200 + line * 24)
  })
  const asked: Reading[] = []
  const engine: Engine = {
    read: async (_, reading) => {
      asked.push(reading)
      return []
    },
  }
  await readPage(cleanPage(asPageImage(text, dpi), { quarterTurns: 0 }), [], engine)
  expect(asked).toEqual([{ layout: 'sparse', dpi: wanted, alphabet: null }])
})
