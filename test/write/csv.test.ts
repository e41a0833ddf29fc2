import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLines } from '../../src/write/csv.ts'
import type { ViewColumn } from '../../src/write/views.ts'

const column = (name: string, type: ViewColumn['type'] = 'text'): ViewColumn => ({
  name,
  type,
  title: name,
  description: name,
})
const written = (value: string | number | boolean | null): string =>
  [...csvLines([column('a')], [{ a: value }])].join('').slice('\uFEFFa\r\n'.length, -2)

test('a mark for Excel, names, then rows, every line ended by CR LF', () => {
  const columns = [column('a'), column('b', 'integer'), column('c', 'boolean')]
  const lines = [...csvLines(columns, [{ a: 'ấp', b: 1_144_000_000, c: true }])]
  expect(lines.join('')).toBe('\uFEFFa,b,c\r\nấp,1144000000,true\r\n')
})

test.each([
  ['null is empty', null, ''],
  ['an empty text is not null', '', '""'],
  ['0 is not null', 0, '0'],
  ['a comma', 'a,b', '"a,b"'],
  ['a quote', 'a "b"', '"a ""b"""'],
  ['a line end', 'a\nb', '"a\nb"'],
])('RFC 4180: %s', (_, value, expected) => expect(written(value)).toBe(expected))

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\0=1', "'\0=1"],
  ['  =1', "'  =1"],
  ['\u200B=1', "'\u200B=1"],
  ['＝1+1', "'＝1+1"],
  ['＋1+A1', "'＋1+A1"],
  ['－A1', "'－A1"],
  ['＠A1', "'＠A1"],
  ["'=1", "''=1"],
])('%j is closed to spreadsheets', (text, expected) => expect(written(text)).toBe(expected))

test.each(['-', '- ', '-1.144', '+5 %', 'a=1', "'quoted'", '−5', '1-2'])('%j stays as it is', (text) =>
  expect(written(text)).toBe(text),
)

test('-12,5 is quoted for its comma alone', () => expect(written('-12,5')).toBe('"-12,5"'))

test('taking one apostrophe off gives every text back', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '-', '1', ',', '\t', '\0', ' ', 'ấ', '"', '＝') })
  fc.assert(
    fc.property(text, (given) => {
      const field = written(given)
      const bare = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
      const read = /^'+(?:[\t\r\0]|[\p{C}\p{Z}]*[=+\-@＝＋－＠])/u.test(bare) ? bare.slice(1) : bare
      expect(read).toBe(given)
    }),
  )
})
