import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { numberWording } from '../../src/model/print-number.ts'
import { moneyUnitWording } from '../../src/vi/numbers/money-units.ts'

describe('numberWording', () => {
  it.each([
    ['1144.5', '1.144,5', '1,144.5'],
    ['-245000000', '-245.000.000', '-245,000,000'],
    ['0', '0', '0'],
    ['-0.25', '-0,25', '-0.25'],
    ['999', '999', '999'],
  ])('%s', (value, vi, en) => {
    expect(numberWording(new Decimal(value))).toEqual({ vi, en })
  })
})

describe('moneyUnitWording', () => {
  it.each([
    ['đồng', 'đồng'],
    ['nghìn đồng', 'thousand đồng'],
    ['triệu đồng', 'million đồng'],
    ['tỷ đồng', 'billion đồng'],
    ['hồ sơ', 'hồ sơ'],
  ])('%s', (vi, en) => {
    expect(moneyUnitWording(vi)).toEqual({ vi, en })
  })
})
