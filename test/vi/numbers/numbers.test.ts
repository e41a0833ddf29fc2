import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../../src/vi/numbers/numbers.ts'

const printed = (text: string): readonly string[] => findNumbers(text).map((number) => number.text)

describe('findNumbers', () => {
  test.each<[string, readonly string[]]>([
    ['đã tiếp nhận 6.797 hồ sơ; trong kỳ 6608 đạt 99,98%', ['6.797', '6608', '99,98']],
    ['- 100% cán bộ; 02 kết nối IoT, 01 Gbps', ['100', '02', '01']],
    ['dự toán 1 250 000 000 đồng và 2 355 triệu', ['1 250 000 000', '2 355']],
    ['giai đoạn 2021-2025, từ 50 - 60 triệu', ['2021', '2025', '50', '60']],
    ['150triệu, 150trđ, 500m2, 25 người/lớp', ['150', '150', '500', '25']],
    ['1.000.000đ/người; 20 triệu đồng/02 mô hình', ['1.000.000', '20', '02']],
    ['chênh lệch (-245), còn lại: -1.250', ['-245', '-1.250']],
    ['tổng cộng 8.212. Trong đó', ['8.212']],
    ['xem mục lục……. 12, trang 2....15', ['12', '2', '15']],
    ['(500 triệu đồng), (200)', ['500', '200']],
    ['năm 2026: 150 triệu', ['2026', '150']],
    ['điểm phát wifi:12;camera:05', ['12', '05']],
  ])('%s', (text, expected) => {
    expect(printed(text)).toEqual(expected)
  })

  test.each([
    'Nghị quyết số 57-NQ/TW, 22 - ĐA/TU, 02-KH/BCĐTW',
    'ngày 01/7/2025, ngày   /3/2026, 30-9-2025, 05.09.2025, 2026-03-15, tháng 9/2026',
    '193/2025/QH15, 62 /KH-UBND, 06/CP, 66.25/2026/NQ-CP, 25a/QĐ-UBND, 73/2019/NĐ - CP',
    '4G/5G, 2G, QH15, COVID-19, Q1, hỗ trợ 24/7',
    '3.10. Ưu tiên phối hợp',
    '2.1 Về hạ tầng',
    '1) Kết quả\n2. Tồn tại',
    '(1) Công nghệ số; (2) Công nghệ sinh học',
    'ĐT: 0236.3822.111, 0912345678, 0912 345 678, +84 912 345 678',
    'tổng dự toán 1..53.8 triệu đồng, 12,.500 đồng',
    'lúc 08:30, bản đồ 1:500',
    'https://boctach.vn/2026/15 và van.thu15@hoaphu2.gov.vn',
  ])('none in %s', (text) => {
    expect(printed(text)).toEqual([])
  })

  test('a span is where the number is printed', () => {
    const text = 'Tổng: -1.250,5 triệu'
    const [number] = findNumbers(text)
    expect(text.slice(number!.span.start, number!.span.end)).toBe('-1.250,5')
    expect(number!.readings[0]!.value.toFixed()).toBe('-1250.5')
  })
})
