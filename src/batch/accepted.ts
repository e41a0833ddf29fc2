import { join } from 'node:path'
import type { Accepted } from '../config.ts'
import { openForReading } from '../write/sqlite.ts'

/** A finding as the database below an output folder holds it; one over several documents has none of its own. */
export interface FoundFinding {
  readonly document: string | null
  readonly rule: string
  /** Of the document, or of all documents of its sides. */
  readonly name: string
}

/** The findings of this fingerprint. Throws `OutputError`. */
export function findingsWith(out: string, fingerprint: string): readonly FoundFinding[] {
  const database = openForReading(join(out, 'boctach.db'))
  try {
    return database
      .prepare<[string, string], FoundFinding>(
        `SELECT DISTINCT documents.id AS document, rule, documents.name AS name FROM findings
         JOIN documents ON documents.id = findings.document WHERE fingerprint = ?
         UNION ALL
         SELECT NULL, rule, (SELECT group_concat(name, ', ') FROM
           (SELECT DISTINCT name FROM collection_sides WHERE finding = collection_findings.id ORDER BY name))
         FROM collection_findings WHERE fingerprint = ? ORDER BY document`,
      )
      .all(fingerprint, fingerprint)
  } finally {
    database.close()
  }
}

/**
 * Of the accepted findings of documents those whose document is there and has them no longer; rules that are `off` find
 * nothing, and an entry that names no rule may be one of theirs. Throws `OutputError`.
 */
export function staleAccepted(
  out: string,
  accepted: readonly Accepted[],
  off: readonly string[],
): readonly (Accepted & { name: string })[] {
  if (accepted.length === 0) return []
  const database = openForReading(join(out, 'boctach.db'))
  try {
    const nameOf = database
      .prepare<[string, string], string>(
        `SELECT name FROM documents WHERE id = ?
         AND NOT EXISTS (SELECT * FROM findings WHERE document = documents.id AND fingerprint = ?)`,
      )
      .pluck()
    const isOff = ({ rule }: Accepted): boolean => (rule === undefined ? off.length > 0 : off.includes(rule))
    return accepted.flatMap((entry) => {
      const { document, fingerprint } = entry
      if (document === undefined || isOff(entry)) return []
      const name = nameOf.get(document, fingerprint)
      return name === undefined ? [] : [{ ...entry, name }]
    })
  } finally {
    database.close()
  }
}
