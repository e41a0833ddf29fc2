import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableNames } from './columns.ts'
import { quoted } from './schema.ts'
import type { Connection } from './sqlite.ts'

/** The descriptor, which is written last: where it stands, the whole export stands. */
export const descriptorName = 'datapackage.json'

/**
 * Names what the database holds: any change of a document, of the program that read it, of a file's name or of what was
 * found between documents gives another. The records themselves are left out, for the ledger knows what they were made with.
 */
export function stateOf(database: Connection): string {
  const hash = createHash('sha256')
  const names = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[]
  const ofRecords: ReadonlySet<string> = new Set(tableNames)
  for (const name of names.filter((each) => !ofRecords.has(each)))
    for (const row of database.prepare(`SELECT * FROM ${quoted(name)} ORDER BY 1, 2`).iterate())
      hash.update(`${name}${JSON.stringify(row)}`)
  return hash.digest('hex')
}

/** The state that an export was made from; null where there is no whole one. */
export function exportedState(folder: string): string | null {
  try {
    const { state } = JSON.parse(readFileSync(join(folder, descriptorName), 'utf8'))
    return typeof state === 'string' ? state : null
  } catch {
    return null
  }
}
