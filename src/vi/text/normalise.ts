/** What symbol fonts (Symbol, Wingdings) leave in the private use area when Word or a PDF writer names no real character. */
const symbolGlyphs: Readonly<Record<string, string>> = {
  '\uf020': ' ',
  '\uf02d': '-',
  '\uf0b7': '•',
  '\uf06c': '•',
  '\uf06e': '•',
  '\uf06f': '•',
  '\uf071': '•',
  '\uf075': '•',
  '\uf076': '•',
  '\uf0a7': '•',
  '\uf0a8': '•',
  '\uf0d8': '•',
  '\uf0de': '•',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  '\uf0ae': '→',
  '\uf0a3': '≤',
  '\uf0b3': '≥',
  '\uf0b1': '±',
  '\uf0b4': '×',
  '\uf0bb': '≈',
}

/** Icelandic eth and the African d have the shape of the Vietnamese letter and come from old keyboards and from OCR. */
const strokedD: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' }

/**
 * A tone mark typed before the circumflex or breve ("a" + acute + circumflex) is composed as "ấ" all the same:
 * both marks have combining class 230, so Unicode's own canonical ordering leaves them as they stand.
 */
const composed = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gu, '$2$1')
    .normalize('NFC')

/** Letters and signs that every rule below leaves as they are; nearly all words consist of them. */
const settled = /^[\t\n\x20-\x7eÀ-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ“”‘’…]*$/u

/**
 * The form in which text is shown and in which all offsets count: NFC, one kind of space, one kind of dash, LF, no
 * invisible characters. Tabs, case and quotation marks stay as printed. Idempotent.
 *
 * Soft hyphens are dropped: where U+00AD is the letter ư (TCVN3), `decodeLegacyWords` must have run before.
 *
 * @example normalise('73/2019/N\u00d0\u00a0–\u00a0CP') // '73/2019/NĐ - CP'
 */
export function normalise(text: string): string {
  if (settled.test(text)) return text
  const plain = text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\p{DI}\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu, '')
    .replace(/[\uf020-\uf0ff]/gu, (glyph) => symbolGlyphs[glyph] ?? glyph)
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
    .replace(/[ÐƉðɖ]/gu, (letter) => strokedD[letter] ?? letter)
    .replace(/[\ufb00-\ufb06\uff01-\uff5e]/gu, (glyph) => glyph.normalize('NFKC'))
  return composed(plain)
}
