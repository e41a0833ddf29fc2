import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../../src/read/docx/number-format.ts'

const spellings: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  [
    'decimal',
    [
      [1, '1'],
      [10, '10'],
    ],
  ],
  [
    'decimalZero',
    [
      [1, '01'],
      [10, '10'],
      [100, '100'],
    ],
  ],
  [
    'upperRoman',
    [
      [1, 'I'],
      [4, 'IV'],
      [9, 'IX'],
      [14, 'XIV'],
      [49, 'XLIX'],
      [1994, 'MCMXCIV'],
      [0, ''],
    ],
  ],
  ['lowerRoman', [[8, 'viii']]],
  [
    'upperLetter',
    [
      [1, 'A'],
      [26, 'Z'],
      [27, 'AA'],
      [28, 'BB'],
      [53, 'AAA'],
      [0, ''],
    ],
  ],
  [
    'lowerLetter',
    [
      [1, 'a'],
      [4, 'd'],
      [5, 'e'],
    ],
  ],
  ['ordinal', [[2, '2.']]],
  [
    'vietnameseCounting',
    [
      [1, 'một'],
      [10, 'mười'],
      [11, '11'],
    ],
  ],
  [
    'decimalEnclosedCircle',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '21'],
    ],
  ],
  ['none', [[3, '']]],
]

test.each(spellings)('%s', (format, cases) => {
  for (const [value, printed] of cases) expect(formatNumber(value, format, undefined)).toBe(printed)
})

test('custom formats pad, or list their signs', () => {
  expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007')
  expect(formatNumber(5, 'custom', 'a, b, c, d, đ, e')).toBe('đ')
  expect(formatNumber(9, 'custom', 'a, b, c, d, đ, e')).toBe('9')
})

test('a format that is not known, or a name every object has, is null', () => {
  for (const format of ['aiueo', 'constructor', '__proto__', 'custom'])
    expect(formatNumber(1, format, undefined)).toBeNull()
})

test('Roman numbers read back', () => {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
  const read = (roman: string): number =>
    [...roman].reduce((sum, digit, index) => {
      const value = worth[digit]!
      return value < (worth[roman[index + 1] ?? ''] ?? 0) ? sum - value : sum + value
    }, 0)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 32_767 }), (n) => read(formatNumber(n, 'upperRoman', undefined)!) === n),
  )
})
