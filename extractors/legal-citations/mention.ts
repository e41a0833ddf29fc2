import type { Span } from '../../src/model/span.ts'
import type { DocumentKind } from '../../src/vi/legal/kinds.ts'
import type { Pinpoint } from '../../src/vi/legal/pinpoint.ts'
import type { DocumentSymbol } from '../../src/vi/legal/symbol.ts'
import type { FoundDate } from '../../src/vi/time/dates.ts'

/** A document named in a passage: kind word, number and symbol. All spans count from the passage's start. */
export interface NamedDocument {
  /** From the kind word to the end of the symbol or number. */
  readonly span: Span
  readonly kind: DocumentKind | null
  readonly number: string | null
  readonly year: number | null
  /** Null for a short form: "Nghị quyết 57". */
  readonly symbol: DocumentSymbol | null
  readonly code: string | null
  /** How plainly the words say that a document is meant: 1 for "Nghị quyết số 57-NQ/TW". */
  readonly certainty: number
  /** A body named between kind and number: "Nghị quyết của Bộ Chính trị số 57-NQ/TW". */
  readonly issuer: Span | null
}

/** A named document with what is said about it right there. */
export interface Mention extends NamedDocument {
  /** From its pinpoint or kind word to the end of date and issuer. */
  readonly whole: Span
  readonly date: FoundDate | null
  /** Spelled as printed, in one line; of a list's last member for the others ("A, B, C của X"). */
  readonly issuerName: string | null
  /** At least one; [null] without a pinpoint. */
  readonly places: readonly (Pinpoint | null)[]
}
