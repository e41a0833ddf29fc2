import { Decimal } from 'decimal.js'
import { expect, test } from 'vitest'
import { splitsOf } from '../../../src/audit/prose/splits.ts'

const runs = (whole: number, values: readonly (number | null)[]) =>
  splitsOf(new Decimal(whole), values, (value) => (value === null ? null : new Decimal(value)))

test.each<[string, number, (number | null)[], (number | null)[][]]>([
  ['one division', 500, [200, 300], [[200, 300]]],
  [
    'two',
    1850,
    [500, 1150, 200, 1000, 850],
    [
      [500, 1150, 200],
      [1000, 850],
    ],
  ],
  [
    'three',
    100,
    [40, 60, 70, 30, 50, 50],
    [
      [40, 60],
      [70, 30],
      [50, 50],
    ],
  ],
  ['the whole again, then its parts', 500, [500, 300, 200], [[500], [300, 200]]],
  [
    'a wrong digit in the last',
    1850,
    [500, 1350, 1000, 830],
    [
      [500, 1350],
      [1000, 830],
    ],
  ],
  [
    'a wrong digit in the first',
    1850,
    [500, 1330, 1000, 850],
    [
      [500, 1330],
      [1000, 850],
    ],
  ],
  [
    'digits exchanged',
    1850,
    [500, 1350, 1000, 580],
    [
      [500, 1350],
      [1000, 580],
    ],
  ],
  ['more than the whole is one list', 500, [300, 200, 20, 30], [[300, 200, 20, 30]]],
  ['one amount too many is one list', 500, [300, 200, 450], [[300, 200, 450]]],
  ['an unknown amount', 500, [300, 200, null, 100], [[300, 200, null, 100]]],
  ['a whole of nothing', 0, [0, 0, 5], [[0, 0, 5]]],
])('%s', (_, whole, values, expected) => {
  expect(runs(whole, values)).toEqual(expected)
})
