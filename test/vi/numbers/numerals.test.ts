import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingsOf, scaled } from '../../../src/vi/numbers/numerals.ts'

const read = (numeral: string): readonly string[] =>
  readingsOf(numeral).map(({ value, style, decimals }) => `${value.toFixed()} ${style} ${decimals}`)

describe('readingsOf', () => {
  test.each<[string, ...string[]]>([
    ['2110', '2110 plain 0'],
    ['02', '2 plain 0'],
    ['0', '0 plain 0'],
    ['8.212', '8212 dot-thousands 0', '8.212 dot-decimal 3'],
    ['2,355', '2.355 comma-decimal 3', '2355 comma-thousands 0'],
    ['1.250.000.000', '1250000000 dot-thousands 0'],
    ['1,250,000,000', '1250000000 comma-thousands 0'],
    ['1 250 000', '1250000 space-thousands 0'],
    ['1\u00a0250\u00a0000', '1250000 space-thousands 0'],
    ['1.250,5', '1250.5 dot-thousands 1'],
    ['1,250.75', '1250.75 comma-thousands 2'],
    ['1250.5', '1250.5 dot-decimal 1'],
    ['99,98', '99.98 comma-decimal 2'],
    ['99,980', '99.98 comma-decimal 3', '99980 comma-thousands 0'],
    ['0,125', '0.125 comma-decimal 3'],
    ['0.125', '0.125 dot-decimal 3'],
    ['1250,355', '1250.355 comma-decimal 3'],
  ])('%s', (numeral, ...expected) => {
    expect(read(numeral)).toEqual(expected)
  })

  test.each([
    '3.10.2',
    '01.7.2025',
    '12.34.5678',
    '0912345678',
    '0912',
    '1234567890123456',
    '1.25.000',
    '1,250,00',
    '',
  ])('%j is no number', (numeral) => {
    expect(read(numeral)).toEqual([])
  })

  test('finds the value again however thousands are grouped', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.constantFrom('.', ',', ' ', ''), (value, separator) => {
        const printed = String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator)
        expect(readingsOf(printed).map((reading) => reading.value.toFixed())).toContain(String(value))
      }),
    )
  })
})

test('scaled moves the point without rounding', () => {
  const [reading] = readingsOf('999.999.999.999,123456')
  expect(scaled(reading!.value, 12)).toBe('999999999999123456000000')
})
