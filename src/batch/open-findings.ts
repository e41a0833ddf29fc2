import { join } from 'node:path'
import type { BatchReport } from '../batch.ts'
import type { Finding } from '../model/record.ts'
import type { Baseline } from '../write/baseline.ts'
import { collectionChecks } from '../write/collection.ts'
import { type Connection, openForReading } from '../write/sqlite.ts'
import { type ToldFinding, toldBetween, toldOfDocuments } from '../write/told-findings.ts'

export type FindingCounts = Readonly<Record<Finding['severity'], number>>

/** Open findings at the end of a run. */
export interface OpenFindings {
  readonly ofDocuments: FindingCounts
  readonly between: OpenBetween
}

/** Open findings between all documents below an output folder. */
export interface OpenBetween extends FindingCounts {
  /** Groups of documents that were compared with each other. */
  readonly compared: number
}

/** Of the documents of a run; only what the baseline does not know, without one all. Throws `OutputError`. */
export const openOfDocuments = (
  out: string,
  { tally, documents }: Pick<BatchReport, 'tally' | 'documents'>,
  baseline: Baseline | null,
): FindingCounts =>
  baseline === null
    ? tally.findings
    : reading(out, (database) =>
        countsOf(toldOfDocuments(database), (finding) => documents.has(finding.document!) && isNew(finding, baseline)),
      )

/** Between all documents below the folder, as the last audit left it; only what the baseline does not know. Throws `OutputError`. */
export const openBetween = (out: string, baseline: Baseline | null): OpenBetween =>
  reading(out, (database) => ({
    ...countsOf(toldBetween(database), (finding) => isNew(finding, baseline)),
    compared: collectionChecks(database).reduce((sum, { compared }) => sum + compared, 0),
  }))

const isNew = (finding: ToldFinding, baseline: Baseline | null): boolean =>
  baseline?.has({ ...finding, uri: finding.uris[0] }) !== true

function reading<T>(out: string, work: (database: Connection) => T): T {
  const database = openForReading(join(out, 'boctach.db'))
  try {
    return work(database)
  } finally {
    database.close()
  }
}

function countsOf(findings: Iterable<ToldFinding>, counts: (finding: ToldFinding) => boolean): FindingCounts {
  const found = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) if (finding.status === 'open' && counts(finding)) found[finding.severity]++
  return found
}
