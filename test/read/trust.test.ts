import { describe, expect, it } from 'vitest'
import type { RawPage } from '../../src/model/raw.ts'
import { covers } from '../../src/read/ocr/sample.ts'
import { pagesToRecognise, trustIn } from '../../src/read/trust.ts'

const vietnamese = 'Ủy ban nhân dân phường báo cáo kết quả thực hiện nhiệm vụ chuyển đổi số năm 2026 trên địa bàn'
const rubbish = 'DQc l$p - Tg do - H4nh phric CQNG HOA xA HQI cHU NGHiA VIET NAM tinh BAc Ninh phuong Thu4n'
const english = 'The quarterly report of the committee shows that spending grew faster than planned this year'

const pageOf = (text: string, reason: string | null = null, font = 'TimesNewRoman'): RawPage => ({
  number: 1,
  width: 595,
  height: 842,
  reading: 'digital',
  reason,
  words: text.split(' ').map((word) => ({
    text: word,
    box: { x0: 0, y0: 0, x1: 1, y1: 1 },
    font: { name: font, size: 14, bold: false, italic: false },
    confidence: null,
  })),
  strokes: [],
  taggedTables: [],
})

describe('a text layer', () => {
  it.each([
    ['Vietnamese', pageOf(vietnamese), 'use'],
    [
      'Vietnamese in TCVN3',
      pageOf('B¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô chuyÓn ®æi sè n¨m trªn ®Þa bµn', null, '.VnTime'),
      'use',
    ],
    ['a few words', pageOf('Trang 2'), 'use'],
    ['figures', pageOf('1.144 80 126 447 400 47 50 70 120 245 1726 1971 150'), 'use'],
    ['English', pageOf(english), 'sample'],
    ['rubbish', pageOf(rubbish), 'sample'],
    ['rubbish under a scan', pageOf(rubbish, 'ocr-layer'), 'read'],
    ['Vietnamese under a scan', pageOf(vietnamese, 'ocr-layer'), 'sample'],
    ['nothing over a scan', pageOf('Ký bởi', 'no-text'), 'read'],
    ['glyphs without meaning', pageOf(vietnamese, 'unmapped-glyphs'), 'read'],
    ['of a damaged page', pageOf('', 'damaged'), 'use'],
  ] as const)('of %s: %s', (_, page, expected) => {
    expect(trustIn(page)).toBe(expected)
  })

  it('decides with "auto" only', () => {
    const pages = [pageOf(vietnamese), { ...pageOf('', 'no-text'), number: 2 }, { ...pageOf('', 'damaged'), number: 3 }]
    expect(pagesToRecognise(pages, 'auto')).toEqual([2])
    expect(pagesToRecognise(pages, 'always')).toEqual([1, 2])
    expect(pagesToRecognise(pages, 'never')).toEqual([])
  })
})

describe('a layer covers what was read', () => {
  const words = vietnamese.split(' ')
  it.each([
    ['the same in another order', words.toReversed(), words, true],
    ['but for punctuation and composition', words.map((word) => `${word.normalize('NFD')},`), words, true],
    [
      'with a lost accent in ten',
      words.map((word) => (word === 'chuyển' || word === 'đổi' ? 'chuyen' : word)),
      words,
      false,
    ],
    ['too little to judge by', words, words.slice(0, 5), false],
    ['a word less often than read', words, [...words, ...words], false],
  ])('%s', (_, layer, read, expected) => {
    expect(covers(layer, read)).toBe(expected)
  })
})
