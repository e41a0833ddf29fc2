import { expect, it } from 'vitest'
import { columnName, namesIn, readExpression, readFormula } from '../../../src/audit/sums/formula.ts'

it.each([
  ['(3)=(4)+(5)+(6)', ['4', '5', '6'], []],
  ['5 = 3 - 4', ['3'], ['4']],
  ['C=A+B', ['A', 'B'], []],
  ['(1)=(2)+(3)-(4)', ['2', '3'], ['4']],
  ['1=2+...+5', ['2', '3', '4', '5'], []],
  ['(1) = (2) + … + (4)', ['2', '3', '4'], []],
  ['A=1+2+3', ['1', '2', '3'], []],
  ['7=3-(4+5)', ['3'], ['4', '5']],
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

it.each([
  ['5=3x4', ['3', '4'], '×'],
  ['(5)=(3)*(4)/100', ['3', '4'], '/'],
  ['6=5/4', ['5', '4'], '/'],
  ['6=(5-4)/4x100%', ['5', '4'], '×'],
  ['(8) = (6) : (5)', ['6', '5'], '/'],
] as const)('expression %s', (text, names, operator) => {
  const expression = readExpression(text)!
  expect(namesIn(expression)).toEqual(names)
  expect(expression).toMatchObject({ kind: 'operation', operator })
})

it.each(['(4)', 'A', '', '5=', '5=3x', '5=(3x4', '5==3', 'Tổng=3+4', '5=3+4 người', `1=${'(2+'.repeat(30)}`])(
  'no expression: %s',
  (text) => {
    expect(readExpression(text)).toBeNull()
  },
)
