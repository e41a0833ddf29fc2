import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAmountsInWords } from '../../../src/vi/numbers/amounts-in-words.ts'
import { toneless } from '../../../src/vi/text/search-form.ts'
import { type Dialect, northern, spellOut } from '../../kit/spell-out.ts'

/** Value first, then its spellings. */
const corpus: readonly (readonly [vnd: string, ...spellings: string[]])[] = [
  ['8212000000', 'Tám tỷ hai trăm mười hai triệu đồng chẵn'],
  ['3480000000', 'Ba tỷ bốn trăm tám mươi triệu đồng chẵn', 'Ba tỉ bốn trăm tám mươi triệu đồng'],
  [
    '2355000000',
    'Hai tỷ ba trăm năm mươi lăm triệu đồng',
    'Hai tỷ, ba trăm năm mươi nhăm triệu đồng chẵn',
    'Hai phẩy ba năm lăm tỷ',
    'Hai phẩy ba trăm năm mươi lăm tỷ đồng',
    'hai tỷ ba trăm năm lăm triệu',
  ],
  ['7822000000', 'Bảy tỷ, tám trăm hai mươi hai triệu đồng', 'Bẩy tỷ tám trăm hai hai triệu đồng'],
  ['15000000', 'Mười lăm triệu đồng', 'Mười nhăm triệu đồng'],
  ['14000000', 'Mười bốn triệu đồng'],
  ['21000000', 'Hai mươi mốt triệu đồng'],
  ['24000000', 'Hai mươi tư triệu', 'Hai mươi bốn triệu', 'Hai tư triệu'],
  ['311000000', 'Ba trăm mười một triệu đồng'],
  ['105000000', 'Một trăm linh năm triệu', 'Một trăm lẻ năm triệu', 'Một trăm lẻ lăm triệu'],
  ['2050000000', 'Hai tỷ không trăm năm mươi triệu', 'Hai tỷ năm mươi triệu'],
  ['1001000000', 'Một tỷ không trăm linh một triệu đồng', 'Một tỷ một triệu đồng', 'Một tỷ linh một triệu đồng'],
  ['1005000', 'Một triệu không trăm linh năm nghìn đồng', 'Một triệu năm ngàn đồng'],
  ['10003', 'Mười nghìn không trăm lẻ ba đồng', 'mười ngàn linh ba đồng'],
  ['2500000000', 'Hai tỷ rưỡi', 'Hai tỷ năm trăm triệu', 'Hai phẩy năm tỷ'],
  ['3500000', 'Ba triệu rưỡi'],
  ['150000000', 'Một trăm rưỡi triệu', 'Một trăm năm mươi triệu'],
  ['1200000000', 'Một tỷ hai', 'Một tỷ hai trăm triệu'],
  ['35000000', 'Ba lăm triệu đồng', 'Ba mươi lăm triệu đồng', 'Ba mươi năm triệu đồng'],
  ['495600000', 'Bốn trăm chín mươi lăm triệu sáu trăm ngàn đồng'],
  ['55555555', 'Năm mươi lăm triệu năm trăm năm mươi lăm nghìn năm trăm năm mươi lăm đồng'],
  ['61000000000000', 'Sáu mươi mốt nghìn tỷ đồng'],
  ['1234500000000', 'Một nghìn hai trăm ba mươi tư tỷ năm trăm triệu đồng'],
  ['999999000', 'Chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn đồng'],
  ['0', 'Không đồng'],
  ['1000000000000000', 'Một triệu tỷ đồng'],
  ['20000000', 'Hai chục triệu đồng', 'Hai mươi triệu đồng Việt Nam'],
]

const announced = (words: string): string | null | undefined => findAmountsInWords(`(Bằng chữ: ${words}).`)[0]?.vnd

