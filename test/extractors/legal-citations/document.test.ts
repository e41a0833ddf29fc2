import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf } from '../../kit/document.ts'
import { cited, read } from './cited.ts'

test('the rows of a dossier say what their citations are', () => {
  const table = [
    'Tiêu chí\tNội dung chi tiết',
    'Cơ sở pháp lý\t- Nghị quyết số 57-NQ/TW ngày 22/12/2024. - Đề án 06/CP của Chính phủ.',
    'Tính cấp thiết\tThực hiện Kế hoạch số 155/KH-UBND',
    'Sản phẩm\tNêu tại Báo cáo số 12/BC-UBND',
  ].join('\n')
  expect(cited(table, 'code', 'role')).toEqual([
    '57-NQ/TW | basis',
    '06/CP | basis',
    '155/KH-UBND | implements',
    '12/BC-UBND | mention',
  ])
})

test('what OCR does to the words around does not hide a citation', () => {
  const text =
    'Căn cử Nghi quyết sô 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Công vãn sô 382/KHCN-KHTC của Sở Khoa học và Công nghệ'
  expect(cited(text, 'kindName', 'code', 'issuer', 'role')).toEqual([
    'Nghị quyết | 57-NQ/TW | Bộ Chính trị | basis',
    'Công văn | 382/KHCN-KHTC | Sở Khoa học và Công nghệ | basis',
  ])
})

test('a letter, its subject and what it answers', () => {
  const letter = [
    'UBND XÃ TÂN AN',
    'PHÒNG VĂN HÓA - XÃ HỘI',
    'Số: 15/VHXH',
    'V/v trả lời Công văn số 382/KHCN-KHTC ngày 25/7/2025',
    'Kính gửi: Sở Khoa học và Công nghệ.',
    'Phúc đáp Công văn số 382/KHCN-KHTC ngày 25/7/2025 của Sở Khoa học và Công nghệ về việc báo cáo.',
  ].join('\n')
  expect(cited(letter, 'code', 'role')).toEqual(['382/KHCN-KHTC | requestedBy', '382/KHCN-KHTC | requestedBy'])
})

test.each([
  ['Nghị quyết số 57-NQ/TW ngày\n22/12/2024 của Bộ\nChính trị', ['57-NQ/TW | 2024-12-22 | Bộ Chính trị']],
  ['Nghị quyết số 57-NQ/TW ngày 22 tháng 12\nnăm 2024', ['57-NQ/TW | 2024-12-22 | -']],
  ['theo Thông tư số 39/2021/TT-\nBTC ngày 01/6/2021', ['39/2021/TT-BTC | 2021-06-01 | -']],
  ['I. KẾT QUẢ\nĐã cụ thể hóa Kết luận số 135\n- KL/TW ngày 17/7/2023', ['135-KL/TW | 2023-07-17 | -']],
  ['Công văn số 3345/\nSKHCN-VP', ['3345/SKHCN-VP | - | -']],
  ['Nghị quyết số 57-NQ/TW của\nBộ Chính trị', ['57-NQ/TW | - | Bộ Chính trị']],
])('%j is one citation over lines', (text, expected) => {
  expect(cited(text, 'code', 'date', 'issuer')).toEqual(expected)
})

const sentences = [
  'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;',
  'Thực hiện Đề án 06 và khoản 2, 3 Điều 5 Nghị định số 73/2019/NĐ - CP.',
  'Phường đã lắp đặt 03 điểm truy cập, đạt 98,5%.',
  'Triển khai Kế hoạch số 12/KH-UBND, 13/KH-UBND (sau đây gọi tắt là Kế hoạch 12).',
  '(Kèm theo Báo cáo số /BC-UBND ngày   /3/2026)',
]

test('every citation points at its text, and outer ones come first', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }), (parts) => {
      const text = parts.join('\n')
      const document = documentOf(text)
      for (const [index, { at, text: printed, inside, confidence }] of read(text).citations.entries()) {
        expect(document.text.slice(at[0]!.start, at[0]!.end).replace(/\s+/g, ' ')).toBe(printed)
        expect(inside === null || inside < index).toBe(true)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 60 },
  )
})
