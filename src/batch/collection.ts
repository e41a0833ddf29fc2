import { join } from 'node:path'
import { collectionRules } from '../../rules/collection/index.ts'
import { auditCollection, type CollectionDecisions } from '../collection/audit.ts'
import { openForReading } from '../write/sqlite.ts'
import { openOutput } from './output.ts'

/** Audits all documents below an output folder against each other and keeps what is found there. Throws `OutputError`. */
export function auditOutput(out: string, decisions: CollectionDecisions): void {
  const reading = openForReading(join(out, 'boctach.db'))
  try {
    const output = openOutput(out)
    try {
      auditCollection(reading, output.database, collectionRules, decisions)
    } finally {
      output.close()
    }
  } finally {
    reading.close()
  }
}
