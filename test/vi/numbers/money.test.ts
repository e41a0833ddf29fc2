import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMoney } from '../../../src/vi/numbers/money.ts'

const found = (text: string): readonly string[] =>
  findMoney(text).map(({ comparator, vnd, max }) => [comparator, vnd, ...(max === null ? [] : [max])].join(' '))

const corpus: readonly (readonly [expected: string, ...spellings: string[]])[] = [
  [
    '= 8212000000',
    '8.212 triệu đồng',
    '8212 triệu',
    '8,212 tỷ',
    '8.212.000.000 đồng',
    '8 212 000 000 đ',
    '8,212,000,000 VNĐ',
    '8.212.000 nghìn đồng',
    '8.212.000 ngàn đồng',
    '8 tỷ 212 triệu đồng',
    '8 tỉ 212 triệu',
    '8.212 trđ',
    '8.212 tr.đồng',
    '8.212 triệu VND',
  ],
  ['= 150000000', '150 triệu đồng', '150triệu', '150tr', '150 tr.đ', '150.000.000đ', '150.000 nghđ', '0,15 tỷ đồng'],
  ['= 2500000000', '2 tỷ rưỡi', '2,5 tỷ đồng', '2 tỷ 500 triệu'],
  ['= 1234500000000', '1.234,5 tỷ đồng', '1,2345 nghìn tỷ đồng'],
  [
    'range 50000000 60000000',
    'từ 50 đến 60 triệu',
    '50 - 60 triệu đồng',
    'từ 50 triệu đồng đến 60 triệu đồng',
    '50÷60 triệu',
  ],
  ['<= 500000000', 'không quá 500 triệu đồng', 'tối đa 500 triệu', 'không vượt quá 0,5 tỷ đồng'],
  ['~ 60000000', 'khoảng 60 triệu đồng', 'ước 60 triệu'],
  ['= 500000000', '500 (năm trăm) triệu đồng', '500 triệu đồng (Năm trăm triệu đồng)'],
  ['= 500000', '500.000đ/người', '500.000 đồng/tháng', '500 nghìn đồng'],
]

describe('findMoney', () => {
  test.each(corpus.flatMap(([expected, ...spellings]) => spellings.map((spelling) => [spelling, expected] as const)))(
    '%s is %s',
    (spelling, expected) => {
      expect(found(spelling)).toEqual([expected])
    },
  )

  test.each([
    '05 đồng chí, 20 đồng bào',
    '5 đ/c',
    '12 tỷ lệ',
    '1,2 triệu lượt truy cập',
    '3 triệu người',
    '500 USD',
    '150 hồ sơ',
    'năm 2026',
    '15 người',
    '5 nghìn tài khoản',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('an amount with two readings keeps the other as candidate', () => {
    const [money] = findMoney('với tổng mức dự kiến 2,355 tỷ/ năm 2026, cụ thể')
    expect(money).toMatchObject({ text: '2,355 tỷ', unit: 'tỷ đồng', vnd: '2355000000' })
    expect(money!.candidates).toEqual([{ vnd: '2355000000000', max: null, style: 'comma-thousands' }])
  })

  test('amounts in a row stay apart', () => {
    expect(found('lần lượt 2 tỷ đồng, 500 triệu đồng và 80 triệu đồng')).toEqual([
      '= 2000000000',
      '= 500000000',
      '= 80000000',
    ])
  })

  test('an amount printed in any unit is read as the same đồng, exactly', () => {
    const units: readonly (readonly [exponent: number, name: string])[] = [
      [0, 'đồng'],
      [3, 'nghìn đồng'],
      [6, 'triệu đồng'],
      [9, 'tỷ đồng'],
    ]
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.constantFrom(...units),
        (thousands, [exponent, unit]) => {
          const vnd = new Decimal(`${thousands}e3`)
          const [whole, fraction] = new Decimal(`${vnd.toFixed()}e-${exponent}`).toFixed().split('.')
          const grouped = whole!.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.')
          const [money] = findMoney(`kinh phí: ${grouped}${fraction ? `,${fraction}` : ''} ${unit}; trong đó`)
          expect(money!.vnd).toBe(vnd.toFixed())
        },
      ),
    )
  })
})
