import { describe, expect, test } from 'vitest'
import { gridOf } from '../../../src/audit/grid/table-grid.ts'
import { sumsOf } from '../../../src/audit/sums/table-sums.ts'
import type { Document } from '../../../src/model/document.ts'
import { asScanned } from '../../kit/as-scanned.ts'
import { documentOf } from '../../kit/document.ts'

const table = (rows: readonly string[]): Document =>
  documentOf(
    ['Đơn vị: triệu đồng', '', 'STT\tNội dung\tKinh phí', ...rows.map((row) => row.replaceAll('|', '\t'))].join('\n'),
  )

/** The numbers of the rows, and how many sums fail. */
function readIn(document: Document): readonly [numbers: string, failing: number] {
  const { grid, columns } = sumsOf(gridOf(document, document.tables[0]!)!)
  const numbers = grid.rows.map(({ number }) => number?.no ?? '').join(' ')
  return [numbers, columns.filter(({ judged }) => judged.verdict === 'fails').length]
}

const rows = (third: string, sum = 464) => [
  'I|Chính quyền số|469',
  '1|Bồi dưỡng|440',
  '2|Thuê phần mềm|29',
  `${third}|Nguồn nhân lực|${sum}`,
  '1|Duy trì cổng|42',
  '2|Kiểm tra|12',
  '3|Xây dựng|410',
  '|Tổng cộng|933',
]

describe('a row number that was misread is the one with which the sums hold', () => {
  test.each([
    ['unread', 'W§'],
    ['another kind of number', '1'],
    ['another kind of number, out of sequence', '4'],
  ])('%s', (_, third) => expect(readIn(asScanned(table(rows(third))))).toEqual(['I 1 2 II 1 2 3 ', 0]))

  test('a part below its whole', () =>
    expect(
      readIn(asScanned(table(['1|Mua sắm|90', '1.1|Máy in|40', '41|Máy quét|50', '2|Tập huấn|10', '|Cộng|100']))),
    ).toEqual(['1 1.1 1.2 2 ', 0]))
})

describe('row numbers stay', () => {
  test('of typed tables', () => expect(readIn(table(rows('4')))[0]).toBe('I 1 2 4 1 2 3 '))

  test('that run on, though a sum fails', () =>
    expect(readIn(asScanned(table(rows('II', 466))))).toEqual(['I 1 2 II 1 2 3 ', 2]))

  test('that leave one out, where the sums hold', () =>
    expect(readIn(asScanned(table(['1|Mua sắm|90', '3|Tập huấn|10', '|Cộng|100'])))).toEqual(['1 3 ', 0]))
})
