import type { Tally } from '../model/record.ts'
import { tableNames } from '../write/columns.ts'
import { quoted } from '../write/schema.ts'
import type { Connection } from '../write/sqlite.ts'

/** What the database holds of some documents. */
export interface BatchTally {
  /** Documents with a message of level warning: the reader was not sure of something. */
  readonly doubtful: number
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>
  readonly checks: Tally
  /** Findings that are open. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number }
}

export function tallyOf(database: Connection, documents: Iterable<string>): BatchTally {
  database.exec('DROP TABLE IF EXISTS temp.run; CREATE TEMP TABLE run (document TEXT PRIMARY KEY NOT NULL)')
  const insert = database.prepare('INSERT OR IGNORE INTO temp.run VALUES (?)')
  database.transaction(() => {
    for (const document of documents) insert.run(document)
  })()
  const count = (table: string, condition = 'TRUE'): number => {
    const column = table === 'documents' ? 'id' : 'document'
    const sql = `SELECT count(*) FROM ${quoted(table)} WHERE ${column} IN temp.run AND ${condition}`
    return database.prepare(sql).pluck().get() as number
  }
  const sum = (column: string): number =>
    database.prepare(`SELECT coalesce(sum(${column}), 0) FROM documents WHERE id IN temp.run`).pluck().get() as number
  const open = (severity: string): number => count('findings', `status = 'open' AND severity = '${severity}'`)
  return {
    doubtful: database
      .prepare(`SELECT count(DISTINCT document) FROM messages WHERE document IN temp.run AND level = 'warning'`)
      .pluck()
      .get() as number,
    rows: Object.fromEntries(tableNames.map((table) => [table, count(table)])),
    checks: {
      compared: sum('compared'),
      held: sum('held'),
      heldByRounding: sum('held_by_rounding'),
      failed: sum('failed'),
      cannotCheck: sum('cannot_check'),
    },
    findings: { error: open('error'), warning: open('warning'), info: open('info') },
  }
}
