import { findRanks, type Rank } from '../../src/vi/numbers/ranks.ts'
import type { Figure } from './figure.ts'

/** Ranks as figures: "thuộc nhóm 20 xã, phường đứng đầu" is at most place 20. The name keeps all but the number. */
export const ranksIn = (text: string): readonly Figure[] => findRanks(text).map(figureOf)

function figureOf({ span, text, comparator, value }: Rank): Figure {
  const [printed] = /\d+(?:\s?\/\s?\d+)?/u.exec(text)!
  const start = span.start + text.indexOf(printed)
  return {
    span,
    cut: [{ start, end: start + printed.length }],
    comparator,
    value: String(value),
    valueMax: null,
    unit: 'hạng',
    kind: 'rank',
  }
}
