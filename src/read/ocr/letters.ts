import { isSyllable } from '../../vi/text/syllables.ts'

/** Letters that no Vietnamese word is written with, and those they are misread from, likeliest first. */
const meant: Readonly<Record<string, string>> = {
  ä: 'âãạăảấ',
  å: 'ăâảáắ',
  ë: 'êẻẽếề',
  ï: 'ĩỉí',
  î: 'ĩỉí',
  ö: 'ôõỏổố',
  ő: 'õốô',
  ø: 'ơọộ',
  ü: 'ưũủứữ',
  û: 'ũưủứ',
  ű: 'ữứũ',
  ñ: 'n',
  ç: 'c',
  ğ: 'g',
  ş: 's',
  ł: 'l',
  ð: 'đ',
  Ð: 'Đ',
}

const foreign = new RegExp(`[${Object.keys(meant).join('')}]`, 'giu')

/** The engine's data holds two slashes, and often gives both for one: "703/⁄SKHCN". */
const slashes = /[\u2044\u2215]\/?|\/[\u2044\u2215]+/gu

/** A C or O that was read once too often: "ŒCP". */
const ligature = /[ŒÆ](?=[CO])/gu

/** The one code of two cases, in which a T is read as a stroke and the g as a q: "QĐ-TIg", "1Tg". */
const primeMinister = /(?<![\p{L}\p{N}])(?:T[TIl1]|[Il1]T)[gq](?![\p{L}\p{N}])/gu

/**
 * An OCR word in NFC with the letters of other languages read as the Vietnamese ones that make its syllables valid: "chuyën"
 * stays where nothing fits, "hoàn thänh" becomes "hoàn thãnh" only if that can be a syllable.
 */
export function toVietnameseLetters(word: string): string {
  const text = word.normalize('NFC').replace(slashes, '/').replace(ligature, '').replace(primeMinister, 'TTg')
  return text.replace(/[\p{L}\p{M}]+/gu, (letters) => (letters.search(foreign) < 0 ? letters : asSyllable(letters)))
}

function asSyllable(letters: string): string {
  let candidates = ['']
  for (const letter of letters) {
    const readings = readingsOf(letter)
    candidates = candidates.flatMap((start) => readings.map((reading) => start + reading)).slice(0, mostCandidates)
  }
  return candidates.find(isSyllable) ?? letters
}

const mostCandidates = 64

function readingsOf(letter: string): readonly string[] {
  const small = letter.toLowerCase()
  const readings = [...(meant[letter] ?? meant[small] ?? letter)]
  return small === letter ? readings : readings.map((reading) => reading.toUpperCase())
}
