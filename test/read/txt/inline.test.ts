import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textToRuns } from '../../../src/read/txt/inline.ts'

/** Bold in 〔〕, italic in ‹›. */
const shown = (text: string): string =>
  textToRuns(text)
    .map((run) => (run.bold ? `〔${run.text}〕` : run.italic ? `‹${run.text}›` : run.text))
    .join('')

describe('marks', () => {
  test.each([
    ['**Tổng cộng** 1.971', '〔Tổng cộng〕 1.971'],
    ['***Nơi nhận:***', '〔Nơi nhận:〕'],
    ['(*qua Phòng Văn hóa*)', '(‹qua Phòng Văn hóa›)'],
    ['__Điều 1.__ Phê duyệt', '〔Điều 1.〕 Phê duyệt'],
    ['<b>2,355</b>', '〔2,355〕'],
    ['<STRONG class="x">a</STRONG><br/>b', '〔a〕\nb'],
    ['KHCN &amp; CDS &#40;I&#41;', 'KHCN & CDS (I)'],
    ['1\\. Mục đích \\*', '1. Mục đích *'],
    ['**TM. ỦY BAN\nCHỦ TỊCH**', '〔TM. ỦY BAN\nCHỦ TỊCH〕'],
    ['a<!-- trang 3 -->b', 'ab'],
  ])('%j → %j', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  test.each([
    'số _____ /KH-UBND ngày _____',
    '5*3=15 và 2*4=8',
    '2 * 3 = 6',
    '(*) Ghi chú: số liệu ước (*)',
    'so_lieu_2026 và ten_tep',
    '<Tên cơ quan> dưới 5 < 6',
    '* Ghi chú',
    'R&D; AT&T',
  ])('%j stays', (text) => {
    expect(shown(text)).toBe(text)
  })
})

test('digits are never lost', () => {
  const pieces = fc.constantFrom(
    '*',
    '**',
    '_',
    '<b>',
    '</b>',
    '<i>',
    '\\',
    '&amp;',
    '12',
    '3.4',
    ' ',
    'chi',
    '(',
    ')',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const digits = (value: string) => value.replace(/\D/g, '')
      expect(
        digits(
          textToRuns(text)
            .map((run) => run.text)
            .join(''),
        ),
      ).toBe(digits(text))
    }),
  )
})
