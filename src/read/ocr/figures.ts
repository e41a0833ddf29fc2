import type { OcrWord } from './tsv.ts'

/** What figures of a table are made of; the alphabet of a second reading. */
export const figureAlphabet = '0123456789.,-+/%()'

/** Letters that stand for digits in a badly read figure: l726, I0, 1O2. */
const looksLikeFigure = /^[-+(]*[\dlIOoSBZ|][\dlIOoSBZ|.,:;' /%()-]*$/u

/** Digits with their separators: 1.144, 2,5, 80%, (245), 15/4, 3.1. */
const soundFigure = /^[-+(]{0,2}\d+(?:[.,/]\d+){0,6}[.,]?[%)]{0,2}$/u

/** Below this a figure is read a second time: false figures come with 0.8 to 0.92, right ones with 0.94 and more. */
const sure = 0.93

const textOf = (words: readonly OcrWord[]): string => words.map(({ text }) => text).join(' ')
const confidenceOf = (words: readonly OcrWord[]): number => Math.min(...words.map(({ confidence }) => confidence))

/** True for a cell that holds one figure and nothing else, read without being sure or in a shape that no figure has. */
export function isDoubtfulFigure(words: readonly OcrWord[]): boolean {
  if (words.length === 0) return false
  const text = textOf(words)
  if (!/\d/u.test(text) || !looksLikeFigure.test(text)) return false
  return confidenceOf(words) < sure || !soundFigure.test(text)
}

/**
 * Two readings of one figure → one: what both say is surer than either, where they differ it is doubtful whichever wins and
 * the other is kept.
 */
export function decide(first: readonly OcrWord[], second: readonly OcrWord[]): readonly OcrWord[] {
  if (second.length === 0) return first
  const [one, two] = [textOf(first), textOf(second)]
  const [sureOne, sureTwo] = [confidenceOf(first), confidenceOf(second)]
  if (one === two) return first.map((word) => ({ ...word, confidence: 1 - (1 - sureOne) * (1 - sureTwo) }))
  const secondWins = soundFigure.test(one) === soundFigure.test(two) ? sureTwo > sureOne : soundFigure.test(two)
  const [won, lost] = secondWins ? [second, first] : [first, second]
  const candidates = [{ text: textOf(lost), confidence: confidenceOf(lost) }]
  return won.map((word) => ({ ...word, confidence: Math.min(word.confidence, disagreement), candidates }))
}

/** The most that a figure read in two ways is believed. */
const disagreement = 0.6
