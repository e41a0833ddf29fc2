import { expect, it } from 'vitest'
import { columnName, readFormula } from '../../src/audit/formula.ts'

it.each([
  ['(3)=(4)+(5)+(6)', ['4', '5', '6'], []],
  ['5 = 3 - 4', ['3'], ['4']],
  ['C=A+B', ['A', 'B'], []],
  ['(1)=(2)+(3)-(4)', ['2', '3'], ['4']],
] as const)('%s', (text, plus, minus) => {
  expect(readFormula(text)).toEqual({ plus, minus })
})

it.each(['(4)', 'A', '5=4/3', '6=5x4', '(3)=(4)', ''])('no sum: %s', (text) => {
  expect(readFormula(text)).toBeNull()
})

it.each([
  ['(3)=(4)+(5)', '3'],
  ['B', 'B'],
  ['( 4 )', '4'],
  ['12a', '12a'],
  ['Tổng', null],
])('column %s is %s', (text, name) => {
  expect(columnName(text)).toBe(name)
})
