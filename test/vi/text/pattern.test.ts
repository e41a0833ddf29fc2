import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literal, phrase, whole, wordEnd, wordStart } from '../../../src/vi/text/pattern.ts'
import { searchForm } from '../../../src/vi/text/search-form.ts'

const matchesIn = (source: string, text: string): string[] =>
  [...searchForm(text).matchAll(new RegExp(source, 'gu'))].map(([match]) => match)

test.each([
  ['the longest alternative wins', phrase('ủy ban', 'ủy ban nhân dân'), 'Uỷ ban nhân dân xã', ['ủy ban nhân dân']],
  ['any white space', phrase('chuyển đổi số'), 'chuyển  đổi\nsố', ['chuyển  đổi\nsố']],
  ['not inside a word', phrase('cn'), 'độcn cnđ cn1 1cn (CN)', ['cn']],
  ['alternatives may be in any spelling', phrase('UỶ BAN', 'kĩ thuật'), 'ủy ban, kỹ thuật', ['ủy ban', 'kỹ thuật']],
  ['special characters are literal', phrase('tr.đ', 'đ/c'), 'tr.đ trxđ đ/c', ['tr.đ', 'đ/c']],
  ['whole takes a source', whole('[0-9]+'), 'a1 22 3b', ['22']],
])('%s', (_, source, text, expected) => {
  expect(matchesIn(source, text)).toEqual(expected)
})

test('every special character of a literal stands for itself', () => {
  const special = '\\^$.*+?()[]{}|/'
  expect(new RegExp(`^${literal(special)}$`, 'u').test(special)).toBe(true)
})

test('words begin and end where no letter, mark or digit of any script touches them', () => {
  const around = fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })
  const letters = fc.constantFrom(
    ...'aZ9đĐơỹÀ×÷ªµ²ʯʰ\u0301\u1ab0',
    'α',
    'я',
    '中',
    '𝒜',
    '\u20e3',
    ' ',
    '.',
    '…',
    '“',
    '€',
  )
  fc.assert(
    fc.property(fc.oneof(letters, around), (touching) => {
      expect(new RegExp(`${wordStart}x`, 'u').test(`${touching}x`)).toBe(
        /(?<![\p{L}\p{M}\p{N}])x/u.test(`${touching}x`),
      )
      expect(new RegExp(`x${wordEnd}`, 'u').test(`x${touching}`)).toBe(/x(?![\p{L}\p{M}\p{N}])/u.test(`x${touching}`))
    }),
  )
})
