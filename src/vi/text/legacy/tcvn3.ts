import { isSyllable } from '../syllables.ts'

/**
 * TCVN 5712:1993 VN3, the encoding of the .Vn fonts: one byte a letter, read by PDF and Word as Latin-1. Capitals with
 * a tone do not exist: they are small letters in a font whose name ends in H.
 */
const groups = [
  ['à ả ã á ạ', 'µ ¶ · ¸ ¹'],
  ['ă ằ ẳ ẵ ắ ặ', '¨ » ¼ ½ ¾ Æ'],
  ['â ầ ẩ ẫ ấ ậ', '© Ç È É Ê Ë'],
  ['đ', '®'],
  ['è ẻ ẽ é ẹ', 'Ì Î Ï Ð Ñ'],
  ['ê ề ể ễ ế ệ', 'ª Ò Ó Ô Õ Ö'],
  ['ì ỉ ĩ í ị', '× Ø Ü Ý Þ'],
  ['ò ỏ õ ó ọ', 'ß á â ã ä'],
  ['ô ồ ổ ỗ ố ộ', '« å æ ç è é'],
  ['ơ ờ ở ỡ ớ ợ', '¬ ê ë ì í î'],
  ['ù ủ ũ ú ụ', 'ï ñ ò ó ô'],
  ['ư ừ ử ữ ứ ự', '\u00ad õ ö ÷ ø ù'],
  ['ỳ ỷ ỹ ý ỵ', 'ú û ü ý þ'],
  ['Ă Â Ê Ô Ơ Ư Đ', '¡ ¢ £ ¤ ¥ ¦ §'],
] as const

/** What PDF writers and readers make of some of the bytes, going by the glyph's name: hyphen, mu, periodcentered, Eth. */
const surfaces: Readonly<Record<string, string>> = {
  '\u2212': '\u00ad',
  '\u2219': '·',
  '\u22c5': '·',
  '\u03bc': 'µ',
  Đ: 'Ð',
}

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  groups.flatMap(([to, from]) => from.split(' ').map((byte, i) => [byte, to.split(' ')[i]!])),
)

const cluster = /[A-Za-z\u00a1-\u00ff\u2212\u2219\u22c5\u03bcĐ]+/gu
/** Signs that stand for themselves where no letter touches them: a dash, a list dot, a quotation mark. */
const signs = /^[\u00ad\u2212·\u2219\u22c5»±´°]+$/u
const hyphenated = /[A-Za-z\u00a1-\u00ff\u03bcĐ]+-(?![A-Z])[A-Za-z\u00a1-\u00ff\u03bcĐ]*/gu

const decodeCluster = (text: string): string =>
  signs.test(text) ? text : text.replace(/[^A-Za-z]/gu, (sign) => letters[surfaces[sign] ?? sign] ?? sign)

/** The byte of ư is named "hyphen" in many fonts, and comes as a plain one: "nh-ng" = những, but "kinh tÕ-x· héi" stays. */
const hyphenAsLetter = (text: string): string =>
  text.replace(hyphenated, (word) => {
    const reading = decodeCluster(word.replace('-', '\u00ad'))
    return isSyllable(reading) ? reading : word
  })

/** Text typed in capitals without a capital font has small letters only where there is no other: "BáO" → "BÁO". */
const evenCase = (word: string, source: string): string =>
  /[A-Z].*[A-Z]/u.test(source) && !/[a-z]/u.test(source) ? word.toUpperCase() : word

/** One word of TCVN3 as Unicode; letters that the encoding does not have stay as they are. */
export const fromTcvn3 = (word: string): string =>
  hyphenAsLetter(word).replace(cluster, (text) => evenCase(decodeCluster(text), text))

/** Fonts named .VnTimeH, VnArialH-Italic, VnTimeHBold, …: everything in them is shown in capitals. */
export const isCapitalFont = (font: string): boolean => /^\.?vn[a-z]*H(?:bold|italic|$|[^a-z])/iu.test(font)
