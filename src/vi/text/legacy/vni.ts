/**
 * VNI Windows, the encoding of the VNI- fonts: base letter and mark are two Latin-1 characters ("vieäc" = việc); đ, ơ,
 * ư and i with hook, tilde or dot below are one. The mark is in the case of its letter.
 */
const toneMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
}
const circumflexMarks: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
const breveMarks: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const single: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}
const marks: Readonly<Record<string, string>> = { ...toneMarks, ...circumflexMarks, ...breveMarks }

const capitalised = (source: string, letter: string): string =>
  source === source.toLowerCase() ? letter : letter.toUpperCase()

const baseOf = (base: string): string => capitalised(base, single[base.toLowerCase()] ?? base.toLowerCase())

const pair = /[aeiouyôö][ùøûõï]|[aeo][âáàåãä]|a[êéèúüë]|[ñôöæóòî]/giu

/** One word of VNI as Unicode; letters that the encoding does not have stay as they are. */
export const fromVni = (word: string): string =>
  word.replace(pair, (source) => {
    const mark = source[1] === undefined ? '' : marks[source[1].toLowerCase()]
    return (baseOf(source[0]!) + mark).normalize('NFC')
  })
