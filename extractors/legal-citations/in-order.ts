import { lowerBound } from '../../src/model/in-order.ts'
import type { Span } from '../../src/model/span.ts'

interface Placed {
  readonly span: Span
}

/** Index of the first item that begins at or after `at`; their number where none does. Items are in the order of the text. */
export const firstFrom = (items: readonly Placed[], at: number): number =>
  lowerBound(items, ({ span }) => span.start >= at)
