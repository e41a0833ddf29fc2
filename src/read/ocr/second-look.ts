import { repairForm } from '../../vi/text/repair.ts'
import { isSyllable } from '../../vi/text/syllables.ts'
import type { CleanPage } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { type How, readPart } from './part.ts'
import type { OcrWord } from './tsv.ts'

/** Words below this are read again by themselves: there "Chi" and "đổi" are no longer drawn to more frequent neighbours. */
const unsure = 0.95

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
type Candidate = NonNullable<OcrWord['candidates']>[number]

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
    const meant = meantBy(result, i)
    if (meant === null && (word.confidence >= unsure || !/[\p{L}\p{N}]{2}/u.test(word.text))) continue
    const readings: Candidate[] = [{ text: word.text, confidence: word.confidence }]
    for (const look of meant === null ? looks : moreLooks) {
      const [alone, more] = await readPart(clean, word.box, engine, { layout: 'line', ...look })
      if (alone !== undefined && more === undefined) readings.push({ text: alone.text, confidence: alone.confidence })
      if (alone?.text.toLowerCase() === meant || (meant === null && alone?.text === word.text)) break
    }
    result[i] = elected(result, i, readings)
  }
  return result
}

/** The word with the text that spoils no phrase, can be a word and has most of the votes; the others stay candidates. */
function elected(words: readonly OcrWord[], i: number, readings: readonly Candidate[]): OcrWord {
  const byText = [...Map.groupBy(readings, ({ text }) => text)].map(([text, votes]) => ({
    text,
    confidence: Math.max(...votes.map((vote) => vote.confidence)),
    spoils: meantBy(words.with(i, { ...words[i]!, text }), i) !== null,
    isWord: isWord(text.replace(/[^\p{L}\p{M}]/gu, '')),
    votes: votes.reduce((sum, vote) => sum + vote.confidence, 0),
  }))
  const [best, ...others] = byText.sort(
    (a, b) => Number(a.spoils) - Number(b.spoils) || Number(b.isWord) - Number(a.isWord) || b.votes - a.votes,
  )
  const candidates = others.map(({ text, confidence }) => ({ text, confidence }))
  const { text, confidence } = best!
  return { ...words[i]!, text, confidence, ...(candidates.length > 0 && { candidates }) }
}

/** Abbreviations are words too, and many of them syllables by chance: VT is not VI. */
const isWord = (letters: string): boolean => letters === letters.toUpperCase() || isSyllable(letters)

/** Words on either side that a set phrase may be made of. */
const reach = 5

/** The word, in small letters, that the phrase around word `i` asks for in its place; null where there is no such phrase. */
function meantBy(words: readonly OcrWord[], i: number): string | null {
  const { y0, y1 } = words[i]!.box
  const isBeside = ({ box }: OcrWord): boolean => Math.min(box.y1, y1) - Math.max(box.y0, y0) > (y1 - y0) / 2
  const near = words.slice(Math.max(0, i - reach), i + reach + 1).filter(isBeside)
  const place = near.indexOf(words[i]!)
  const from = near.slice(0, place).reduce((sum, { text }) => sum + text.length + 1, 0)
  const form = repairForm(near.map(({ text }) => text).join(' '))
  const own = form.slice(from, from + words[i]!.text.length)
  return own === words[i]!.text.toLowerCase() ? null : own
}
