import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsoRight, phrases } from '../../../src/vi/text/repair/phrases.ts'
import { repairForm } from '../../../src/vi/text/repair.ts'
import { searchForm, toneless } from '../../../src/vi/text/search-form.ts'
import { isSyllable } from '../../../src/vi/text/syllables.ts'

describe('misread phrases', () => {
  test.each([
    ['Phân đầu đến năm 2026', 'phấn đấu đến năm 2026'],
    ['Phần đầu đến năm 2026 hoàn thành', 'phấn đấu đến năm 2026 hoàn thành'],
    ['nhiệm vụ chuyên đổi số năm 2026', 'nhiệm vụ chuyển đổi số năm 2026'],
    ['trên các nền tăng số', 'trên các nền tảng số'],
    ['hợp tác xã trên địa bàn thường tham gia', 'hợp tác xã trên địa bàn phường tham gia'],
    ['nguồn thu đầu giá quyền sử dụng đất', 'nguồn thu đấu giá quyền sử dụng đất'],
    ['kiểm soát phong bức xạ', 'kiểm soát phông bức xạ'],
    ['hội viên nông cốt', 'hội viên nòng cốt'],
    ['Số Khoa học và Công nghệ tỉnh', 'sở khoa học và công nghệ tỉnh'],
    ['ỦY BAN NHẤN DÂN', 'ủy ban nhân dân'],
    ['TỔNG CÔNG', 'tổng cộng'],
    ['Hãng năm, các tố chức đoàn thể', 'hằng năm, các tổ chức đoàn thể'],
    ['Uy ban nhan dan phuong', 'ủy ban nhân dân phuong'],
    ['trương trình mục tiêu quốc gia', 'chương trình mục tiêu quốc gia'],
  ])('%s', (text, expected) => {
    expect(repairForm(text)).toBe(expected)
  })
})

describe('phrases that are right as they stand', () => {
  test.each([
    'chi thường xuyên; chỉ tính; chi tiêu; chỉ tiêu',
    'trên địa bàn thường xuyên kiểm tra',
    'ngân sách thường xuyên được giao',
    'nên tăng cường quản lý, nền tăng trưởng cao',
    'theo quy định tại khoản 2 điều 3',
    'khoản kinh phí giao khoán',
    'triệu đồng bổ sung động lực hoạt động',
    'số tiền đó; tiến độ thực hiện',
    'hàng năm, hằng quý; tổ chức; hãng xe',
    'các văn bản chỉ đạo của tỉnh',
    'tổng công ty, tổng công suất, tổng cộng',
    'phần đầu của báo cáo; bắt đầu từ năm 2025; ban đầu giá trị nhỏ',
    'mỗi trường học có một khóa học',
    'truyền thông và truyền thống',
    'phân bố dân cư, phân bổ kinh phí',
    'để xuất khẩu, để an toàn, cần bố trí, cần bổ sung',
    'số, sở, sơ, chi, chỉ, khoản, khoán, đồng, động',
  ])('%s', (text) => {
    expect(repairForm(text)).toBe(searchForm(text))
  })
})

describe('names', () => {
  test.each(['PHƯỜNG AN HẢI', 'Nguyễn Duy Trí', 'xã Phan Đầu', 'Hội Đông, Tân Tiến', 'ông Thống Kế'])('%s', (text) => {
    expect(repairForm(text)).toBe(searchForm(text))
  })
})

test('a phrase does not reach over a cell, a line or a comma', () => {
  for (const text of ['chuyên\tđổi số', 'chuyên\nđổi số', 'chuyên, đổi số']) expect(repairForm(text)).toBe(text)
})

test('length and offsets stay, whatever the text', () => {
  const word = fc.constantFrom('Phân', 'đầu', 'chuyên', 'đổi', 'số', 'HOÀ', 'İ', '2026', ',', '\t', 'nền', 'tăng')
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, (sample) => {
      const [repaired, form] = [repairForm(sample), searchForm(sample)]
      expect(repaired).toHaveLength(form.length)
      expect(repaired.replace(/[\p{L}\p{M}]+/gu, 'x')).toBe(form.replace(/[\p{L}\p{M}]+/gu, 'x'))
    }),
  )
})

describe('the lexicon', () => {
  test('is written in search form, in Vietnamese syllables', () => {
    for (const phrase of [...phrases, ...alsoRight]) {
      expect(searchForm(phrase)).toBe(phrase)
      expect(phrase.split(' ').filter((word) => !isSyllable(word))).toEqual([])
    }
  })

  test('every phrase of it stays as it is, and no two have the same letters', () => {
    for (const phrase of [...phrases, ...alsoRight]) expect(repairForm(phrase)).toBe(phrase)
    expect(new Set(phrases.map(toneless)).size).toBe(phrases.length)
  })
})

test('time grows with the length of the text', () => {
  const text = 'phân đầu chuyên đổi số '.repeat(20_000)
  expect(repairForm(text)).toBe('phấn đấu chuyển đổi số '.repeat(20_000))
})
