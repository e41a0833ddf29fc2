import { expect, it } from 'vitest'
import { numberOfCell, numberOfLabel } from '../../../src/audit/grid/row-number.ts'

it.each([
  ['1', '1', 'decimal:1', [1]],
  ['1.', '1', 'decimal:1', [1]],
  ['3.10', '3.10', 'decimal:2', [3, 10]],
  ['I', 'I', 'roman', [1]],
  ['A.1', 'A.1', 'decimal:1', [1]],
  ['B', 'B', 'upper', [2]],
  ['a)', 'a', 'letter', [1]],
  ['125', '125', 'decimal:1', [125]],
  ['-', null, '-', []],
  ['¬', null, '-', []],
] as const)('cell %s', (text, no, key, ordinals) => {
  expect(numberOfCell(text)).toEqual({ no, key, ordinals })
})

it.each(['', 'TỔNG CỘNG', '1.250.000', 'Cộng'])('no number in a cell: %s', (text) => {
  expect(numberOfCell(text)).toBeNull()
})

it.each([
  ['- Chi khác', null, 'Chi khác'],
  ['¬ Mua sắm', null, 'Mua sắm'],
  ['1.1. Chi mua sắm', '1.1', 'Chi mua sắm'],
  ['a) Tuyên truyền', 'a', 'Tuyên truyền'],
])('label %s', (text, no, rest) => {
  const number = numberOfLabel(text)
  expect([number?.no, text.slice(number?.end)]).toEqual([no, rest])
})

it.each(['Chi khác', '-5 độ', 'Phụ lục I'])('no number in a label: %s', (text) => {
  expect(numberOfLabel(text)).toBeNull()
})
