import type { InkReading } from '../../model/raw.ts'
import { findUnitNote, unitWord } from '../../vi/numbers/unit-note.ts'
import { repairForm } from '../../vi/text/repair.ts'
import { searchForm, toneless } from '../../vi/text/search-form.ts'
import { isSyllable } from '../../vi/text/syllables.ts'
import type { CleanPage } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { type How, readPart } from './part.ts'
import { flawOfSymbol, mendsSymbol } from './symbol-look.ts'
import type { OcrWord } from './tsv.ts'

/** Words below this are read again by themselves: there "Chi" and "đổi" are no longer drawn to more frequent neighbours. */
const unsure = 0.95

/** Below this the ink may be anything. */
const scrawl = 0.5

/** From here on a word, or abbreviation, of which no letter may be another comes out the same however it is looked at. */
const unanimous = 0.85

/** Size and margin move the letters on the engine's raster, and with them what it takes a small mark for. */
const looks: readonly Look[] = [{ margin: 5 }, { magnified: 2 }, { magnified: 1.5, margin: 20 }]
/** For a word that spoils a set phrase. */
const moreLooks: readonly Look[] = [
  ...looks,
  { magnified: 1.25, margin: 5 },
  { magnified: 2.5, margin: 5 },
  { margin: 20 },
  { magnified: 3 },
  { margin: 5, ruled: true },
  { magnified: 1.5, ruled: true },
]

type Look = Omit<How, 'layout'>
type Candidate = Omit<InkReading, 'source'>

/**
 * Words that were read without being sure, or that spoil a set phrase ("đối mới sáng tạo"), read again by themselves; the
 * readings vote. A phrase only ever decides between readings of the ink: it puts in no word that none of them gave.
 */
export async function lookAgain(
  words: readonly OcrWord[],
  clean: CleanPage,
  engine: Engine,
): Promise<readonly OcrWord[]> {
  const result = [...words]
  for (const [i, word] of words.entries()) {
    const isAsked = askedAt(result, i)
    if (isAsked === null && !isDoubtful(word)) continue
    const readings: Candidate[] = [word, ...likely(word, isAsked)]
    for (const look of isAsked === null ? looks : moreLooks) {
      if (readings.some(({ text }) => isAsked?.(text))) break
      const [alone, more] = await readPart(clean, word.box, engine, { layout: 'line', ...look })
      if (alone === undefined || more !== undefined) continue
      readings.push(alone, ...likely(alone, isAsked))
      if (isAsked === null && alone.text === word.text) break
    }
    result[i] = elected(result, i, readings, isAsked)
  }
  return result
}

/** "22-DA/TU": no phrase and no syllable tells a D from a Đ here. */
const isSymbol = /\p{Lu}[-/]|[-/]\p{Lu}/u

/** Signs by themselves look alike at any size, and are left unless they are a scrawl: a bold "TT" that was read as "x". */
function isDoubtful({ text, confidence, choices = [] }: OcrWord): boolean {
  if (confidence >= unsure || confidence < scrawl) return confidence < scrawl
  const isOpen = choices.length > 0 || confidence < unanimous || !isWord(lettersOf(text)) || isSymbol.test(text)
  return isOpen && /[\p{L}\p{N}]{2}/u.test(text)
}

/** A letter below this stands for what a syllable asks for only by chance. */
const likelyLetter = 0.4

/** Of what the ink of a word allows besides: the word that is asked for, or a syllable where what was read is none. */
const likely = (word: OcrWord, isAsked: Asked | null): readonly Candidate[] =>
  [...(word.choices ?? []), ...undoubled(word)].filter(
    (choice) => isAsked?.(choice.text) || (choice.confidence >= likelyLetter && isSounder(choice.text, word.text)),
  )

/** "PhầnI" is no syllable, but "Phần1" is no sounder. */
const isSounder = (text: string, than: string): boolean =>
  digitsOf(text) === digitsOf(than) && !isWord(lettersOf(than)) && isWord(lettersOf(text))

/** One letter that was read as two with different marks, "TỔỐNG": the word with either. */
function undoubled({ text, confidence }: OcrWord): readonly Candidate[] {
  const bare = toneless(text)
  return [...bare].flatMap((letter, i) =>
    letter === bare[i + 1] && text[i] !== text[i + 1]
      ? [i + 1, i].map((out) => ({ text: text.slice(0, out) + text.slice(out + 1), confidence }))
      : [],
  )
}

