import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { alikeTo, compareTo, heldIn, likeness } from '../../../src/vi/text/likeness.ts'
import { startCpuTime } from '../../kit/cpu-time.ts'

describe('likeness', () => {
  it.each([
    ['Tỷ lệ hồ sơ TTHC được số hóa', 'hồ sơ thủ tục hành chính được số hoá', 1],
    ['Các hoạt động CĐS, ứng dụng CNTT', 'Hoạt động chuyển đổi số, ứng dụng công nghệ thông tin', 1],
    ['Mua máy tính', 'Tập huấn kỹ năng số', 0],
    ['của các', 'Mua máy tính', 0],
    ['', 'Mua máy tính', 0],
  ])('%s | %s: %d', (a, b, expected) => expect(likeness(a, b)).toBeCloseTo(expected, 1))

  it('tells the order of words', () => {
    const name = 'an toàn thông tin mạng'
    expect(likeness(name, 'an toàn thông tin trên mạng')).toBeGreaterThan(likeness(name, 'mạng thông tin an toàn'))
  })

  it('is the same both ways, and 1 only up to joining words', () => {
    const words = fc.array(fc.constantFrom('hồ sơ', 'trực tuyến', 'số hóa', 'của', 'dân cư'), { minLength: 1 })
    const name = words.map((list) => list.join(' '))
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a))
        expect(likeness(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('heldIn', () => {
  it.each([
    ['an ninh mạng', 'bảo đảm an toàn, an ninh mạng trong cơ quan', 1],
    ['số hóa tài liệu lưu trữ', 'số hoá ít nhất 30% tài liệu lưu trữ lịch sử', 0.9],
    ['mua máy chủ', 'bảo đảm an ninh mạng', 0],
  ])('%s in %s: %d', (part, whole, expected) => expect(heldIn(part, whole)).toBeCloseTo(expected, 0))
})

test('items are found by shared words with the same figures as by comparing each pair', () => {
  const word = fc.constantFrom('hồ sơ', 'trực tuyến', 'số hóa', 'của', 'CNTT', 'dân cư', 'an ninh mạng')
  const name = fc.array(word, { maxLength: 4 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), name, (names, asked) => {
      const pairs = names.map((item) => ({ item, likeness: likeness(asked, item), held: heldIn(asked, item) }))
      expect(compareTo(names, (item) => item)(asked)).toEqual(pairs.filter((pair) => pair.likeness > 0))
    }),
  )
})

test('items at least so alike are those that comparing each pair gives', () => {
  const word = fc.constantFrom('hồ sơ', 'trực tuyến', 'số hóa', 'của', 'CNTT', 'dân cư', 'an ninh mạng')
  const name = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '))
  const least = fc.constantFrom(0.3, 0.5, 0.8, 0.95, 1)
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), name, least, (names, asked, least) => {
      const pairs = names.filter((item) => likeness(asked, item) >= least)
      expect(alikeTo(names, (item) => item, least)(asked)).toEqual(pairs)
    }),
  )
})

test('of ten thousand names those alike are found without comparing each pair', () => {
  const names = Array.from({ length: 10_000 }, (_, n) => `Tỷ lệ hồ sơ trực tuyến của thôn ${n} và tổ ${n % 97}`)
  const milliseconds = startCpuTime()
  const alike = alikeTo(names, (name) => name, 0.95)
  for (const name of names) expect(alike(name)).toEqual([name])
  // All pairs are 50 million.
  expect(milliseconds()).toBeLessThan(5000)
})
