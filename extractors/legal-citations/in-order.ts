import type { Span } from '../../src/model/span.ts'

interface Placed {
  readonly span: Span
}

/** Index of the first item that begins at or after `at`; their number where none does. Items are in the order of the text. */
export function firstFrom(items: readonly Placed[], at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.span.start < at) low = middle + 1
    else high = middle
  }
  return low
}
