import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cited, read } from './cited.ts'

/** What stands beside the number: "code | date | issuer" of each document. */
const datesAndIssuers: readonly (readonly [sentence: string, ...documents: string[]])[] = [
  ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá', '57-NQ/TW | 2024-12-22 | Bộ Chính trị'],
  ['Công văn số 3345/SKHCN-VP, ngày 03/10/2025 của sở KHCN về việc đôn đốc', '3345/SKHCN-VP | 2025-10-03 | sở KHCN'],
  ['Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị', '57-NQ/TW | 2024-12-22 | Bộ Chính trị'],
  ['Nghị quyết số 57-NQ/TW ngày 22.12.2024', '57-NQ/TW | 2024-12-22 | -'],
  ['Nghị quyết số 57-NQ/TW ngày\n\n22/12/2024 của Bộ Chính trị', '57-NQ/TW | 2024-12-22 | Bộ Chính trị'],
  ['Nghị quyết số 57-NQ/TW (ngày 22/12/2024) của Bộ Chính trị', '57-NQ/TW | 2024-12-22 | Bộ Chính trị'],
  ['Nghị quyết số 57-NQ/TW của Bộ Chính trị ban hành ngày 22/12/2024', '57-NQ/TW | 2024-12-22 | Bộ Chính trị'],
  ['Nghị quyết số 57-NQ/TW của Bộ Chính trị, ngày 22/12/2024', '57-NQ/TW | 2024-12-22 | Bộ Chính trị'],
  ['Nghị quyết của Bộ Chính trị số 57-NQ/TW ngày 22/12/2024', '57-NQ/TW | 2024-12-22 | Bộ Chính trị'],
  ['Kế hoạch số 12/KH-UBND ngày   /3/2026 của UBND xã', '12/KH-UBND | 2026-03 | UBND xã'],
  ['Kế hoạch số 12/KH-UBND ngày 31/02/2026', '12/KH-UBND | - | -'],
  ['Đề án số 22-ĐA/TU năm 2026', '22-ĐA/TU | - | -'],
  ['Nghị quyết số 71/NQ-CP năm 2025 của Chính phủ', '71/NQ-CP | - | Chính phủ'],
  [
    'Đề án số 22-ĐA/TU ngày 11/12/2025 của Ban Chấp hành Đảng bộ tỉnh Thái Nguyên về phát triển',
    '22-ĐA/TU | 2025-12-11 | Ban Chấp hành Đảng bộ tỉnh Thái Nguyên',
  ],
  [
    'Kế hoạch số 107-KH/ĐU của Ban Thường vụ Đảng ủy phường Bắc Kạn về việc',
    '107-KH/ĐU | - | Ban Thường vụ Đảng ủy phường Bắc Kạn',
  ],
  ['Kế hoạch số 12-KH/TU của Thành ủy Hải Phòng thực hiện', '12-KH/TU | - | Thành ủy Hải Phòng'],
  ['Kế hoạch số 15-KH/TU của Ban Thường vụ Tỉnh uỷ Thanh Hoá', '15-KH/TU | - | Ban Thường vụ Tỉnh uỷ Thanh Hoá'],
  ['Kế hoạch số 01-KH/BCĐ của Ban Chỉ đạo 57 thành phố về', '01-KH/BCĐ | - | Ban Chỉ đạo 57 thành phố'],
  ['Kế hoạch số 02-KH/BCĐTW của Ban Chỉ đạo Trung ương về thúc đẩy', '02-KH/BCĐTW | - | Ban Chỉ đạo Trung ương'],
  [
    'Kế hoạch số 34/KH-UBND ngày 07/8/2025 của UBND tỉnh Bắc Ninh về triển khai',
    '34/KH-UBND | 2025-08-07 | UBND tỉnh Bắc Ninh',
  ],
  [
    'Quyết định số 5/QĐ-UBND của Ủy ban nhân dân xã Ea H’Leo giao dự toán',
    '5/QĐ-UBND | - | Ủy ban nhân dân xã Ea H’Leo',
  ],
  [
    'Quyết định số 02/2026/QĐ-CTUBND của Chủ tịch UBND tỉnh Lâm Đồng',
    '02/2026/QĐ-CTUBND | - | Chủ tịch UBND tỉnh Lâm Đồng',
  ],
  [
    'Nghị quyết số 12/NQ-HĐND của Hội đồng nhân dân phường Hà Giang 1',
    '12/NQ-HĐND | - | Hội đồng nhân dân phường Hà Giang 1',
  ],
  ['Quyết định số 9/QĐ-UBND của UBND phường Xuân Hương - Đà Lạt về', '9/QĐ-UBND | - | UBND phường Xuân Hương - Đà Lạt'],
  ['Thông tư số 130/2025/TT-BTC của Bộ trưởng Bộ Tài chính', '130/2025/TT-BTC | - | Bộ trưởng Bộ Tài chính'],
  [
    'Công văn số 88/SVHTTDL-VP của Sở Văn hóa, Thể thao và Du lịch',
    '88/SVHTTDL-VP | - | Sở Văn hóa, Thể thao và Du lịch',
  ],
  ['Công văn số 15/VHXH của phòng Văn hoá – Xã hội phường', '15/VHXH | - | phòng Văn hoá - Xã hội phường'],
  ['Hướng dẫn số 36-HD/VPTW của Văn phòng Trung ương Đảng', '36-HD/VPTW | - | Văn phòng Trung ương Đảng'],
  [
    'Hướng dẫn số 15-HD/BTGDVTW của Ban Tuyên giáo và Dân vận Trung ương',
    '15-HD/BTGDVTW | - | Ban Tuyên giáo và Dân vận Trung ương',
  ],
  ['Nghị quyết số 237/NQ-UBTVQH16 của Ủy ban Thường vụ Quốc hội', '237/NQ-UBTVQH16 | - | Ủy ban Thường vụ Quốc hội'],
  ['Nghị quyết số 193/2025/QH15 của các đại biểu', '193/2025/QH15 | - | -'],
  [
    'theo Quyết định số 06/QĐ-TTg ngày 06/01/2022, Quyết định số 206/QĐ-TTg ngày 28/02/2024, Quyết định số 422/QĐ-TTg ngày 04/4/2022 của Thủ tướng Chính phủ',
    '06/QĐ-TTg | 2022-01-06 | Thủ tướng Chính phủ',
    '206/QĐ-TTg | 2024-02-28 | Thủ tướng Chính phủ',
    '422/QĐ-TTg | 2022-04-04 | Thủ tướng Chính phủ',
  ],
  [
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024; Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ',
    '57-NQ/TW | 2024-12-22 | -',
    '71/NQ-CP | 2025-04-01 | Chính phủ',
  ],
  ['Nghị quyết số 57-NQ/TW và Chỉ thị số 38-CT/TW của Ban Bí thư', '57-NQ/TW | - | -', '38-CT/TW | - | Ban Bí thư'],
  ['Nghị quyết 57 và Nghị quyết số 59-NQ/TW của Bộ Chính trị', '57 | - | Bộ Chính trị', '59-NQ/TW | - | Bộ Chính trị'],
]

