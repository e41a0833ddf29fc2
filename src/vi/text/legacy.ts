import { fromTcvn3, isCapitalFont } from './legacy/tcvn3.ts'
import { fromVni } from './legacy/vni.ts'
import { remembered } from './remembered.ts'
import { isSyllable } from './syllables.ts'

export interface FontWord {
  /** As the file says, no white space inside, U+00AD kept: in TCVN3 it is the letter ư. */
  readonly text: string
  /** PostScript or family name; "" where unknown. */
  readonly font: string
}

type Encoding = 'unicode' | 'tcvn3' | 'vni'

const encodings: readonly Encoding[] = ['unicode', 'tcvn3', 'vni']

const readAs: Readonly<Record<Encoding, (word: string) => string>> = {
  unicode: (word) => word,
  tcvn3: fromTcvn3,
  vni: fromVni,
}

/** A text font without a Unicode table shows its bytes in the private use area; so do bullets, but those stand alone. */
const withoutSymbolOffset = (text: string): string =>
  text.replace(/[\uf021-\uf0ff]{2,64}/gu, (glyphs) =>
    String.fromCharCode(...Array.from(glyphs, (glyph) => glyph.charCodeAt(0) - 0xf000)),
  )

/** Fonts of pictures: "§" and "·" in them are bullets, not Đ and ã. */
const isPictorial = (font: string): boolean => /wingdings|webdings|dingbats|symbol/iu.test(font)

/** Letters and marks that neither legacy encoding writes with: a word that has one is Unicode. */
const unicodeOnly = /[ăĂđĩĨũŨơƠưƯ\u1ea0-\u1ef9]|\p{M}/u

/** Whether `shown` writes with letters that `raw`, in a legacy encoding, has none of: "ng−êi" shown as "người". */
export const isRecoded = (raw: string, shown: string): boolean => unicodeOnly.test(shown) && !unicodeOnly.test(raw)

/** Runs that are one word when read as Latin-1; the signs are letters of TCVN3 or what PDF writers make of them. */
const runs = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7\u2212\u2219]+/gu
const abbreviation = /^[A-ZĂÂĐÊÔƠƯ]+$/u
const readsAsVietnamese = (run: string): boolean => !/\p{L}/u.test(run) || abbreviation.test(run) || isSyllable(run)

const sign = '[\\u00a1-\\u00a9\\u00ab-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u2212\\u2219]'
const foreignLetter = '[µμªäåæçëïîñöøûüÿþß]'
/** Signs that touch a letter, foreign letters, a change to capitals or back inside a word: "B¸o", "haøng", "chÝnh". */
const odd = new RegExp(
  [`\\p{L}${sign}`, `${sign}\\p{L}`, foreignLetter, '[a-zß-ÿ][À-ÖØ-Þ]', '[A-ZÀ-ÖØ-Þ]{2}[a-zß-ÿ]'].join('|'),
  'u',
)

/** How unlike Vietnamese a word is when read as `encoding`: 0 for syllables, abbreviations and plain ASCII, else 1 to 3. */
function strangeness(word: string, encoding: Encoding): number {
  if (!/[^\p{ASCII}]/u.test(word)) return 0
  if (encoding !== 'unicode' && unicodeOnly.test(word)) return 3
  const shown = readAs[encoding](word)
  const marked = shown.match(runs)?.filter((run) => /[^\p{ASCII}]/u.test(run)) ?? []
  if (marked.every(readsAsVietnamese)) return 0
  return encoding === 'unicode' && !odd.test(word) ? 1 : 2
}

const legacyFont: Readonly<Record<Encoding, RegExp>> = {
  unicode: /^(?!\.?vn)/iu,
  tcvn3: /^\.?vn(?!i)/iu,
  vni: /^vni/iu,
}

/**
 * What it costs to begin reading in `encoding` at `word`. Three: one odd word ("Citroën", "15µg") never changes the
 * reading, two do. A font's name makes it easier, not certain: files in .VnTime often hold Unicode.
 */
const costOfChange = (encoding: Encoding, font: string): number => (legacyFont[encoding].test(font) ? 0.5 : 3)

/** By encoding. */
const strangenessOf = remembered(
  (word): readonly number[] => encodings.map((encoding) => strangeness(word, encoding)),
  2 ** 18,
)

const indexOfLeast = (costs: readonly number[]): number => costs.indexOf(Math.min(...costs))

/** The encoding of each word: the reading of the whole with the least strangeness and the fewest changes (Viterbi). */
function encodingsOf(words: readonly FontWord[]): readonly Encoding[] {
  const changes = encodings.map((encoding) => remembered((font) => costOfChange(encoding, font)))
  let costs = encodings.map((encoding, e) => (encoding === 'unicode' ? 0 : changes[e]!(words[0]?.font ?? '')))
  const before = words.map(({ text, font }, i): readonly number[] => {
    const strange = strangenessOf(text)
    const best = indexOfLeast(costs)
    const fontChanges = i > 0 && words[i - 1]!.font !== font
    const change = encodings.map((_, e) => (fontChanges ? changes[e]!(font) : 3))
    const from = costs.map((cost, e) => (cost <= costs[best]! + change[e]! ? e : best))
    costs = from.map((origin, e) => costs[origin]! + (origin === e ? 0 : change[e]!) + strange[e]!)
    return from
  })
  const found: Encoding[] = []
  let at = indexOfLeast(costs)
  for (const from of before.reverse()) {
    found.push(encodings[at]!)
    at = from[at]!
  }
  return found.reverse()
}

/**
 * Words in TCVN3 or VNI as Unicode; null when none is. The more words in reading order (a page, a document), the surer:
 * the reading of each word takes its neighbours into account, so that one legacy line in a Unicode document, and one
 * Unicode line in a legacy document, are both found. Words in a capital font come out in capitals.
 *
 * @example decodeLegacyWords([{ text: 'B¸o', font: '.VnTimeH' }, { text: 'c¸o', font: '.VnTimeH' }]) // ['BÁO', 'CÁO']
 */
export function decodeLegacyWords(words: readonly FontWord[]): readonly string[] | null {
  const plain = words.map(({ text, font }) => ({ text: withoutSymbolOffset(text), font }))
  if (plain.every(({ text }) => strangenessOf(text)[0] === 0)) return null
  const found = encodingsOf(plain)
  if (found.every((encoding) => encoding === 'unicode')) return null
  return plain.map(({ text, font }, i) => {
    const encoding = found[i]!
    if (encoding === 'unicode' || isPictorial(font)) return words[i]!.text
    const shown = readAs[encoding](text)
    return encoding === 'tcvn3' && isCapitalFont(font) ? shown.toUpperCase() : shown
  })
}
