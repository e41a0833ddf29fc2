import { remembered } from './remembered.ts'
import { alsoRight, phrases } from './repair/phrases.ts'
import { searchForm, toneless } from './search-form.ts'

interface Token {
  readonly start: number
  readonly end: number
  /** In search form. */
  readonly text: string
  /** As printed. */
  readonly word: string
}

/** Initials that OCR and ear confuse and that are equally long: "địa bàn thường" for phường, "trương trình" for chương. */
const unmixed = (key: string): string => key.replace(/(?<![a-z])ph/gu, 'th').replace(/(?<![a-z])ch/gu, 'tr')

const syllables = (phrase: string): readonly string[] => phrase.split(' ')

const right: ReadonlySet<string> = new Set([...phrases, ...alsoRight])
const longest = Math.max(...phrases.map((phrase) => syllables(phrase).length))

/** A syllable without tones, and that with its initial unmixed: there are few thousand syllables. */
const keyOf = remembered(toneless)
const unmixedKeyOf = remembered((syllable) => unmixed(toneless(syllable)))

const byTonelessKey: ReadonlyMap<string, string> = new Map(phrases.map((phrase) => [toneless(phrase), phrase]))
/** Only for three syllables and more: of two, too many pairs of words differ by nothing but these initials. */
const byUnmixedKey: ReadonlyMap<string, string> = new Map(
  phrases.filter((phrase) => syllables(phrase).length > 2).map((phrase) => [unmixed(toneless(phrase)), phrase]),
)

/** How many syllables the phrases have that begin with a pair of syllables: no other run can be one of them. */
function lengthsByOpening(phrases: Iterable<string>): ReadonlyMap<string, ReadonlySet<number>> {
  const lengths = new Map<string, Set<number>>()
  for (const phrase of phrases) {
    const [first, second] = syllables(phrase)
    const opening = `${first} ${second}`
    lengths.set(opening, (lengths.get(opening) ?? new Set()).add(syllables(phrase).length))
  }
  return lengths
}
const rightLengths = lengthsByOpening(right)
const meantLengths = lengthsByOpening([...byTonelessKey.keys(), ...byUnmixedKey.keys()].map(unmixed))
const noLengths: ReadonlySet<number> = new Set()

function capitalsOf({ word }: Token): 'none' | 'first' | 'all' {
  const small = word.toLowerCase()
  return word === small ? 'none' : word.slice(1) === small.slice(1) ? 'first' : 'all'
}

const tokensOf = (text: string, form: string): readonly Token[] =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index: start }) => {
    const end = start + word.length
    return { start, end, text: form.slice(start, end), word }
  })

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ')

/** A capital inside a pair of words marks a name (xã Tân Tiến), and names are never repaired; longer phrases name bodies. */
const mayBeName = (tokens: readonly Token[]): boolean => tokens.length === 2 && capitalsOf(tokens[1]!) === 'first'

/** Of a pair both syllables may be misread; of a longer phrase at most half, or it is another one. */
const tellsEnough = (meant: readonly string[], tokens: readonly Token[]): boolean =>
  meant.length === 2 || meant.filter((syllable, i) => syllable !== tokens[i]!.text).length <= meant.length / 2

/** The lengths that a phrase meant from token `i` on can have. */
const lengthsMeant = (tokens: readonly Token[], i: number): ReadonlySet<number> =>
  meantLengths.get(`${unmixedKeyOf(tokens[i]!.text)} ${unmixedKeyOf(tokens[i + 1]!.text)}`) ?? noLengths

function phraseMeant(tokens: readonly Token[]): readonly string[] | null {
  if (!lengthsMeant(tokens, 0).has(tokens.length) || mayBeName(tokens)) return null
  const key = tokens.map(({ text }) => keyOf(text)).join(' ')
  const phrase = byTonelessKey.get(key) ?? byUnmixedKey.get(unmixed(key))
  const meant = phrase ? syllables(phrase) : null
  const fits = meant?.every((syllable, i) => syllable.length === tokens[i]!.text.length)
  return meant && fits && tellsEnough(meant, tokens) ? meant : null
}

const gaps = new Set([' ', '  ', '   '])

/** For each token, how many tokens from it on stand in one line with spaces only between them, at most `longest`. */
function reaches(text: string, tokens: readonly Token[]): readonly number[] {
  const reach = tokens.map(() => 1)
  for (let i = tokens.length - 2; i >= 0; i--) {
    if (gaps.has(text.slice(tokens[i]!.end, tokens[i + 1]!.start))) reach[i] = Math.min(reach[i + 1]! + 1, longest)
  }
  return reach
}

/** Words that a place name follows: "phường An Hải" is no "phương án". */
const units = new Set(['phường', 'xã', 'tỉnh', 'phố', 'quận', 'huyện', 'thôn', 'bản', 'ấp', 'khu', 'ông', 'bà'])

const isRight = (run: readonly Token[]): boolean =>
  (rightLengths.get(`${run[0]!.text} ${run[1]!.text}`)?.has(run.length) && right.has(textOf(run))) ||
  (run.length === 2 && units.has(run[0]!.text) && capitalsOf(run[1]!) !== 'none')

/** For each token, whether a right phrase holds both it and the token before: there no other phrase can begin or end. */
function insideRightPhrase(tokens: readonly Token[], reach: readonly number[]): readonly boolean[] {
  const inside = [...tokens, null].map(() => false)
  for (const i of tokens.keys())
    for (let n = 2; n <= reach[i]!; n++) if (isRight(tokens.slice(i, i + n))) inside.fill(true, i + 1, i + n)
  return inside
}

/** The syllables of the longest phrase meant from token `i` on; empty where nothing is to be repaired. */
function repairAt(tokens: readonly Token[], i: number, reach: number, inside: readonly boolean[]): readonly string[] {
  if (inside[i]) return []
  for (let n = reach; n >= 2; n--) {
    if (inside[i + n]) continue
    const run = tokens.slice(i, i + n)
    if (isRight(run)) return []
    const meant = phraseMeant(run)
    if (meant) return meant
  }
  return []
}

/** Whether some phrase is meant that is not printed so; where none is, there is nothing to repair. */
const holdsMisread = (tokens: readonly Token[], reach: readonly number[]): boolean =>
  tokens.some(
    (_, i) =>
      reach[i]! > 1 && [...lengthsMeant(tokens, i)].some((n) => n <= reach[i]! && isMisread(tokens.slice(i, i + n))),
  )

const isMisread = (run: readonly Token[]): boolean => !isRight(run) && phraseMeant(run) !== null

/**
 * `searchForm` in which phrases with misread tones or initials are read as what they must be: "phân đầu" as "phấn đấu",
 * "chuyên đổi số" as "chuyển đổi số", "nền tăng số" as "nền tảng số". Length and offsets stay. For matching only, never
 * for showing. Single words, phrases that are right as they stand and names are left alone.
 */
export function repairForm(text: string): string {
  const letters = searchForm(text)
  const tokens = tokensOf(text, letters)
  const reach = reaches(text, tokens)
  if (!holdsMisread(tokens, reach)) return letters
  const inside = insideRightPhrase(tokens, reach)
  const parts: string[] = []
  let done = 0
  for (let i = 0; i < tokens.length; ) {
    const repair = repairAt(tokens, i, reach[i]!, inside)
    for (const [k, syllable] of repair.entries()) {
      parts.push(letters.slice(done, tokens[i + k]!.start), syllable)
      done = tokens[i + k]!.end
    }
    i += Math.max(repair.length, 1)
  }
  return parts.join('') + letters.slice(done)
}