describe('dates and issuers', () => {
  test.each(datesAndIssuers.map(([sentence, ...documents]) => ({ sentence, documents })))(
    '$sentence',
    ({ sentence, documents }) => {
      expect(cited(sentence, 'code', 'date', 'issuer')).toEqual(documents)
    },
  )
})

/** "point clause article chapter appendix" of each record. */
const pinpoints: readonly (readonly [sentence: string, ...places: string[]])[] = [
  ['khoản 24 điều 3 Nghị định số 73/2019/NĐ-CP', '- 24 3 - -'],
  ['điểm a khoản 2 Điều 5 của Nghị định số 73/2019/NĐ-CP', 'a 2 5 - -'],
  ['điểm d, đ khoản 1 Điều 4 Thông tư số 36/2022/TT-BTC', 'd 1 4 - -', 'đ 1 4 - -'],
  ['các điều 11, 12 và 15 Luật Khoa học và Công nghệ số 29/2013/QH13', '- - 11 - -', '- - 12 - -', '- - 15 - -'],
  ['khoản 2, 3 Điều 5 Nghị định số 73/2019/NĐ-CP', '- 2 5 - -', '- 3 5 - -'],
  ['từ Điều 5 đến Điều 7 Nghị định số 73/2019/NĐ-CP', '- - 5 - -', '- - 6 - -', '- - 7 - -'],
  ['Điều 15a Nghị định số 73/2019/NĐ-CP', '- - 15a - -'],
  ['Điều 3 khoản 24 Nghị định số 73/2019/NĐ-CP', '- 24 3 - -'],
  ['khoản 2 Điều 5 và khoản 1 Điều 7 Nghị định số 73/2019/NĐ-CP', '- 2 5 - -', '- 1 7 - -'],
  ['Nghị định số 73/2019/NĐ-CP (khoản 24 Điều 3)', '- 24 3 - -'],
  ['Nghị định số 73/2019/NĐ-CP tại Điều 3', '- - 3 - -'],
  ['Chương II Nghị định số 13/2023/NĐ-CP', '- - - II -'],
  ['Điều 8 Mục 2 Chương III Nghị định số 13/2023/NĐ-CP', '- - 8 III -'],
  ['Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP', '- - - - I'],
  ['Phụ lục số 02 kèm theo Thông tư số 36/2022/TT-BTC', '- - - - 02'],
  ['Điều 5 Nghị định số 73/2019/NĐ-CP; khoản 1 Điều 2 Thông tư số 36/2022/TT-BTC', '- - 5 - -', '- 1 2 - -'],
  ['Điều 1. Phê duyệt kinh phí theo Nghị định số 73/2019/NĐ-CP', '-'],
  ['(Khoản 121) theo Nghị định số 73/2019/NĐ-CP', '-'],
  ['tại 03 điểm theo Nghị định số 73/2019/NĐ-CP', '-'],
]

