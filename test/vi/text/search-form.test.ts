import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldKey, searchForm, toneless } from '../../../src/vi/text/search-form.ts'

describe('searchForm', () => {
  test.each([
    ['UỶ BAN nhân dân', 'ủy ban nhân dân'],
    ['hoà, khoẻ, thuý, toả, hoạ', 'hòa, khỏe, thúy, tỏa, họa'],
    ['quý, quỹ, quỳ, quá, già, giỏi', 'quý, quỹ, quỳ, quá, già, giỏi'],
    ['hoàn, khoản, thuyết, huỳnh, khuỷu, ngoèo', 'hoàn, khoản, thuyết, huỳnh, khuỷu, ngoèo'],
    ['tỉ đồng, kĩ thuật, quản lí, quí I, Hoa Kì, mĩ thuật', 'tỷ đồng, kỹ thuật, quản lý, quý i, hoa kỳ, mỹ thuật'],
    ['Bác sỹ', 'bác sĩ'],
    ['thì, bị, chỉ, tỉnh, kinh, tình, vi, tí', 'thì, bị, chỉ, tỉnh, kinh, tình, vi, tí'],
    ['“Bình dân” ‘số’', '"bình dân" \'số\''],
  ])('%s', (text, expected) => {
    expect(searchForm(text)).toBe(expected)
  })

  test('keeps every offset, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (head, tail) => {
        const text = `${head} ${tail}`
        expect(searchForm(text)).toHaveLength(text.length)
        expect(searchForm(text).slice(head.length + 1)).toBe(searchForm(tail))
      }),
    )
  })

  test('is idempotent', () => {
    const syllable = fc.constantFrom('HOÀ', 'Thuỷ', 'quí', 'Kĩ', 'sỹ', 'İ', 'toàn', ' ', '“')
    fc.assert(
      fc.property(
        fc.array(syllable),
        (parts) => searchForm(searchForm(parts.join(' '))) === searchForm(parts.join(' ')),
      ),
    )
  })
})

describe('foldKey', () => {
  test.each([
    ['Phòng Văn hoá – Xã hội', 'Phòng Văn hóa Xã hội'],
    ['Xã Kiến Thuỵ', 'xã  Kiến Thụy.'],
    ['UBND TP. Hải Phòng', 'UBND TP Hải Phòng'],
  ])('%s = %s', (one, other) => {
    expect(foldKey(one)).toBe(foldKey(other))
  })

  test('tones count', () => {
    expect(foldKey('Hòa Bình')).not.toBe(foldKey('Hóa Bình'))
  })
})

test('toneless takes off every mark and keeps case', () => {
  expect(toneless('ĐIỀU lệ, Ngưỡng, ỷ')).toBe('DIEU le, Nguong, y')
})
