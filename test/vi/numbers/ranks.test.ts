import { describe, expect, test } from 'vitest'
import { findRanks } from '../../../src/vi/numbers/ranks.ts'

describe('findRanks', () => {
  test.each([
    ['thuộc nhóm 20 xã, phường đứng đầu', '<=', 20, null],
    ['nằm trong 10 đơn vị dẫn đầu', '<=', 10, null],
    ['vào tốp 5 xã tốt nhất', '<=', 5, null],
    ['thuộc top 10', '<=', 10, null],
    ['xếp thứ 5/21 xã, phường', '=', 5, 21],
    ['đứng thứ 3 toàn tỉnh', '=', 3, null],
    ['xếp hạng 15', '=', 15, null],
    ['xếp vị trí thứ 2', '=', 2, null],
  ])('%s', (text, comparator, value, of) => {
    expect(findRanks(text)).toMatchObject([{ comparator, value, of }])
  })

  test.each(['nhóm 05 công nghệ', 'trong 20 ngày', 'thuộc 10 xã. Đơn vị đứng đầu', 'thứ 2 hằng tuần'])(
    'none in %s',
    (text) => {
      expect(findRanks(text)).toEqual([])
    },
  )
})