const places = (sentence: string): readonly string[] =>
  read(sentence).citations.map(({ pinpoint }) => {
    if (pinpoint === null) return '-'
    const { point, clause, article, chapter, appendix } = pinpoint
    return [point, clause, article, chapter === null ? null : chapter, appendix].map((part) => part ?? '-').join(' ')
  })

describe('pinpoints', () => {
  test.each(pinpoints.map(([sentence, ...expected]) => ({ sentence, expected })))(
    '$sentence',
    ({ sentence, expected }) => {
      expect(places(sentence)).toEqual(expected)
    },
  )
})

const kinds = [
  ['Kế hoạch', 'KH-UBND'],
  ['Quyết định', 'QĐ-UBND'],
  ['Báo cáo', 'BC-SKHCN'],
  ['Tờ trình', 'TTr-HĐND'],
] as const

test('any number, day and issuer of the State is read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.integer({ min: 1, max: 99999 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2016, max: 2030 }),
      fc.constantFrom('UBND tỉnh Bắc Ninh', 'Sở Khoa học và Công nghệ', 'UBND xã Kiến Thụy', 'Thủ tướng Chính phủ'),
      ([kind, symbol], number, day, month, year, issuer) => {
        const printed = String(number).padStart(2, '0')
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const sentence = `Căn cứ ${kind} số ${printed}/${symbol} ngày ${day}/${month}/${year} của ${issuer} về việc giao nhiệm vụ;`
        expect(cited(sentence, 'kindName', 'code', 'date', 'issuer', 'role')).toEqual([
          `${kind} | ${printed}/${symbol} | ${iso} | ${issuer} | basis`,
        ])
      },
    ),
    { numRuns: 60 },
  )
})