describe('findAmountsInWords', () => {
  test.each(corpus.flatMap(([vnd, ...spellings]) => spellings.map((spelling) => [spelling, vnd] as const)))(
    '%s is %s',
    (spelling, vnd) => {
      expect(announced(spelling)).toBe(vnd)
    },
  )

  test.each(corpus.flatMap(([vnd, ...spellings]) => spellings.map((spelling) => [toneless(spelling), vnd] as const)))(
    'announced and without tones: %s',
    (spelling, vnd) => {
      expect(announced(spelling)).toBe(vnd)
    },
  )

  test('what is spoken one way and written another keeps both values', () => {
    expect(findAmountsInWords('Bằng chữ: Một trăm năm triệu đồng')).toMatchObject([
      { vnd: '150000000', candidates: ['105000000'] },
    ])
  })

  test.each([
    ['(*Bằng chữ: Tám tỷ hai trăm mười hai triệu đồng chẵn*), trong đó:', 'Tám tỷ hai trăm mười hai triệu đồng chẵn'],
    ['Số tiền bằng chữ: Một trăm triệu đồng./.', 'Một trăm triệu đồng'],
    ['Viết bằng chữ là: Một trăm\ntriệu đồng chẵn.', 'Một trăm\ntriệu đồng chẵn'],
    ['kinh phí là hai tỷ rưỡi đồng cho năm sau', 'hai tỷ rưỡi đồng'],
  ])('%s', (text, words) => {
    const [amount] = findAmountsInWords(text)
    expect(amount!.text).toBe(words)
    expect(text.slice(amount!.span.start, amount!.span.end)).toBe(words)
    expect(amount!.vnd).not.toBeNull()
  })

  test.each([
    'Tám tỷ hai trâmm mười hai triệu đồng',
    'Hai trăm ba bốn năm triệu đồng',
    'Năm nghìn sáu triệu đồng',
    'tám hai mốt',
    'theo phụ lục',
  ])('announced but unreadable: %s', (words) => {
    expect(announced(words)).toBeNull()
  })

  test.each([
    'năm nghìn đồng chí',
    'hai mươi đồng chí',
    'một trong hai nhiệm vụ',
    'năm hai nghìn không trăm hai mươi sáu',
    '(Bằng chữ: ………………)',
    'ba đồng',
  ])('none in %s', (text) => {
    expect(findAmountsInWords(text)).toEqual([])
  })
})

const dialect: fc.Arbitrary<Dialect> = fc.record({
  zeroTens: fc.constantFrom('linh', 'lẻ'),
  thousand: fc.constantFrom('nghìn', 'ngàn'),
  four: fc.constantFrom('tư', 'bốn'),
  five: fc.constantFrom('lăm', 'nhăm'),
  seven: fc.constantFrom('bảy', 'bẩy'),
  zeroHundreds: fc.boolean(),
  commas: fc.boolean(),
})

describe('spellOut', () => {
  test.each([
    [0n, 'không'],
    [10n, 'mười'],
    [21n, 'hai mươi mốt'],
    [105n, 'một trăm linh năm'],
    [1005n, 'một nghìn không trăm linh năm'],
    [8_212_000_000n, 'tám tỷ hai trăm mười hai triệu'],
    [1_234_500_000_000n, 'một nghìn hai trăm ba mươi tư tỷ năm trăm triệu'],
  ])('%s', (value, words) => {
    expect(spellOut(value)).toBe(words)
  })

  test('what it writes in any dialect is read back as the same value', () => {
    const magnitude = fc.integer({ min: 0, max: 15 }).chain((digits) => fc.bigInt(0n, 10n ** BigInt(digits)))
    fc.assert(
      fc.property(magnitude, dialect, (value, spoken) => {
        expect(announced(`${spellOut(value, spoken)} đồng`)).toBe(String(value))
      }),
      { numRuns: 2000 },
    )
  })

  test('has no words for what is negative or too large', () => {
    expect(() => spellOut(-1n)).toThrow(RangeError)
    expect(() => spellOut(10n ** 18n, northern)).toThrow(RangeError)
  })
})
