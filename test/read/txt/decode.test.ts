import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/read/txt/decode.ts'
import { documentOf } from '../../kit/document.ts'

const text = 'BÁO CÁO\nỦy ban nhân dân xã Tân Lập, ngày 05 tháng 01 năm 2026: đạt 99,98%'

const utf16 = (mark: boolean, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return littleEndian ? bytes : bytes.swap16()
}

/** Windows-1258: base letter, then the tone; only the letters of the sample. */
const windows1258 = Uint8Array.from(
  [...'Uy']
    .map((letter) => letter.charCodeAt(0))
    .flatMap((code, i) => (i === 0 ? [code, 0xd2] : [code]))
    .concat([0x20, 0x62, 0x61, 0x6e, 0x20, 0x6e, 0x68, 0xe2, 0x6e, 0x20, 0x64, 0xe2, 0x6e, 0x20])
    .concat([0x78, 0x61, 0xde, 0x20, 0x54, 0xe2, 0x6e, 0x20, 0x4c, 0xe2, 0xf2, 0x70, 0x20, 0xf0, 0x61, 0xf2, 0x74]),
)

describe('decode', () => {
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', utf16(true, true)],
    ['utf-16le', utf16(false, true)],
    ['utf-16be', utf16(true, false)],
    ['utf-16be', utf16(false, false)],
  ])('%s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text, encoding, damaged: 0 })
  })

  test('windows-1258', () => {
    const decoded = decode(windows1258)!
    expect(decoded.encoding).toBe('windows-1258')
    expect(decoded.text.normalize('NFC')).toBe('Ủy ban nhân dân xã Tân Lập đạt')
  })

  test.each([
    ['TCVN3', 'B¸o c¸o tµi chÝnh cña ñy ban nh©n d©n x·', 'Báo cáo tài chính của ủy ban nhân dân xã'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ])('%s comes out of the layout as Unicode', (_, legacy, shown) => {
    const decoded = decode(Uint8Array.from([...legacy].map((letter) => letter.charCodeAt(0))))!
    expect(decoded.encoding).toBe('single-byte')
    expect(documentOf(decoded.text).text).toBe(shown)
  })
})
