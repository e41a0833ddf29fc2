import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { type Fit, fitOf, habitOf, isAgainst } from '../../../src/audit/worked/rounding.ts'

const fitting = (exact: string, printed: string, step: string): Fit =>
  fitOf(new Decimal(exact), new Decimal(exact), new Decimal(printed), new Decimal(step))

const [rounds, cuts, both, neither] = [
  { rounds: true, cuts: false },
  { rounds: false, cuts: true },
  { rounds: true, cuts: true },
  { rounds: false, cuts: false },
]

describe('how a printed figure fits', () => {
  it.each([
    ['66.666', '66.7', '0.1', rounds],
    ['66.666', '66.6', '0.1', cuts],
    ['99.98487', '99.98', '0.01', both],
    ['99.98512', '99.98', '0.01', cuts],
    ['90', '90', '1', both],
    ['90.5', '91', '1', rounds],
    ['88', '95', '1', neither],
  ] as const)('%s as %s', (exact, printed, step, expected) => {
    expect(fitting(exact, printed, step)).toEqual(expected)
  })
})

describe('the habit of an author', () => {
  it.each([
    ['three rounded', [rounds, rounds, rounds, both], 'rounds'],
    ['three cut off, one rounded', [cuts, cuts, cuts, rounds], 'cuts'],
    ['too few', [cuts, cuts, both, both], null],
    ['mixed', [cuts, cuts, cuts, rounds, rounds, rounds], null],
    ['wrong ones tell nothing', [neither, neither, neither], null],
  ] as const)('%s', (_, fits, habit) => {
    expect(habitOf(fits)).toBe(habit)
  })

  it('is broken only by what fits the other way alone', () => {
    expect([rounds, cuts, both, neither].map((each) => isAgainst('rounds', each))).toEqual([false, true, false, false])
    expect([rounds, cuts, both, neither].map((each) => isAgainst('cuts', each))).toEqual([true, false, false, false])
    expect(isAgainst(null, cuts)).toBe(false)
  })
})
