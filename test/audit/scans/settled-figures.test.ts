import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Again, settledFigures } from '../../../src/audit/scans/settled-figures.ts'
import type { Cell } from '../../../src/model/document.ts'
import { documentOf } from '../../kit/document.ts'

/** The table in which the other readings of a cell follow it in braces: "1.744{1.144;1.14}", "!" first where they refute it, "?" before those that no look read. Gives what changes. */
function settledIn(rows: readonly string[]): readonly string[] {
  const text = ['Đơn vị: triệu đồng', '', ...rows].join('\n')
  const document = documentOf(text.replace(/\{[^}]*\}/gu, ''))
  const table = document.tables[0]!
  const readings = rows.map((row) => row.split('\t').map((cell) => /\{(.*)\}/u.exec(cell)?.[1]?.split(';') ?? []))
  const alternatives = new Map<Cell, Again>()
  for (const cell of table.rows.flatMap(({ cells }) => cells)) {
    const texts = readings[cell.row]![cell.column]!
    const isRefuted = texts[0] === '!'
    const others = texts.filter((text) => text !== '!')
    const guesses = others.flatMap((text) => (text.startsWith('?') ? [text.slice(1)] : []))
    if (texts.length > 0)
      alternatives.set(cell, { texts: others.map((text) => text.replace('?', '')), isRefuted, guesses })
  }
  return settledFigures(document, table, alternatives).map(({ cell, text, by }) => `${cell.text} > ${text} by ${by}`)
}

const header = 'STT\tNội dung\tTổng số\tNS tỉnh\tNS xã'

describe('a figure is read as the sums have it', () => {
  test('where one reading lets row and column hold', () =>
    expect(
      settledIn([
        header,
        '1\tMua sắm\t150\t100\t50{60}',
        '2\tTập huấn\t234\t134\t100',
        '3\tSố hóa\t1711{1971;1771}\t1500\t471',
        '\tTổng cộng\t2355\t1734\t621',
      ]),
    ).toEqual(['1711 > 1971 by sums']))

  test('where no look read it, but two sums hold with it', () =>
    expect(
      settledIn([header, '1\tMua sắm\t150\t100\t80{?50}', '2\tTập huấn\t20\t10\t10', '\tCộng\t170\t110\t60']),
    ).toEqual(['80 > 50 by sums']))

  test('where two figures were misread, each in a sum of its own', () =>
    expect(
      settledIn([
        header,
        '1\tMua sắm\t190{150}\t100\t50',
        '2\tTập huấn\t234\t184{134}\t100',
        '\tTổng cộng\t384\t234\t150',
      ]),
    ).toEqual(['190 > 150 by sums', '184 > 134 by sums']))

  test('where row and column hold with it, and a third sum fails for another figure that has no other reading', () =>
    expect(
      settledIn([
        header,
        'I\tHạ tầng\t6500\t5043{5843;5643}\t657',
        '1\tMua sắm\t143\t143\t-',
        '2\tTập huấn\t6357\t5700\t657',
        'II\tSố hóa\t147\t11{17}\t36',
        '\tTổng cộng\t6647\t5954\t693',
      ]),
    ).toEqual(['5043 > 5843 by sums']))

  test('a speck read as a point', () =>
    expect(
      settledIn([
        header,
        '1\tMua sắm\t2564250\t2.550250{2550250}\t14000',
        '2\tTập huấn\t20\t10\t10',
        '\tCộng\t2564270\t2550260\t14010',
      ]),
    ).toEqual(['2.550250 > 2550250 by sums']))

  test('what is no figure becomes the likeliest that is', () =>
    expect(settledIn([header, '1\tMua sắm\t711\t7u{711;71}\t-', '2\tTập huấn\t20\t10\t10'])).toEqual([
      '7u > 711 by ink',
    ]))
})

describe('a figure that no second look saw again', () => {
  test('gives way though its sum fails all the same', () =>
    expect(settledIn([header, '1\tMua sắm\t150\t100\t90{!;60}', '2\tTập huấn\t20\t10\t10'])).toEqual([
      '90 > 60 by ink',
    ]))

  test('comes back where the sums hold with it alone', () =>
    expect(settledIn([header, '1\tMua sắm\t150\t100\t50{!;60}', '2\tTập huấn\t20\t10\t10'])).toEqual([
      '50 > 50 by sums',
    ]))
})

describe('nothing changes', () => {
  test.each([
    ['where no look read what mends one sum', '1\tMua sắm\t150\t100\t60{?50}'],
    ['where no reading mends the sum', '1\tMua sắm\t150\t100\t60{80}'],
    ['where two do', '1\tMua sắm\t150{160}\t100\t60{50}'],
    ['where two figures had to change for one sum', '1\tMua sắm\t170{150}\t100\t90{50}'],
  ])('%s', (_, row) => expect(settledIn([header, row, '2\tTập huấn\t20\t10\t10'])).toEqual([]))

  test('where another sum would break', () =>
    expect(
      settledIn([header, '1\tMua sắm\t150\t100\t60{50}', '2\tTập huấn\t20\t10\t10', '\tTổng cộng\t170\t110\t70']),
    ).toEqual([]))
})

test('of any readings none is taken that was not seen, and none that leaves its sums failing', () => {
  const figure = fc.integer({ min: 10, max: 3000 })
  const row = fc.tuple(figure, figure, fc.integer({ min: -3, max: 3 }), fc.array(figure, { maxLength: 3 }))
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (rows) => {
      const told = settledIn([
        header,
        ...rows.map(([a, b, off, seen], index) => {
          const others = off === 0 ? seen : [...seen, b]
          return `${index + 1}\tMua sắm\t${a + b}\t${a}\t${Math.abs(b + off)}{${others.join(';')}}`
        }),
      ])
      const seen = new Set(rows.flatMap(([, b, , others]) => [b, ...others]).map(String))
      for (const line of told) expect(seen).toContain(/> (\d+) by/u.exec(line)![1])
      return told.every((line) => rows.some(([, b]) => line.includes(`> ${b} by`)))
    }),
    { numRuns: 60 },
  )
})
