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

export interface Decision {
  readonly words: readonly OcrWord[]
  /** The reading that lost, where the two differ. */
  readonly other: { readonly text: string; readonly confidence: number } | null
}

/** Two readings of one figure → one: what both say is surer than either, where they differ it is doubtful whichever wins. */
export function decide(first: readonly OcrWord[], second: readonly OcrWord[]): Decision {
  if (second.length === 0) return { words: first, other: null }
  const [one, two] = [textOf(first), textOf(second)]
  const [sureOne, sureTwo] = [confidenceOf(first), confidenceOf(second)]
  if (one === two) return { words: withConfidence(first, 1 - (1 - sureOne) * (1 - sureTwo)), other: null }
  const secondWins = soundFigure.test(one) === soundFigure.test(two) ? sureTwo > sureOne : soundFigure.test(two)
  const [won, lost] = secondWins ? [second, first] : [first, second]
  const doubt = Math.min(confidenceOf(won), disagreement)
  return { words: withConfidence(won, doubt), other: { text: textOf(lost), confidence: confidenceOf(lost) } }
}

/** The most that a figure read in two ways is believed. */
const disagreement = 0.6

const withConfidence = (words: readonly OcrWord[], confidence: number): readonly OcrWord[] =>
  words.map((word) => ({ ...word, confidence }))
