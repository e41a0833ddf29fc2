import { expect, test } from 'vitest'
import { explainTexts } from '../../src/cli/explain-texts.ts'
import { placeOf } from '../../src/cli/places.ts'
import type { TableRecord } from '../../src/model/record.ts'
import { recordOf } from '../kit/record.ts'

const piece = (start: number) => ({ page: 2, box: null, quote: 'x', start, end: start + 1 })
const cell = (start: number, rowSpan = 1, columnSpan = 1) => ({
  text: 'x',
  rowSpan,
  columnSpan,
  evidence: [piece(start)],
})
/** A cell over two rows, one over two columns. */
const rows: TableRecord['rows'] = [
  [cell(0, 2), cell(1, 1, 2), cell(2)],
  [cell(3), cell(4), cell(5)],
  [cell(6), cell(7)],
]
const table = { ...recordOf(new Uint8Array([1]), 'a.pdf').tables[0]!, id: 'tb7', rows }

test.each([
  [1, 'row 1 column 2'],
  [2, 'row 1 column 4'],
  [3, 'row 2 column 2'],
  [5, 'row 2 column 4'],
  [7, 'row 3 column 2'],
])('the cell at %i is at %s, merged cells counted', (start, place) => {
  expect(placeOf({ tables: [table] }, piece(start), explainTexts.en)).toBe(`page 2, table tb7 ${place}`)
})

test('what stands in no table has a page alone', () => {
  expect(placeOf({ tables: [table] }, piece(99), explainTexts.vi)).toBe('trang 2')
  expect(placeOf({ tables: [table] }, undefined, explainTexts.vi)).toBe('')
})
