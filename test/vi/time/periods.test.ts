import { describe, expect, test } from 'vitest'
import { findPeriods } from '../../../src/vi/time/periods.ts'

const found = (text: string): readonly string[] =>
  findPeriods(text, { year: 2026 }).map(({ kind, from, to, basis }) => `${kind} ${from ?? ''}..${to ?? ''} ${basis}`)

/** Value first, then its spellings; the document is about 2026. */
const corpus: readonly (readonly [expected: string, ...spellings: string[]])[] = [
  [
    'quarter 2025-01-01..2025-03-31 stated',
    'Quý I/2025',
    'Quý I năm 2025',
    'quý 1/2025',
    'Q1/2025',
    'trong Quý I, năm 2025',
    'Quý I-2025',
  ],
  ['interval 2027-03-01..2027-12-31 stated', '3/2027 - 12/2027', '03/2027 đến 12/2027', 'tháng 3/2027 - 12/2027'],
  ['month 2026-03-01..2026-10-31 stated', 'T3-T10/2026', 'T3 - T10/2026', 'tháng 3 - tháng 10/2026'],
  ['quarter 2026-01-01..2026-03-31 inherited', 'Quý I', 'Quý 1', 'Quý l', 'quí I', 'Qúy I'],
  ['quarter 2026-04-01..2026-06-30 inherited', 'Quý II', 'Quý Il', 'Quý lI', 'Quý 11', 'Quý 2', 'QUÝ II', 'Quy II'],
  ['quarter 2026-07-01..2026-09-30 inherited', 'Quý III', 'Quý Ill', 'Quý lll', 'Quý IlI', 'Quý 111', 'Quý 3'],
  ['quarter 2026-10-01..2026-12-31 inherited', 'Quý IV', 'Quý lV', 'Quý 1V', 'Quý TV', 'Quý 4', 'Quý\nIV'],
  [
    'quarter 2025-07-01..2025-12-31 stated',
    'Quý III-IV/2025',
    'quý III, IV năm 2025',
    'quý III và quý IV năm 2025',
    'Quý III - Quý IV/2025',
    'quý 3-4/2025',
    'Quý 3,4/2025',
  ],
  ['quarter 2026-01-01..2026-09-30 inherited', 'Quý I, II, III', 'quý I, quý II và quý III'],
  [
    'half 2025-01-01..2025-06-30 stated',
    '6 tháng đầu năm 2025',
    '06 tháng đầu năm 2025',
    'sáu tháng đầu năm 2025',
    'nửa đầu năm 2025',
  ],
  ['half 2026-07-01..2026-12-31 inherited', '6 tháng cuối năm', 'nửa cuối năm'],
  ['half 2025-01-01..2025-09-30 stated', '9 tháng đầu năm 2025', '9 tháng năm 2025', 'chín tháng năm 2025'],
  ['half 2025-01-01..2025-02-28 stated', '2 tháng đầu năm 2025', 'hai tháng đầu năm 2025', '02 tháng năm 2025'],
  ['half 2026-01-01..2026-11-30 inherited', 'mười một tháng đầu năm'],
  ['half 2026-01-01..2026-05-31 inherited', 'trong năm tháng đầu năm'],
  ['year 2025-01-01..2025-12-31 stated', 'năm 2025', 'Năm 2025', 'trong năm 2025'],
  ['year 2026-01-01..2026-12-31 inherited', 'trong năm', 'cả năm', 'năm nay'],
  [
    'stage 2026-01-01..2030-12-31 stated',
    'giai đoạn 2026-2030',
    'giai đoạn 2026 - 2030',
    'nhiệm kỳ 2026-2030',
    '2026 - 2030',
    'giai đoạn 2026 đến 2030',
  ],
  [
    'month 2025-09-01..2025-09-30 stated',
    'tháng 9/2025',
    'tháng 9 năm 2025',
    'Tháng 09/2025',
    'tháng 9-2025',
    'T9/2025',
  ],
  ['month 2024-02-01..2024-02-29 stated', 'tháng 2/2024', 'ngày   /02/2024'],
  ['month 2026-09-01..2026-09-30 inherited', 'tháng 9', 'tháng 9, 12 lớp'],
  [
    'month 2025-09-01..2025-10-31 stated',
    'Tháng 9-10/2025',
    'tháng 9, 10/2025',
    'tháng 9 và tháng 10 năm 2025',
    'tháng 9 và 10 năm 2025',
    'T9-10/2025',
  ],
  ['day 2025-06-15..2025-06-15 stated', 'ngày 15/6/2025', '15/6/2025', 'ngày 15 tháng 6 năm 2025'],
  ['day 2026-06-15..2026-06-15 inherited', 'ngày 15/6', 'ngày 15 tháng 6'],
  ['day .. stated', 'ngày 31/02/2026'],
  [
    'deadline ..2025-06-30 stated',
    'chậm nhất ngày 30/6/2025',
    'chậm nhất là ngày 30/6/2025',
    'đến ngày 30/6/2025',
    'muộn nhất ngày 30/6/2025',
    'đến hết quý II/2025',
    'hết quý II năm 2025',
    'trước ngày 01/7/2025',
    'trước tháng 7/2025',
    'trước 7/2025',
    'hoàn thành trước quý III/2025',
    'đến hết tháng 6 năm 2025',
    'chậm nhất trong tháng 6/2025',
    'hạn cuối: 30/6/2025',
  ],
  ['deadline ..2026-12-31 inherited', 'đến hết năm', 'đến cuối năm', 'hết năm'],
  ['deadline ..2026-06-29 inherited', 'trước ngày 30/6', 'Trước 30/6'],
  ['deadline ..2030-12-31 stated', 'phấn đấu đến năm 2030', 'đến hết năm 2030', 'trước năm 2031'],
  [
    'interval 2025-01-01..2025-06-30 stated',
    'từ ngày 01/01/2025 đến hết ngày 30/6/2025',
    'từ 01/01/2025 đến 30/6/2025',
    'từ tháng 1 đến tháng 6/2025',
    'từ tháng 01/2025 đến hết tháng 6/2025',
    'từ ngày 01/01 đến ngày 30/6/2025',
    'từ quý I đến quý II năm 2025',
    'từ tháng 1-6/2025',
    'ngày 01/01/2025 - 30/6/2025',
    'Từ 01/01 - 30/6/2025',
    'tháng 1 đến tháng 6/2025',
  ],
  ['interval 2021-01-01..2025-12-31 stated', 'từ năm 2021 đến năm 2025', 'từ năm 2021 đến 2025', 'từ năm 2021-2025'],
  [
    'open 2025-07-01.. stated',
    'từ ngày 01/7/2025',
    'kể từ ngày 01/7/2025',
    'từ tháng 7/2025',
    'từ quý III/2025',
    'bắt đầu từ 7/2025',
  ],
  ['horizon ..2030-12-31 stated', 'định hướng đến năm 2030', 'tầm nhìn đến năm 2030'],
  [
    'recurring .. stated',
    'hằng năm',
    'hàng tháng',
    'Thường xuyên',
    'thường xuyên, liên tục',
    'định kỳ 6 tháng',
    'trước ngày 25 hằng tháng',
    'Trước ngày 15/12 hằng năm',
    'quý IV hằng năm',
    'đột xuất',
    'Theo tiến độ',
    '6 tháng, cuối năm',
    '02 lần/năm',
  ],
]

