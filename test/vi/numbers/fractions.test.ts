import { describe, expect, test } from 'vitest'
import { findFractions, partInCell } from '../../../src/vi/numbers/fractions.ts'

describe('findFractions', () => {
  test.each([
    ['đạt 15/21 chỉ tiêu', '15', '21', 'chỉ tiêu'],
    ['giải quyết 6.720/6.797 hồ sơ, đạt 98,87%', '6720', '6797', 'hồ sơ'],
    ['số điểm 85,5/100 điểm', '85.5', '100', 'điểm'],
    ['982 / 982 thủ tục hành chính', '982', '982', 'thủ tục hành chính'],
  ])('%s', (text, part, whole, unit) => {
    const [fraction] = findFractions(text)
    expect(fraction!.part.map(({ value }) => value.toFixed())).toEqual([part])
    expect(fraction!.whole.map(({ value }) => value.toFixed())).toEqual([whole])
    expect(fraction!.unit.name).toBe(unit)
  })

  test.each(['hỗ trợ 24/7', 'tháng 9/2026 xã', 'ngày 30/9/2025', '06/CP', '193/2025/QH15', '1,5/2 phần'])(
    'none in %s',
    (text) => {
      expect(findFractions(text)).toEqual([])
    },
  )
})

describe('partInCell', () => {
  test.each([
    ['9/9', '9'],
    [' 3 / 5 ', '3'],
    ['1.204/1.356', '1204'],
  ])('%j', (cell, part) => expect(partInCell(cell)![0]!.value.toFixed()).toBe(part))

  test.each(['9/2026', '7/5', '3/5 trường', '30/9/2025', '3', ''])('none in %j', (cell) => {
    expect(partInCell(cell)).toBeNull()
  })
})
