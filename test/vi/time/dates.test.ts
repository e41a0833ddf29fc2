import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/vi/time/dates.ts'

const found = (text: string): readonly (string | null)[] => findDates(text).map(({ iso }) => iso)

/** Value first, then its spellings. */
const corpus: readonly (readonly [iso: string, ...spellings: string[]])[] = [
  [
    '2026-01-05',
    'ngày 05 tháng 01 năm 2026',
    'Ngày 5 tháng 1 năm 2026',
    'ngày 05/01/2026',
    'ngày 5/1/2026',
    '05/01/2026',
    '05.01.2026',
    '5-1-2026',
    'ngày\n\n05/01/2026',
    'ngày 05\ntháng 01 năm 2026',
    'ngày 05 / 01 / 2026',
    '2026-01-05',
  ],
  [
    '2026-03',
    'ngày    tháng 3 năm 2026',
    'Bắc Kạn, ngày tháng 03 năm 2026',
    'ngày … tháng 3 năm 2026',
    'ngày ..... tháng 3 năm 2026',
    'ngày /3/2026',
    'ngày    /3/2026',
    'ngày _____ /3/2026',
    'ngày ……/3/2026',
    '2026-03',
  ],
  ['2025', 'ngày       tháng     năm 2025', 'ngày … tháng … năm 2025', 'ngày ___/___/2025', 'ngày 5 tháng … năm 2025'],
]

describe('findDates', () => {
  test.each(corpus.flatMap(([iso, ...spellings]) => spellings.map((spelling) => [spelling, iso] as const)))(
    '%j is %s',
    (spelling, iso) => {
      expect(found(spelling)).toEqual([iso])
    },
  )

  test.each(['31/02/2026', 'ngày 30 tháng 02 năm 2026', '00/5/2026', '15/13/2026', 'ngày 29/2/2025', 'ngày /13/2026'])(
    'no calendar has %s, and no part of it is a date',
    (text) => {
      expect(found(text)).toEqual([null])
    },
  )

  test.each([
    '193/2025/QH15',
    '66.25/2026/NQ-CP',
    '57-NQ/TW',
    'giai đoạn 2021-2025',
    '2026-2030',
    'ngày … tháng … năm …',
    'ngày 15 hằng tháng',
    'tháng 9/2026',
    '8.212.000 đồng',
    '0236.3822.1111',
    '12/05/2026/QĐ-UBND',
    'phiên bản 1.2.2025.7',
    'ngày 5/1/1026',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('several in a sentence, each with its span', () => {
    const text = 'từ ngày 01/01/2026 đến hết ngày 30/6/2026; Nghị quyết số 57-NQ/TW, ngày\n22/12/2024'
    expect(findDates(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'ngày 01/01/2026',
      'ngày 30/6/2026',
      'ngày\n22/12/2024',
    ])
    expect(found(text)).toEqual(['2026-01-01', '2026-06-30', '2024-12-22'])
  })

  test('every day of two centuries, in every form', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3 }), (date, form) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, number] = iso.split('-').map(Number)
        const printed = [
          `ngày ${number} tháng ${month} năm ${year}`,
          `ngày ${number}/${month}/${year}`,
          `${number}.${month}.${year}`,
          iso,
        ]
        expect(found(`số 5, ${printed[form]}, của`)).toEqual([iso])
      }),
    )
  })
})