/** The word with the text that is asked for, spoils no phrase, can be a word and has most of the votes; the others stay candidates. */
function elected(words: readonly OcrWord[], i: number, readings: readonly Candidate[], isAsked: Asked | null): OcrWord {
  const byText = [...Map.groupBy(readings, ({ text }) => text)].map(([text, votes]) => ({
    text,
    confidence: Math.max(...votes.map((vote) => vote.confidence)),
    isAsked: isAsked?.(text) ?? false,
    spoils: askedAt(words.with(i, { ...words[i]!, text }), i) !== null,
    isWord: isWord(lettersOf(text)),
    votes: votes.reduce((sum, vote) => sum + vote.confidence, 0),
  }))
  const [best, ...others] = byText.sort(
    (a, b) =>
      Number(b.isAsked) - Number(a.isAsked) ||
      Number(a.spoils) - Number(b.spoils) ||
      Number(b.isWord) - Number(a.isWord) ||
      b.votes - a.votes,
  )
  const candidates = others.map(({ text, confidence }): InkReading => ({ text, confidence, source: 'ocr' }))
  const { text, confidence } = best!
  return { ...words[i]!, text, confidence, ...(candidates.length > 0 && { candidates }) }
}

const digitsOf = (text: string): string => text.replace(/\D/gu, '')
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, '')

/** Abbreviations are words too, and many of them syllables by chance: VT is not VI. They bear no tone marks: TỔỐNG is none. */
const isWord = (letters: string): boolean =>
  isSyllable(letters) ||
  (letters === letters.toUpperCase() && !/[\u0300\u0301\u0303\u0309\u0323]/u.test(letters.normalize('NFD')))

/** True for the texts that the words around ask for. */
type Asked = (text: string) => boolean

/** What is asked for in the place of word `i`; null where what was read may stand. */
function askedAt(words: readonly OcrWord[], i: number): Asked | null {
  const meant = meantBy(words, i)
  if (meant !== null) return (text) => searchForm(text) === meant
  const { text, confidence } = words[i]!
  const usual = rarities.get(lettersOf(searchForm(text)))
  if (usual !== undefined) return (other) => lettersOf(searchForm(other)) === usual
  const before = textBefore(words, i)
  const flaw = flawOfSymbol(text, before)
  if (flaw !== null && (flaw !== 'unknown body' || confidence < unsure))
    return (other) => mendsSymbol(other, text, before)
  const isUnsure = confidence < unsure && /^\p{L}/u.test(text)
  return isUnsure && followsUnitWord(words, i) && !isMoneyUnit(text) ? isMoneyUnit : null
}

/** Words that stand alone in heads of columns and captions, by those that no office writes. */
const rarities = new Map(
  Object.entries({
    tống: 'tổng',
    tông: 'tổng',
    biếu: 'biểu',
    đấy: 'đẩy',
    ngây: 'ngày',
    thúng: 'tháng',
  }),
)

/** Of "Đơn vị tính: tr.đ" the unit is short and unlike any word: it is read as "trả", "trở". */
const isMoneyUnit: Asked = (text) => typeof findUnitNote(`Đơn vị: ${text}`)?.exponent === 'number'

const endsInUnitWord = new RegExp(`${unitWord}\\s?[:.]$`, 'u')

const followsUnitWord = (words: readonly OcrWord[], i: number): boolean =>
  endsInUnitWord.test(searchForm(textBefore(words, i)))

const textBefore = (words: readonly OcrWord[], i: number): string =>
  words
    .slice(Math.max(0, i - reach), i)
    .map(({ text }) => text)
    .join(' ')

/** Words on either side that a set phrase may be made of. */
const reach = 5

/** The word, in search form, that the phrase around word `i` asks for in its place; null where there is no such phrase. */
function meantBy(words: readonly OcrWord[], i: number): string | null {
  const near = words.slice(Math.max(0, i - reach), i + reach + 1).filter((word) => isNear(word, words[i]!))
  const place = near.indexOf(words[i]!)
  const from = near.slice(0, place).reduce((sum, { text }) => sum + text.length + 1, 0)
  const form = repairForm(near.map(({ text }) => text).join(' '))
  const own = form.slice(from, from + words[i]!.text.length)
  return own === searchForm(words[i]!.text) ? null : own
}

/** On the same line, or on the one before or after right above or below it. */
function isNear({ box, line }: OcrWord, of: OcrWord): boolean {
  const [above, below] = box.y0 < of.box.y0 ? [box, of.box] : [of.box, box]
  return Math.abs(line - of.line) <= 1 && below.y0 - above.y1 < of.box.y1 - of.box.y0
}
