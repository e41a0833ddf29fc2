import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { makeFolder } from '../write/make-folder.ts'
import { OutputError } from '../write/output-error.ts'
import { type Connection, openDatabase } from '../write/sqlite.ts'

/** The folder that a run writes to, held for this run alone. */
export interface Output {
  readonly folder: string
  readonly database: Connection
  /** For files half written; emptied when a run begins and gone when it ends. */
  readonly scratch: string
  close(): void
}

/** Makes the folder where it is missing. Throws `OutputError` where it cannot be written or another run holds it. */
export function openOutput(folder: string): Output {
  const scratch = join(folder, '.scratch')
  makeFolder(folder)
  const lock = lockOf(join(folder, '.lock'))
  try {
    rmSync(scratch, { recursive: true, force: true })
    makeFolder(scratch)
    const database = openDatabase(join(folder, 'boctach.db'))
    return {
      folder,
      database,
      scratch,
      close: () => {
        database.close()
        rmSync(scratch, { recursive: true, force: true })
        lock.close()
      },
    }
  } catch (error) {
    lock.close()
    throw error
  }
}

/** An open exclusive transaction on a database of its own: the system lets go of it however the process ends. */
function lockOf(path: string): Connection {
  try {
    const lock = new Database(path, { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    const busy = error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY'
    throw new OutputError(busy ? 'busy' : 'unwritable', path, error)
  }
}
