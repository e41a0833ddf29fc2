import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { DocumentRecord } from '../model/record.ts'
import { auditedSql } from './collection.ts'
import { type Row, tableNames, tables } from './columns.ts'
import { OutputError } from './output-error.ts'
import { rowsOf } from './rows.ts'
import { quoted, schemaSql, schemaVersion } from './schema.ts'
import { viewsSql } from './views.ts'

export type Connection = Database.Database

/**
 * Opens or creates the database: WAL, and every commit on disk before it returns. Throws `OutputError` where the file
 * cannot be written, is no database of ours, or comes from another version of the program.
 */
export function openDatabase(path: string): Connection {
  return opened(path, {}, prepare)
}

/** Opens a database that is there to look at, also while a run writes to it. Throws `OutputError`, no-database too. */
export function openForReading(path: string): Connection {
  if (!existsSync(path)) throw new OutputError('no-database', path)
  // Not `readonly`: such a connection would leave its -wal and -shm files behind.
  return opened(path, { fileMustExist: true }, (database) => {
    if (versionOf(database, path) === 0) throw new OutputError('no-database', path)
  })
}

function opened(
  path: string,
  options: Database.Options,
  check: (database: Connection, path: string) => unknown,
): Connection {
  let database: Connection | null = null
  try {
    database = new Database(path, options)
    check(database, path)
    return database
  } catch (error) {
    database?.close()
    if (error instanceof OutputError) throw error
    const foreign = error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB'
    throw new OutputError(foreign ? 'foreign-database' : 'unwritable', path, error)
  }
}

/** 0 for an empty database. Throws `OutputError` for one that another program or version made. */
function versionOf(database: Connection, path: string): number {
  const version = database.pragma('user_version', { simple: true }) as number
  const tableCount = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number
  if (version === 0 && tableCount > 0) throw new OutputError('foreign-database', path)
  if (version > schemaVersion) throw new OutputError('newer-database', path)
  if (version > 0 && version < schemaVersion) throw new OutputError('older-database', path)
  return version
}

function prepare(database: Connection, path: string): void {
  const version = versionOf(database, path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.transaction(() =>
    database.exec(
      [version === 0 ? schemaSql() : `PRAGMA user_version = ${version};`, viewsSql(), auditedSql].join('\n'),
    ),
  )()
  // SQLite as better-sqlite3 builds it may fall back to NORMAL with the first write in WAL mode.
  if (database.pragma('synchronous', { simple: true }) !== 2) throw new Error('SQLite does not keep synchronous = FULL')
}

/** What the batch does to the tables of records. Call within a transaction; the document's row in `work` is there already. */
export interface RecordTables {
  /** Replaces all rows of the document. */
  put(record: DocumentRecord): void
  remove(document: string): void
}

export function recordTables(database: Connection): RecordTables {
  const inserts = tableNames.map((table) => ({
    table,
    columns: Object.keys(tables[table].columns),
    statement: database.prepare(insertSql(table)),
  }))
  const removal = database.prepare('DELETE FROM documents WHERE id = ?')
  return {
    put(record) {
      const rows = rowsOf(record)
      removal.run(record.document.id)
      for (const { table, columns, statement } of inserts)
        for (const row of rows[table]) statement.run(columns.map((column) => bindable(row[column])))
    },
    remove: (document) => void removal.run(document),
  }
}

function insertSql(table: (typeof tableNames)[number]): string {
  const columns = Object.keys(tables[table].columns)
  const names = columns.map(quoted).join(', ')
  return `INSERT INTO ${quoted(table)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`
}

/** SQLite knows no truth values. */
const bindable = (value: Row[string] | undefined): string | number | null | undefined =>
  typeof value === 'boolean' ? Number(value) : value
