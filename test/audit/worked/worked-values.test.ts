import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readExpression } from '../../../src/audit/sums/formula.ts'
import { evaluated, exactly, intervalOf, solvedFor } from '../../../src/audit/worked/worked-values.ts'

const values = (numbers: Readonly<Record<string, number>>) =>
  new Map(Object.entries(numbers).map(([name, value]) => [name, exactly(new Decimal(value))]))

it.each([
  ['6=4x5', { 4: 3, 5: 4500 }, '13500'],
  ['6=4x5/1000', { 4: 3, 5: 4500 }, '13.5'],
  ['5=(4-3)/3x100', { 3: 400, 4: 660 }, '65'],
  ['7=3-(4+5)', { 3: 90, 4: 20, 5: 30 }, '40'],
  ['8=2+3x4', { 2: 1, 3: 2, 4: 3 }, '7'],
] as const)('%s', (formula, numbers, expected) => {
  expect(evaluated(readExpression(formula)!, values(numbers))?.low.toFixed()).toBe(expected)
})

it('gives nothing without a figure, nor by zero', () => {
  expect(evaluated(readExpression('5=3/4')!, values({ 3: 1 }))).toBeNull()
  expect(evaluated(readExpression('5=3/4')!, values({ 3: 1, 4: 0 }))).toBeNull()
})

it('takes a figure with decimals for all that rounds to it', () => {
  const { low, high } = intervalOf({ value: new Decimal('1.5'), decimals: 1, style: 'comma-decimal' }, 6)
  expect([low.toFixed(), high.toFixed()]).toEqual(['1450000', '1550000'])
})

it('solves for any figure of a formula', () => {
  const positive = fc.integer({ min: 1, max: 100_000 })
  const formulas = ['9=1x2', '9=1/2', '9=1-2', '9=1+2', '9=1x2/100', '9=(1-2)/3', '9=1/(2+3)', '9=1-2x3']
  fc.assert(
    fc.property(fc.constantFrom(...formulas), positive, positive, positive, positive, (formula, a, b, c, target) => {
      const expression = readExpression(formula)!
      const known = values({ 1: a, 2: b, 3: c })
      for (const name of ['1', '2', '3']) {
        const solved = solvedFor(name, expression, new Decimal(target), known)
        if (solved === null) continue
        const again = evaluated(expression, new Map([...known, [name, exactly(solved)]]))
        if (again !== null) expect(again.low.minus(target).abs().lt(1e-6)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})
