import { expect, test } from 'vitest'
import { budgetSource } from '../../../src/vi/budget/budget-source.ts'

const headers = [
  ['Ngân sách cấp tỉnh', 'province'],
  ['NS xã', 'commune'],
  ['NStinh', 'province'],
  ['NStính', 'province'],
  ['NSƯưungương', 'central'],
  ['NS địa phương', 'total'],
  ['Ngân sách lương', 'total'],
  ['Ngân sách tương ứng', 'total'],
  ['NSxã', 'commune'],
  ['NSphường', 'commune'],
  ['NSTW', 'central'],
  ['Xã hội hóa', 'other'],
  ['Nguồn vốn xã hội', 'total'],
  ['TỔNG', 'total'],
  ['Kinh phí', 'total'],
  ['Tính theo năm', 'total'],
] as const

test.each(headers)('the source of a column headed %s is %s', (header, source) => {
  expect(budgetSource(header)).toBe(source)
})
