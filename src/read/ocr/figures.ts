import type { InkReading } from '../../model/raw.ts'
import type { OcrWord } from './tsv.ts'

/** What figures of a table are made of; the alphabet of a second reading. */
export const figureAlphabet = '0123456789.,-+/%()'

/** For ink that is digits, points and commas and nothing else. */
export const plainFigureAlphabet = '0123456789.,'

/** Letters that stand for digits in a badly read figure: l726, I0, 1O2. */
const looksLikeFigure = /^[-+(]*[\dlIOoSBZ|][\dlIOoSBZ|.,:;' /%()-]*$/u

/** Digits with their separators: 1.144, 2,5, 80%, (245), 15/4, 3.1. */
const soundFigure = /^[-+(]{0,2}\d+(?:[.,/]\d+){0,6}[.,]?[%)]{0,2}$/u

/** True for a text in a shape that figures have. */
export const isSound = (text: string): boolean => soundFigure.test(text)

/** Below this a figure is read a second time: false figures come with 0.8 to 0.92, right ones with 0.94 and more. */
const sure = 0.93

export const textOf = (words: readonly OcrWord[]): string => words.map(({ text }) => text).join(' ')
export const confidenceOf = (words: readonly OcrWord[]): number =>
  Math.min(...words.map(({ confidence }) => confidence))

/** True for words that are one figure and nothing else, whether well read or not. */
export const isFigure = (words: readonly OcrWord[]): boolean => {
  const text = textOf(words)
  return /\d/u.test(text) && looksLikeFigure.test(text)
}

/** Below this a letter behind digits may be a digit: "4G" is read more surely than the "25H" of 2511. */
const unsure = 0.8

/** True for a word that begins as a figure and ends unsurely in something else: "25H", "4\"". */
export const isSpoiltFigure = (words: readonly OcrWord[]): boolean =>
  words.length === 1 && confidenceOf(words) < unsure && /^\d[\d.,]*[\p{L}"'”’*]{1,2}$/u.test(textOf(words))

/** True for a figure that was read surely, in a shape that figures have, with as many digits as stand in the ink (null: unknown). */
export function isSureFigure(words: readonly OcrWord[], digits: number | null): boolean {
  const text = textOf(words)
  if (words.length === 0 || !soundFigure.test(text)) return false
  return confidenceOf(words) >= sure && hasDigits(text, digits)
}

/** Whether a text has as many digits as stand in the ink; true where nobody knows how many (null). */
export const hasDigits = (text: string, digits: number | null): boolean =>
  digits === null || text.replace(/\D/gu, '').length === digits

/**
 * Two readings of one figure → one: what both say is surer than either, where they differ it is doubtful whichever wins and
 * the other is kept.
 */
export function decide(
  first: readonly OcrWord[],
  second: readonly OcrWord[],
  digits: number | null = null,
): readonly OcrWord[] {
  if (second.length === 0) return first
  const [one, two] = [textOf(first), textOf(second)]
  const [sureOne, sureTwo] = [confidenceOf(first), confidenceOf(second)]
  const [fitsOne, fitsTwo] = [fitness(one, digits), fitness(two, digits)]
  if (squeezed(one) === squeezed(two))
    return (fitsTwo > fitsOne ? second : first).map((word) => ({
      ...word,
      confidence: 1 - (1 - sureOne) * (1 - sureTwo),
    }))
  const secondWins = fitsOne === fitsTwo ? sureTwo > sureOne : fitsTwo > fitsOne
  const [won, lost] = secondWins ? [second, first] : [first, second]
  const candidates = [...(first[0]?.candidates ?? []), reading(lost)].filter(({ text }) => text !== textOf(won))
  return won.map(({ candidates: _, ...word }, index) => ({
    ...word,
    confidence: Math.min(word.confidence, disagreement),
    ...(index === 0 && { candidates }),
  }))
}

/** A figure that a narrow cell breaks is read with a blank where its next line begins. */
const squeezed = (text: string): string => text.replace(/\s/gu, '')

const reading = (words: readonly OcrWord[]): InkReading => ({
  text: textOf(words),
  confidence: confidenceOf(words),
  source: 'ocr',
})

/** The most that a figure read in two ways is believed. */
const disagreement = 0.6

/** How much of a figure a text is: its shape, and as many digits as the ink has. */
const fitness = (text: string, digits: number | null): number =>
  Number(soundFigure.test(text)) + Number(digits !== null && hasDigits(text, digits))
