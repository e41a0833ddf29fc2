import { overlaps, type Span, trimmed } from '../../src/model/span.ts'

/** A sentence and what semicolons, enumerators and labels with a colon part it into, in order. */
export interface Sentence {
  readonly span: Span
  readonly clauses: readonly Span[]
}

const bracket = /\((?!\d{1,2}\)|[ivx]{1,4}\))[^()]{1,400}\)/gu
/** "(1) …; (2) …" */
const enumerator = /(?<=[:;,.]\s{0,2})\((?:\d{1,2}|[ivx]{1,4})\)\s?/gu
/** Not behind "TP." or "S.", not before a small letter. */
const stop = /(?<!(?:^|[\s(])\p{Lu}{1,3})(?<!\.)[.!?…](?:\.{2})?["”)]?\s+(?=["“(]?[\p{Lu}\d+•>≥-])/gu

/** The round brackets of a text with what they hold, numbers of an enumeration left out. */
export const bracketsIn = (text: string): readonly Span[] =>
  [...text.matchAll(bracket)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** The sentences of a text, each with its clauses. Brackets are not looked into. */
export function sentencesOf(text: string): readonly Sentence[] {
  const brackets = bracketsIn(text)
  const outside = ({ start, end }: Span): boolean => !brackets.some((found) => overlaps(found, { start, end }))
  const marks = (pattern: RegExp): readonly Span[] =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
      .filter(outside)
  const inner = [...marks(/;/gu), ...marks(enumerator), ...marks(/:(?=\s|$)/gu).filter(opensStatement(text))]
  return parted(text, { start: 0, end: text.length }, marks(stop), 'after').map((span) => ({
    span,
    clauses: parted(text, span, inner, 'around'),
  }))
}

/** "Về hạ tầng: Tỷ lệ …" opens a statement; in "Tỷ lệ hộ nghèo: 2,5%" the label is the statement's subject. */
const opensStatement =
  (text: string) =>
  ({ end }: Span): boolean =>
    !/^\s{0,2}(?:[<>≥≤~=]\s?|(?:tối thiểu|ít nhất|trên|dưới|đạt|khoảng|từ)\s)?\d[\d.,/]*\s?(?:%|‰)?(?:\s\p{L}+){0,3}\s?(?:[;,.(]|$)/iu.test(
      text.slice(end, end + 80),
    )

/** The pieces of a span between marks: `after` keeps a mark with the piece before it, `around` drops it. */
function parted(text: string, span: Span, marks: readonly Span[], keep: 'after' | 'around'): readonly Span[] {
  const inside = marks
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .sort((a, b) => a.start - b.start)
  const starts = [span.start, ...inside.map(({ end }) => end)]
  const ends = [...inside.map((mark) => (keep === 'after' ? mark.end : mark.start)), span.end]
  return starts
    .map((start, index) => trimmed(text, { start, end: Math.max(start, ends[index]!) }))
    .filter(({ start, end }) => end > start)
}
