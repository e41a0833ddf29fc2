import { describe, expect, test } from 'vitest'
import { fromTcvn3, isCapitalFont } from '../../../../src/vi/text/legacy/tcvn3.ts'
import { fromVni } from '../../../../src/vi/text/legacy/vni.ts'

// One word for each vowel and tone, so that every entry of the tables is used.
const everyLetter = [
  'à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ',
  'µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë ® Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é ¬ ê ë ì í î ï ñ ò ó ô \u00ad õ ö ÷ ø ù ú û ü ý þ',
  'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î',
] as const

const rows = everyLetter[0].split(' ').map((letter, i) => {
  const [tcvn3, vni] = [everyLetter[1].split(' ')[i]!, everyLetter[2].split(' ')[i]!]
  return [letter, tcvn3, vni] as const
})

describe('every letter', () => {
  test.each(rows)('%s', (letter, tcvn3, vni) => {
    expect(fromTcvn3(`h${tcvn3}`)).toBe(`h${letter}`)
    expect(fromVni(`h${vni}`)).toBe(`h${letter}`)
    expect(fromVni(`H${vni.toUpperCase()}`)).toBe(`H${letter.toUpperCase()}`)
  })

  test('capitals of TCVN3', () => {
    expect(fromTcvn3('¡n ¢n £n ¤n ¥n ¦n §n')).toBe('Ăn Ân Ên Ôn Ơn Ưn Đn')
  })
})

describe('fromTcvn3', () => {
  test.each([
    ['ư as a minus sign', 'n\u2212íc', 'nước'],
    ['ư as a hyphen', 'nh-ng', 'nhưng'],
    ['ư at the end of a word as a hyphen', 'nh-', 'như'],
    ['hyphens between words stay', 'tÕ-x·', 'tế-xã'],
    ['hyphens of symbols stay', '193/2001/Q§-TTg', '193/2001/QĐ-TTg'],
    ['ã as a bullet operator, à as a Greek mu', 'x\u2219 h\u03bc', 'xã hà'],
    ['đ alone is a letter: đồng', '®/tÊn', 'đ/tấn'],
    ['a minus or a dot alone is a sign', '\u22125%', '\u22125%'],
    ['a middle dot alone is a sign', '·', '·'],
    ['typed in capitals', 'B¸O', 'BÁO'],
    ['a capital at the beginning only', 'KÕ', 'Kế'],
    ['plain letters and digits', 'GTSXCN 39.897', 'GTSXCN 39.897'],
  ])('%s', (_, word, expected) => {
    expect(fromTcvn3(word)).toBe(expected)
  })
})

test.each([
  ['.VnTimeH', true],
  ['.VnArialH-Bold', true],
  ['.VnTimeH,Bold', true],
  ['VnTimeHBold', true],
  ['.VnTime', false],
  ['VnTimeBoldItalic', false],
  ['.VnHelvet', false],
  ['.VnGothic', false],
  ['Times-RomanH', false],
])('%s shows capitals: %s', (font, capitals) => {
  expect(isCapitalFont(font)).toBe(capitals)
})
