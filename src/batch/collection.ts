import { join } from 'node:path'
import { collectionRules } from '../../rules/collection/index.ts'
import { auditCollection, type CollectionDecisions } from '../collection/audit.ts'
import { isAudited, keepAudited } from '../write/collection.ts'
import { openForReading } from '../write/sqlite.ts'
import { codeVersion } from './code-version.ts'
import { openOutput } from './output.ts'

/**
 * Audits all documents below an output folder against each other and keeps what is found there; where neither documents
 * nor program nor decisions have changed since the last audit, that stands. Throws `OutputError`.
 */
export function auditOutput(out: string, decisions: CollectionDecisions): void {
  const reading = openForReading(join(out, 'boctach.db'))
  try {
    const output = openOutput(out)
    try {
      const madeWith = { program: codeVersion(), decisions: JSON.stringify(decisions) }
      if (isAudited(output.database, madeWith)) return
      auditCollection(reading, output.database, collectionRules, decisions)
      keepAudited(output.database, madeWith)
    } finally {
      output.close()
    }
  } finally {
    reading.close()
  }
}
