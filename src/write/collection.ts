import type { CollectionCheck, CollectionFinding, Side } from '../model/record.ts'
import type { Connection } from './sqlite.ts'

/** Writes what an audit over all documents gives in place of what the last one gave. Call within a transaction. */
export interface CollectionTables {
  clear(): void
  add(finding: CollectionFinding): void
  count(check: CollectionCheck): void
}

export function collectionTables(database: Connection): CollectionTables {
  const finding = database.prepare(
    `INSERT INTO collection_findings VALUES (@id, @position, @rule, @severity, @messageId, @data, @vi, @en, @fingerprint, @status)`,
  )
  const side = database.prepare(
    `INSERT INTO collection_sides VALUES (@finding, @position, @document, @name, @label, @value, @unit, @page, @x0, @y0, @x1, @y1, @quote, @start, @end)`,
  )
  const check = database.prepare('INSERT INTO collection_checks VALUES (@rule, @compared, @held)')
  let position = 0
  return {
    clear: () =>
      database.exec('DELETE FROM collection_sides; DELETE FROM collection_findings; DELETE FROM collection_checks;'),
    add: ({ sides, data, ...fields }) => {
      position++
      finding.run({ ...fields, data: JSON.stringify(data), position })
      for (const [index, each] of sides.entries())
        side.run({ finding: fields.id, position: index + 1, ...sideRow(each) })
    },
    count: (counted) => void check.run(counted),
  }
}

const sideRow = ({ evidence, ...fields }: Side) => ({
  ...fields,
  page: evidence?.page ?? null,
  x0: evidence?.box?.[0] ?? null,
  y0: evidence?.box?.[1] ?? null,
  x1: evidence?.box?.[2] ?? null,
  y1: evidence?.box?.[3] ?? null,
  quote: evidence?.quote ?? null,
  start: evidence?.start ?? null,
  end: evidence?.end ?? null,
})

type FindingRow = Omit<CollectionFinding, 'sides' | 'data'> & { readonly data: string }
type SideRow = Omit<Side, 'evidence'> &
  Readonly<Record<'page' | 'x0' | 'y0' | 'x1' | 'y1' | 'start' | 'end', number | null>> & {
    readonly quote: string | null
  }

/** The findings of the last audit over all documents, in its order. */
export function* collectionFindings(database: Connection): Generator<CollectionFinding, void> {
  const sides = database.prepare<[string], SideRow>(
    'SELECT * FROM collection_sides WHERE finding = ? ORDER BY position',
  )
  const rows = database
    .prepare<[], FindingRow>(
      `SELECT id, rule, severity, message_id AS messageId, data, vi, en, fingerprint, status FROM collection_findings ORDER BY position`,
    )
    .all()
  for (const { data, ...row } of rows) yield { ...row, data: JSON.parse(data), sides: sides.all(row.id).map(sideOf) }
}

const sideOf = ({ document, name, label, value, unit, page, x0, y0, x1, y1, quote, start, end }: SideRow): Side => ({
  document,
  name,
  label,
  value,
  unit,
  evidence:
    quote === null ? null : { page, box: x0 === null ? null : [x0, y0!, x1!, y1!], quote, start: start!, end: end! },
})

/** How much the last audit over all documents compared, by rule. */
export const collectionChecks = (database: Connection): readonly CollectionCheck[] =>
  database.prepare<[], CollectionCheck>('SELECT rule, compared, held FROM collection_checks ORDER BY rowid').all()

/** What an audit over all documents depends on beside the documents. */
export interface AuditedWith {
  /** The program's version. */
  readonly program: string
  /** What people have decided, as JSON. */
  readonly decisions: string
}

/**
 * Remembers what the documents that are there were last audited with, in a table that any change of a document empties.
 * Made at every opening, so that a database of before it gets it too.
 */
export const auditedSql = `CREATE TABLE IF NOT EXISTS collection_audited (program TEXT NOT NULL, decisions TEXT NOT NULL) STRICT;
${['INSERT', 'UPDATE', 'DELETE']
  .map(
    (change) =>
      `CREATE TRIGGER IF NOT EXISTS documents_${change.toLowerCase()} AFTER ${change} ON documents BEGIN DELETE FROM collection_audited; END;`,
  )
  .join('\n')}`

/** True where no document has changed since an audit with the same. */
export const isAudited = (database: Connection, { program, decisions }: AuditedWith): boolean =>
  database.prepare('SELECT 1 FROM collection_audited WHERE program = ? AND decisions = ?').get(program, decisions) !==
  undefined

/** Call when the audit is on disk. */
export const keepAudited = (database: Connection, { program, decisions }: AuditedWith): void =>
  database.transaction(() => {
    database.exec('DELETE FROM collection_audited')
    database.prepare('INSERT INTO collection_audited VALUES (?, ?)').run(program, decisions)
  })()
