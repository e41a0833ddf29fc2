import { expect, test } from 'vitest'
import { literal, phrase, whole } from '../../../src/vi/text/pattern.ts'
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
