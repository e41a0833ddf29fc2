import { repairForm } from '../../vi/repair.ts'
import { isSyllable } from '../../vi/syllables.ts'
import type { CleanPage } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { readPart } from './part.ts'
import type { OcrWord } from './tsv.ts'

/** Words below this are read again by themselves: there "Chi" and "đổi" are no longer drawn to more frequent neighbours. */
const unsure = 0.95
/** How many times as large; a word that no set phrase is made of gets more tries. */
const magnified = 2
const moreTries = [2, 3, 1.5]

/**
 * Words that were read without being sure, or that spoil a set phrase ("đối mới sáng tạo"), read again, larger and alone. A
 * phrase only ever decides between readings of the ink; it never puts in a word that no reading gave.
 */
export async function lookAgain(
  words: readonly OcrWord[],
  clean: CleanPage,
  engine: Engine,
): Promise<readonly OcrWord[]> {
  const result = [...words]
  const alone = (word: OcrWord, times: number) =>
    readPart(clean, word.box, engine, { layout: 'line', magnified: times })
  for (const [i, word] of words.entries()) {
    const meant = meantBy(result, i)
    if (meant !== null) {
      for (const times of moreTries) {
        const [other, more] = await alone(word, times)
        if (other === undefined || more !== undefined || other.text.toLowerCase() !== meant) continue
        result[i] = withCandidate({ ...word, text: other.text, confidence: other.confidence }, word)
        break
      }
    } else if (word.confidence < unsure && /[\p{L}\p{N}]{2}/u.test(word.text)) {
      const [other, more] = await alone(word, magnified)
      if (other !== undefined && more === undefined) result[i] = surer(result, i, other)
    }
  }
  return result
}

/** Words on either side that a set phrase may be made of. */
const reach = 5

/** The word, in small letters, that the phrase around word `i` asks for in its place; null where there is no such phrase. */
function meantBy(words: readonly OcrWord[], i: number): string | null {
  const { line } = words[i]!
  const start = Math.max(0, i - reach)
  const near = words.slice(start, i + reach + 1).filter((word) => word.line === line)
  const place = near.indexOf(words[i]!)
  const from = near.slice(0, place).reduce((sum, { text }) => sum + text.length + 1, 0)
  const form = repairForm(near.map(({ text }) => text).join(' '))
  const own = form.slice(from, from + words[i]!.text.length)
  return own === words[i]!.text.toLowerCase() ? null : own
}

/** Of two readings of word `i` the one that spoils no phrase, then the one that is a syllable, then the surer one. */
function surer(words: readonly OcrWord[], i: number, other: OcrWord): OcrWord {
  const word = words[i]!
  if (other.text === word.text) return { ...word, confidence: Math.max(word.confidence, other.confidence) }
  const changed = { ...word, text: other.text, confidence: other.confidence }
  const spoils = meantBy(words.with(i, changed), i) !== null
  const losesSyllable = isSyllable(letters(word.text)) && !isSyllable(letters(other.text))
  const keeps = spoils || losesSyllable || other.confidence <= word.confidence
  return keeps ? withCandidate(word, other) : withCandidate(changed, word)
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, '')

const withCandidate = (word: OcrWord, { text, confidence }: OcrWord): OcrWord => ({
  ...word,
  candidates: [{ text, confidence }],
})
