import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPinpoints } from '../../../src/vi/legal/pinpoint.ts'

const placed = (text: string): readonly (readonly string[])[] =>
  findPinpoints(text).map(({ places }) =>
    places.map(({ point, clause, article, chapter, appendix }) =>
      [point, clause, article, chapter, appendix].map((part) => part ?? '-').join(' '),
    ),
  )

describe('findPinpoints', () => {
  test.each([
    ['khoản 24 điều 3', ['- 24 3 - -']],
    ['điểm a khoản 1, điểm b khoản 2 Điều 3', ['a 1 3 - -', 'b 2 3 - -']],
    ['điểm c, d và đ khoản 1 Điều 3', ['c 1 3 - -', 'd 1 3 - -', 'đ 1 3 - -']],
    ['điểm a đến điểm đ khoản 1 Điều 3', ['a 1 3 - -', 'b 1 3 - -', 'c 1 3 - -', 'd 1 3 - -', 'đ 1 3 - -']],
    ['khoản 1 đến khoản 3 Điều 15a', ['- 1 15a - -', '- 2 15a - -', '- 3 15a - -']],
    ['khoản 1-3 Điều 5', ['- 1 5 - -', '- 2 5 - -', '- 3 5 - -']],
    ['điểm a, c khoản 2 và khoản 3 Điều 9', ['a 2 9 - -', 'c 2 9 - -', '- 3 9 - -']],
    ['điểm a các khoản 1, 2 Điều 9', ['a 1 9 - -', 'a 2 9 - -']],
    ['khoản 2, khoản 3 và khoản 5 Điều 9', ['- 2 9 - -', '- 3 9 - -', '- 5 9 - -']],
    ['Điều 3, khoản 24', ['- 24 3 - -']],
    ['Điều 5, khoản 2 Điều 7', ['- - 5 - -', '- 2 7 - -']],
    ['Điều 103 Mục 5 Chương XII Phần I', ['- - 103 XII -']],
    ['Phụ lục I', ['- - - - I']],
    ['KHOẢN 2 ĐIỀU 5', ['- 2 5 - -']],
  ])('%s', (text, places) => {
    expect(placed(text)).toEqual([places])
  })

  test.each([
    'Khoản 111',
    'Loại 100, khoản 103',
    'thí điểm 01 nhãn hiệu',
    'tại 03 điểm',
    'điểm a',
    'Mục 2',
    'Chương trình 135',
    'điều chỉnh 5 nội dung',
    'Phần mềm',
    'tài khoản 12',
    'khoản chi 5 triệu',
    'Điều 73/2019',
  ])('%s names none', (text) => {
    expect(placed(text)).toEqual([])
  })

  test('a range gives all its articles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 50 }), (from, count) => {
        const [places] = findPinpoints(`từ Điều ${from} đến Điều ${from + count} của`).map((found) => found.places)
        expect(places!.map(({ article }) => article)).toEqual(
          Array.from({ length: count + 1 }, (_, index) => String(from + index)),
        )
      }),
    )
  })
})
