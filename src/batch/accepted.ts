import { join } from 'node:path'
import type { Accepted } from '../config.ts'
import { openForReading } from '../write/sqlite.ts'

/** A finding by its document, as the database below an output folder holds it. */
export interface FoundFinding {
  readonly document: string
  readonly name: string
}

/** The documents with a finding of this fingerprint. Throws `OutputError`. */
export function documentsWithFinding(out: string, fingerprint: string): readonly FoundFinding[] {
  const database = openForReading(join(out, 'boctach.db'))
  try {
    return database
      .prepare<[string], FoundFinding>(
        `SELECT DISTINCT documents.id AS document, documents.name AS name FROM findings
         JOIN documents ON documents.id = findings.document WHERE fingerprint = ? ORDER BY documents.id`,
      )
      .all(fingerprint)
  } finally {
    database.close()
  }
}

/** Of the accepted findings those whose document is there and has them no longer. Throws `OutputError`. */
export function staleAccepted(out: string, accepted: readonly Accepted[]): readonly (Accepted & { name: string })[] {
  if (accepted.length === 0) return []
  const database = openForReading(join(out, 'boctach.db'))
  try {
    const nameOf = database
      .prepare<[string, string], string>(
        `SELECT name FROM documents WHERE id = ?
         AND NOT EXISTS (SELECT * FROM findings WHERE document = documents.id AND fingerprint = ?)`,
      )
      .pluck()
    return accepted.flatMap((entry) => {
      const name = nameOf.get(entry.document, entry.fingerprint)
      return name === undefined ? [] : [{ ...entry, name }]
    })
  } finally {
    database.close()
  }
}
