import { normalise } from './normalise.ts'
import { remembered } from './remembered.ts'

/** Tone on the second vowel ("hoà", as schools teach) → on the first ("hòa"): the rimes oa, oe, uy, where both are in use. */
const toneOnFirst: Readonly<Record<string, string>> = {
  oà: 'òa',
  oả: 'ỏa',
  oã: 'õa',
  oá: 'óa',
  oạ: 'ọa',
  oè: 'òe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oé: 'óe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uý: 'úy',
  uỵ: 'ụy',
}

/**
 * Syllables that are one word in two spellings, by the spelling usual in official texts. Only these: "tí" and "tý",
 * "mi" and "my", "vi" and "vy" are different words.
 */
const usualSpelling: Readonly<Record<string, string>> = {
  hỉ: 'hỷ',
  kì: 'kỳ',
  kỉ: 'kỷ',
  kĩ: 'kỹ',
  kí: 'ký',
  kị: 'kỵ',
  li: 'ly',
  lí: 'lý',
  mĩ: 'mỹ',
  quì: 'quỳ',
  quỉ: 'quỷ',
  quĩ: 'quỹ',
  quí: 'quý',
  quị: 'quỵ',
  sỹ: 'sĩ',
  tỉ: 'tỷ',
  tị: 'tỵ',
}

const straightQuote: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'“”„‟«»″'].map((quote) => [quote, '"']),
  ...[...'‘’‚‛′'].map((quote) => [quote, "'"]),
])

const twoSpellings = Object.keys(usualSpelling).join('|')
/**
 * All that is replaced, in one pattern: every text goes through it. Letters come first and what may not stand before them
 * behind: a lookbehind at the start of an alternative would be tried at each letter of the text.
 */
const unlike = new RegExp(
  [
    'o[àảãáạèẻẽéẹ](?!\\p{L})',
    'u[ỳỷỹýỵ](?<!qu.)(?!\\p{L})',
    `(?:${twoSpellings})(?![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}](?:${twoSpellings}))`,
    `[${Object.keys(straightQuote).join('')}]`,
  ].join('|'),
  'gu',
)
const usual = new Map(Object.entries({ ...toneOnFirst, ...usualSpelling, ...straightQuote }))

/**
 * Canonical text as patterns see it: lower case, tones on one place, one spelling for i and y, straight quotes.
 * The length in UTF-16 units and every offset are those of the input, so a match's place is a place in the document.
 *
 * @example searchForm('UỶ BAN “Thuý” quí') // 'ủy ban "thúy" quý'
 */
export const searchForm = remembered((text) =>
  text
    .replaceAll('İ', 'I') // its lower case would be two units long
    .toLowerCase()
    .replace(unlike, (written) => usual.get(written) ?? written),
)

/**
 * Key under which two spellings of a name are equal: search form, punctuation and white space as single spaces; tones count.
 *
 * @example foldKey('Phòng Văn hoá – Xã hội') === foldKey('phòng Văn hóa  Xã hội')
 */
export const foldKey = (text: string): string =>
  searchForm(normalise(text))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** The text without any diacritics, case kept: "Điều lệ" → "Dieu le". Of NFC Vietnamese the length stays. */
export const toneless = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
