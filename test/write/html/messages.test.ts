import { expect, test } from 'vitest'
import { messagesCard, pageRanges } from '../../../src/write/html/messages.ts'
import { recordOf } from '../../kit/record.ts'

test.each([
  [[], ''],
  [[3], '3'],
  [[2, 1], '1, 2'],
  [[1, 2, 3, 5, 6, 8, 9, 10], '1–3, 5, 6, 8–10'],
  [[4, 4, 4], '4'],
])('pages %j are written %j', (pages, written) => {
  expect(pageRanges(pages)).toBe(written)
})

const message = (page: number | null, vi: string, en: string) => ({
  level: 'info' as const,
  code: 'read-by-ocr',
  vi,
  en,
  page,
})
const linesOf = (messages: readonly ReturnType<typeof message>[]): readonly string[] =>
  messagesCard({ ...recordOf(new Uint8Array([1]), 'a.pdf'), messages: [...messages] })?.markup.match(
    /<li>.*?<\/li>/g,
  ) ?? []

test('what is said of several pages alike is one line', () => {
  const lines = linesOf([
    message(1, 'trang 1 được nhận dạng từ ảnh', 'page 1 was read by OCR'),
    message(2, 'trang 2: có 3 số <lạ>', 'page 2: 3 odd figures'),
    message(2, 'trang 2 được nhận dạng từ ảnh', 'page 2 was read by OCR'),
    message(null, 'tệp bị cắt cụt', 'the file is cut short'),
  ])
  expect(lines).toEqual([
    '<li><strong>Trang 1, 2</strong>: được nhận dạng từ ảnh <span class="en block-en" lang="en">pages 1, 2: was read by OCR</span></li>',
    '<li><strong>Trang 2</strong>: có 3 số &lt;lạ&gt; <span class="en block-en" lang="en">page 2: 3 odd figures</span></li>',
    '<li>tệp bị cắt cụt <span class="en block-en" lang="en">the file is cut short</span></li>',
  ])
})

test('where the reader was sure there is no card', () => {
  expect(linesOf([])).toEqual([])
})
