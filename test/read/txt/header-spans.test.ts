import { describe, expect, test } from 'vitest'
import { gridToTable } from '../../../src/read/txt/grid.ts'

/** Spans as "rows x columns", one line a row. */
const spansOf = (...lines: readonly string[]) =>
  gridToTable(lines.map((line) => line.split('|'))).rows.map((row) =>
    row.map((cell) => `${cell.rowSpan}x${cell.columnSpan}`).join(' '),
  )

describe('header rows that lost their spans', () => {
  test('two levels', () => {
    expect(spansOf('TT|Nội dung|Kinh phí|||Ghi chú', '||Tổng|Tỉnh|Xã|', '1|Chi A|3|1|2|')).toEqual([
      '2x1 2x1 1x3 2x1',
      '1x1 1x1 1x1',
      '1x1 1x1 1x1 1x1 1x1 1x1',
    ])
  })

  test('three levels', () => {
    expect(
      spansOf('TT|Nội dung|Kinh phí||||Ghi chú', '||Tổng|Trong đó|||', '|||Tỉnh|Xã|Khác|', '1|Chi A|6|1|2|3|'),
    ).toEqual(['3x1 3x1 1x4 3x1', '2x1 1x3', '1x1 1x1 1x1', '1x1 1x1 1x1 1x1 1x1 1x1 1x1'])
  })

  test.each([
    ['one row of heads', ['TT|Nội dung|Tổng', '1|Chi A|3']],
    ['a column without a name', ['TT|Nội dung|', '1|Chi A|3', '2|Chi B|4']],
    ['a blank in a row of data', ['STT|Tên|Kinh phí', '|Tổng|5', '1|Chi A|5']],
    ['a total without a name', ['TỔNG CỘNG||2.355', '1|Chi A|5']],
  ])('%s stays as it is', (_, lines) => {
    expect(spansOf(...lines).join(' ')).not.toMatch(/[2-9]/)
  })
})
