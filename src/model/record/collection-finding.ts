import type { Evidence } from './evidence.ts'
import type { Finding } from './finding.ts'

/** One document's side of a finding over several documents. */
export interface Side {
  /** SHA-256 of the document, and its file name. */
  readonly document: string
  readonly name: string
  readonly label: string
  /** Decimal string or ISO date; null where the label says all. */
  readonly value: string | null
  readonly unit: string | null
  /** The first piece of evidence; null where the value is summed up from several. */
  readonly evidence: Evidence | null
}

/** What does not agree between documents, as the table `collection_findings` holds it. */
export interface CollectionFinding
  extends Pick<Finding, 'id' | 'rule' | 'severity' | 'messageId' | 'data' | 'vi' | 'en' | 'fingerprint' | 'status'> {
  readonly sides: readonly Side[]
}

/** How many groups of documents a rule compared, and in how many nothing was found. */
export interface CollectionCheck {
  readonly rule: string
  readonly compared: number
  readonly held: number
}