describe('findPeriods', () => {
  test.each(corpus.flatMap(([expected, ...spellings]) => spellings.map((spelling) => [spelling, expected] as const)))(
    '%j is %s',
    (spelling, expected) => {
      expect(found(spelling)).toEqual([expected])
    },
  )

  test.each([
    'chi thường xuyên',
    'kinh phí thường xuyên',
    'Quý vị đại biểu',
    'quý khách',
    '193/2025/QH15',
    'Nghị quyết số 12/2025/NQ-HĐND',
    'năm học 2025-2026',
    '05 năm',
    '6 tháng',
    'quyết định 06',
    'tháng 13',
    'hàng hóa',
    '2026',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('an interval over the end of the year begins in the year before', () => {
    expect(found('từ tháng 10 đến tháng 3/2027')).toEqual(['interval 2026-10-01..2027-03-31 stated'])
  })

  test('years in a list are years of their own', () => {
    expect(found('dự toán năm 2025, 2026 và 2027')).toEqual([
      'year 2025-01-01..2025-12-31 stated',
      'year 2026-01-01..2026-12-31 stated',
      'year 2027-01-01..2027-12-31 stated',
    ])
  })

  test("years in a programme's name are horizons", () => {
    expect(found('quốc gia đến năm 2025, định hướng đến năm 2030')).toEqual([
      'horizon ..2025-12-31 stated',
      'horizon ..2030-12-31 stated',
    ])
  })

  test('without a year to inherit a phrase has no dates and says so', () => {
    expect(findPeriods('Quý IV', { year: null })).toMatchObject([
      { kind: 'quarter', from: null, to: null, basis: null },
    ])
  })

  test('spans take in the words that limit', () => {
    const text = 'Hoàn thành chậm nhất là ngày 30/6/2026 và báo cáo.'
    const [period] = findPeriods(text, { year: null })
    expect(text.slice(period!.span.start, period!.span.end)).toBe('chậm nhất là ngày 30/6/2026')
  })
})
