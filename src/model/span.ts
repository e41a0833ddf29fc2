/** Half-open range of UTF-16 offsets into a document's canonical text. The only address extractors and rules use. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end)
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The span without the white space at its ends; a blank span shrinks to an empty one at its start. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
