import { type Span, trimmed } from '../../src/model/span.ts'

/** A sentence and what semicolons, enumerators and labels with a colon part it into, in order. */
export interface Sentence {
  readonly span: Span
  readonly clauses: readonly Span[]
}

const bracket = /\((?!\d{1,2}\)|[ivx]{1,4}\))[^()]{1,400}\)/gu
/** Semicolons; "(1) …, (2) …"; a colon that opens a statement. */
const joint = /;|(?<=[:;,.]\s{0,2})\((?:\d{1,2}|[ivx]{1,4})\)\s?|:(?=\s|$)/gu
/** Not behind "TP.", "ThS." or "S.", which name what follows, but behind "KH." and "HĐND."; not before a small letter. */
const stop =
  /(?<!(?:^|[\s(])(?:\p{Lu}|T[PpXx]|TT|TS|GS|PGS|ThS|KTT|BS|KS))(?<!\.)[.!?…](?:\.{2})?["”)]?\s+(?=["“(]?[\p{Lu}\d+•>≥-])/gu

/** Longer runs without a joint are no sentences; they are cut to keep the work bounded. */
const longestClause = 2000

/** The round brackets of a text with what they hold, numbers of an enumeration left out. */
export const bracketsIn = (text: string): readonly Span[] =>
  [...text.matchAll(bracket)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** The text with its brackets blanked, every offset kept. */
export const withoutBrackets = (text: string): string => text.replace(bracket, ({ length }) => ' '.repeat(length))

/** The sentences of a text, each with its clauses. Brackets are not looked into. */
export function sentencesOf(text: string): readonly Sentence[] {
  const outside = withoutBrackets(text)
  return parted(outside, { start: 0, end: text.length }, stop, 'after').map((span) => ({
    span: trimmed(text, span),
    clauses: parted(outside, span, joint, 'around')
      .flatMap(bounded)
      .map((clause) => trimmed(text, clause))
      .filter(({ start, end }) => end > start),
  }))
}

/** The pieces of a span between marks: `after` keeps a mark with the piece before it, `around` drops it. */
function parted(text: string, span: Span, pattern: RegExp, keep: 'after' | 'around'): readonly Span[] {
  const pieces: Span[] = []
  let start = span.start
  for (const { 0: mark, index } of text.slice(span.start, span.end).matchAll(pattern)) {
    const end = span.start + index + mark.length
    if (mark === ':' && statesValue(text, end)) continue
    pieces.push({ start, end: keep === 'after' ? end : end - mark.length })
    start = end
  }
  return [...pieces, { start, end: span.end }]
}

function bounded({ start, end }: Span): readonly Span[] {
  const count = Math.max(1, Math.ceil((end - start) / longestClause))
  return Array.from({ length: count }, (_, index) => ({
    start: start + index * longestClause,
    end: Math.min(end, start + (index + 1) * longestClause),
  }))
}

/** "Về hạ tầng: Tỷ lệ …" opens a statement; in "Tỷ lệ hộ nghèo: 2,5%" the label is the statement's subject. */
const value =
  /^\s{0,2}(?:[<>≥≤~=]\s?|(?:tối thiểu|ít nhất|trên|dưới|đạt|khoảng|từ)\s)?\d[\d.,/]{0,15}\s?(?:%|‰)?(?:[\s/]\p{L}{1,12}){0,6}\s{0,70}(?:[;,.(]|$)/iu
const statesValue = (text: string, offset: number): boolean => value.test(text.slice(offset, offset + 80))
