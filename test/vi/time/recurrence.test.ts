import { describe, expect, test } from 'vitest'
import { findRecurrences } from '../../../src/vi/time/recurrence.ts'

describe('findRecurrences', () => {
  test.each([
    ['hằng tháng', 'tháng', null],
    ['hàng quý', 'quý', null],
    ['mỗi năm', 'năm', null],
    ['định kỳ hằng tuần', 'tuần', null],
    ['định kỳ 6 tháng', '6 tháng', null],
    ['06 tháng/lần', '6 tháng', null],
    ['3 tháng một lần', '3 tháng', null],
    ['6 tháng, cuối năm', '6 tháng', null],
    ['02 lần/năm', 'năm', 2],
    ['1 lần mỗi tháng', 'tháng', 1],
    ['ngày 25 hằng tháng', 'tháng', null],
    ['thường xuyên', null, null],
    ['đột xuất', null, null],
    ['giữa và cuối nhiệm kỳ', null, null],
    ['khi có yêu cầu', null, null],
  ])('%s', (text, every, times) => {
    expect(findRecurrences(text)).toMatchObject([{ text, every, times }])
  })

  test.each(['chi thường xuyên', 'hàng hóa, hàng nghìn', '6 tháng đầu năm', 'nhiệm kỳ 2025-2030', 'năm 2026'])(
    'none in %s',
    (text) => {
      expect(findRecurrences(text)).toEqual([])
    },
  )
})
