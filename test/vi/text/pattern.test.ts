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

const touches = new RegExp(`^x${wordEnd}`, 'u')
const follows = new RegExp(`${wordStart}x$`, 'u')
/** Scripts other than Latin, whose own signs count as letters too, e.g. "฿". */
const otherScripts =
  /[\u0370-\u1fff\u2c00-\u2dff\u3400-\ud7ff\ufa00-\ufdff\ufe70-\ufefe\uff66-\uffdc\u{10000}-\u{1efff}]/u

test('words begin and end where no letter, mark or digit of any script touches them, by Unicode outside other scripts', () => {
  const wrong: string[] = []
  for (let code = 0; code < 0x20000; code += code < 0x10000 ? 1 : 7) {
    const character = String.fromCodePoint(code)
    const isLetter = /[\p{L}\p{M}\p{N}]/u.test(character)
    const counts = !touches.test(`x${character}`)
    if (counts === follows.test(`${character}x`)) wrong.push(`one side: ${code.toString(16)}`)
    if (counts !== isLetter && (isLetter || !otherScripts.test(character))) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

test.each([...'.,;:…“”–—•€℃✓→😀🇻\ue000\uf0b7\u200b（）'])('%s ends a word', (sign) => {
  expect([touches.test(`x${sign}`), follows.test(`${sign}x`)]).toEqual([true, true])
})
