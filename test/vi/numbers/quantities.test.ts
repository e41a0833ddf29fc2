import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../src/vi/numbers/quantities.ts'

/** "≥ 80 %" for each quantity. */
const found = (text: string): readonly string[] =>
  findQuantities(text).map(({ comparator, readings, upper, unit }) =>
    [comparator, readings[0]!.value, ...(upper ? [upper[0]!.value] : []), unit?.name ?? '?'].join(' '),
  )

/** Value first, then its spellings. */
const corpus: readonly (readonly [expected: string, ...spellings: string[]])[] = [
  [
    '>= 80 %',
    'tối thiểu 80%',
    'đạt tối thiểu 80 %',
    'ít nhất là 80%',
    'không dưới 80%',
    'từ 80% trở lên',
    'đạt từ 80%',
    '≥80%',
    '>= 80%',
    '80 phần trăm trở lên',
    'không thấp hơn 80%',
  ],
  ['> 95 %', 'trên 95%', 'đạt trên 95%', 'hơn 95%', 'vượt 95%', '>95%', 'cao hơn 95%'],
  ['<= 5 %', 'không quá 5%', 'tối đa 5%', 'không vượt quá 5%', '≤ 5%', 'từ 5% trở xuống', 'không cao hơn 5%'],
  ['<= 11 %', 'không được vượt quá 11%', 'không vượt 11%', 'không được quá 11%', 'không để cao hơn 11%'],
  ['>= 11 %', 'không được thấp hơn 11%', 'không để dưới mức 11%', 'không để mức hài lòng xuống dưới 11%'],
  ['<= 1 %', 'Không để tỷ lệ hồ sơ quá hạn vượt quá 1%', 'không phát sinh hồ sơ trễ hạn quá 1%'],
  ['> 1 %', 'không để chậm, tỷ lệ trên 1%', 'không có đất; tỷ lệ vượt quá 1%'],
  ['< 5 %', 'dưới 5%', 'chưa đến 5%', 'chưa đầy 5%', '<5%', 'ít hơn 5%'],
  [
    '~ 128 thành viên',
    'khoảng 128 thành viên',
    'ước đạt 128 thành viên',
    'gần 128 thành viên',
    'xấp xỉ 128 thành viên',
  ],
  ['= 100 %', 'đạt 100%', '100%', 'bảo đảm 100% cán bộ', 'đã được triển khai đến 100% cán bộ', '100 phần trăm'],
  ['range 80 85 %', '80-85%', 'từ 80 đến 85%', 'từ 80% đến 85%', '80 - 85 %', '80÷85%', 'từ 80% tới 85%'],
  ['= 99.98 %', 'đạt 99,98%', 'đạt 99.98%'],
  ['= 6797 hồ sơ', '6.797 hồ sơ', '6797 hồ sơ', '6,797 hồ sơ', 'kỳ 6.797 hồ sơ'],
  ['= 1.2 điểm %', 'tăng 1,2 điểm %', 'tăng 1,2 điểm phần trăm'],
  ['= 2 Gbps', '02 Gbps', '2 Gb/s', '2Gbps'],
  ['= 3 ‰', '3‰', '3 phần nghìn'],
  ['= 12 cơ sở dữ liệu', 'đối với 12 cơ sở dữ liệu quốc gia'],
  ['= 1.2 lượt truy cập', '1,2 triệu lượt truy cập'],
  ['= 12345 người', 'dân số 12.345 người', 'Tổ công nghệ số 12.345 người'],
  ['>= 2 lớp', 'tối thiểu mỗi năm 02 lớp', 'mỗi năm ít nhất 02 lớp'],
  ['= 15 bể chứa', '15 bể chứa của xã'],
  ['= 15 ?', 'tổng số là 15, trong đó', 'tổng số 15 được giải quyết'],
  ['= 2 lần', 'mỗi tháng 2 lần', 'năm 02 lần'],
]

describe('findQuantities', () => {
  test.each(corpus.flatMap(([expected, ...spellings]) => spellings.map((spelling) => [spelling, expected] as const)))(
    '%s is %s',
    (spelling, expected) => {
      expect(found(spelling)).toEqual([expected])
    },
  )

  test.each([
    'năm 2026',
    'trong năm 2025 của xã',
    'tháng 9',
    'Quý 3',
    'giai đoạn 2026 - 2030',
    'khoản 24 điều 3',
    'Khoản 111',
    'Phụ lục số 02',
    'Đề án 06 của phường',
    'Nghị quyết 57 và Ban Chỉ đạo 57',
    'mức độ 4, phiên bản 2',
    'Nội dung 2: Chi trả',
    'Tổ 5, Thôn 12',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('tabs part cells: the next cell is no unit and no end of a range', () => {
    expect(found('>95\tPhòng Văn hóa\t2\t-\t3\tNgười')).toEqual(['> 95 ?', '= 2 ?', '= 3 ?'])
  })

  test('spans hold the figure and apart from it the words of comparison', () => {
    const text = 'Số hóa từ 80% hồ sơ trở lên, tối thiểu 03 lớp'
    const [, second] = findQuantities(text)
    expect(second!.text).toBe('03 lớp')
    expect(second!.words.map(({ start, end }) => text.slice(start, end))).toEqual(['tối thiểu'])
  })
})
