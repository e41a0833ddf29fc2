import type { Span } from '../../model/span.ts'

/** In the order of the text; of finds that overlap the one that begins first, and of those the longest. */
export function withoutOverlaps<T extends { readonly span: Span }>(found: readonly T[]): readonly T[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = -1
  return sorted.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}
