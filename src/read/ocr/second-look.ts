import { isSyllable } from '../../vi/syllables.ts'
import type { CleanPage } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { readPart } from './part.ts'
import type { OcrWord } from './tsv.ts'

/** Words below this are read again by themselves: there "Chi" and "đổi" are no longer drawn to more frequent neighbours. */
const unsure = 0.95
const magnified = 2

/** Words that were read without being sure, read once more, larger and alone; the surer reading is kept. */
export async function lookAgain(
  words: readonly OcrWord[],
  clean: CleanPage,
  engine: Engine,
): Promise<readonly OcrWord[]> {
  const result: OcrWord[] = []
  for (const word of words) result.push(isWorthIt(word) ? surer(word, await readAlone(word, clean, engine)) : word)
  return result
}

const isWorthIt = ({ text, confidence }: OcrWord): boolean => confidence < unsure && /[\p{L}\p{N}]{2}/u.test(text)

const readAlone = ({ box }: OcrWord, clean: CleanPage, engine: Engine): Promise<readonly OcrWord[]> =>
  readPart(clean, box, engine, { layout: 'line', magnified })

/** One word against one word: what is a Vietnamese syllable is not given up for what is none. */
function surer(word: OcrWord, again: readonly OcrWord[]): OcrWord {
  const [other] = again
  if (other === undefined || again.length > 1) return word
  if (other.text === word.text) return { ...word, confidence: Math.max(word.confidence, other.confidence) }
  const losesSyllable = isSyllable(letters(word.text)) && !isSyllable(letters(other.text))
  if (losesSyllable || other.confidence <= word.confidence) return withCandidate(word, other)
  return withCandidate({ ...word, text: other.text, confidence: other.confidence }, word)
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, '')

const withCandidate = (word: OcrWord, { text, confidence }: OcrWord): OcrWord => ({
  ...word,
  candidates: [{ text, confidence }],
})
