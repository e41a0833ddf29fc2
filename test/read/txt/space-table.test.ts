import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf } from '../../kit/document.ts'

const rowsOf = (text: string) =>
  documentOf(text).tables.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.text)))

test('a head beside its figures and a wide head over two columns', () => {
  const text = [
    'TT   Nội dung       KINH PHÍ NĂM 2026      Ghi chú',
    '                    Tỉnh        Xã',
    '1    Mua sắm        1.200       800        quý I',
    '2    Tập huấn         150       -',
  ]
  const [table] = documentOf(text.join('\n')).tables
  expect(
    table!.rows.map(({ cells }) => cells.map((cell) => `${cell.text} ${cell.rowSpan}x${cell.columnSpan}`)),
  ).toEqual([
    ['TT 2x1', 'Nội dung 2x1', 'KINH PHÍ NĂM 2026 1x2', 'Ghi chú 2x1'],
    ['Tỉnh 1x1', 'Xã 1x1'],
    ['1 1x1', 'Mua sắm 1x1', '1.200 1x1', '800 1x1', 'quý I 1x1'],
    ['2 1x1', 'Tập huấn 1x1', '150 1x1', '- 1x1', ' 1x1'],
  ])
})

test('blanks to be filled in by hand part no columns', () => {
  const text = [
    'UBND PHƯỜNG LONG HOA              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số:     /QĐ-UBND                  Độc lập - Tự do - Hạnh phúc',
    '                                  Long Hoa, ngày     tháng     năm 2026',
  ]
  expect(documentOf(text.join('\n')).text.split('\n')).toEqual([
    'UBND PHƯỜNG LONG HOA',
    'Số: /QĐ-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Long Hoa, ngày tháng năm 2026',
  ])
})

test('two blanks between words of prose make no table', () => {
  expect(rowsOf('Ban hành các Kế hoạch  triển khai nhiệm vụ\nnăm 2026; chỉ đạo  thực hiện số hóa hồ sơ.')).toEqual([])
})

test('nothing is lost, whatever stands where', () => {
  const segment = fc.record({
    gap: fc.integer({ min: 1, max: 12 }),
    text: fc.constantFrom('STT', 'Tổng', '1.200', 'kế hoạch năm', '2026', '-', 'Tổng cộng'),
  })
  const line = fc.array(segment, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (lines) => {
      const text = lines.map((parts) => parts.map(({ gap, text }) => ' '.repeat(gap) + text).join('')).join('\n')
      const letters = (value: string) => [...value.replace(/\s/g, '')].sort().join('')
      const document = documentOf(text)
      expect(letters(document.text + document.furniture.map((item) => item.text).join(''))).toBe(letters(text))
    }),
    { numRuns: 500 },
  )
})
