import { describe, expect, test } from 'vitest'
import { layout } from '../src/layout/index.ts'
import type { InkReading, PlacedDocument } from '../src/model/raw.ts'
import { secondReading } from '../src/second-reading.ts'
import { lineAt, pageOf, ruledTable } from './kit/placed-page.ts'

/** A page with a table of money; the first cell of its second row of figures was misread. */
function pageWith(reading: 'ocr' | 'digital', figure = '284'): PlacedDocument {
  const table = ruledTable(
    [40, 200, 80, 80, 80],
    [
      ['STT', 'Nội dung', 'Tổng số', 'NS tỉnh', 'NS xã'],
      ['1', 'Mua sắm', '150', '100', '50'],
      ['2', 'Tập huấn', figure, '134', '100'],
      ['', 'Tổng cộng', '384', '234', '150'],
    ],
  )
  const confidence = reading === 'ocr' ? 0.95 : null
  const words = [...lineAt('Đơn vị: triệu đồng', 50, 40), ...table.words].map((word) => ({ ...word, confidence }))
  return { kind: 'placed', format: 'pdf', pages: [{ ...pageOf(words, table.strokes), reading }] }
}

/** Reads again as told by what a cell was read as; gives the cells that were looked at, and what the row says then. */
async function again(document: PlacedDocument, readings: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = []
  const result = await secondReading(document, layout(document).value, async (_, places) => {
    asked.push(...places.map(({ text }) => text))
    const share = (texts: readonly string[]): readonly InkReading[] =>
      texts.map((text) => ({ text, confidence: 1 / texts.length, source: 'reread' }))
    return { value: places.map(({ text }) => share(readings[text] ?? [text])), messages: [] }
  })
  const laid = result && layout(result.value).value
  const cell = laid?.tables[0]?.rows[2]?.cells[2]
  const word = laid?.words.find(({ span }) => span.start === cell?.span.start)
  return { asked, cell: cell?.text, word, messages: result?.messages.map(({ code }) => code) }
}

describe('figures of a scanned page whose sums fail', () => {
  test('are read again, and the sums choose among the readings', async () => {
    const { asked, cell, word, messages } = await again(pageWith('ocr'), { '284': ['284', '234'] })
    expect(asked).toEqual(expect.arrayContaining(['284', '134', '100', '384', '150']))
    expect(cell).toBe('234')
    expect(word).toMatchObject({ reread: 'by-sums', confidence: 0.5, candidates: [{ text: '284', source: 'ocr' }] })
    expect(messages).toEqual(['figures-reread'])
  })

  test('stay where no reading mends them', async () => {
    const { cell, word } = await again(pageWith('ocr'), { '284': ['284', '264'] })
    expect(cell).toBe('284')
    expect(word).toMatchObject({ reread: 'by-ink', confidence: 0.6 })
  })
})

test.each([
  ['typed', pageWith('digital')],
  ['scanned, with sums that hold', pageWith('ocr', '234')],
])('a page is left alone: %s', async (_, document) => {
  expect(await again(document, {})).toMatchObject({ asked: [], cell: undefined })
})
