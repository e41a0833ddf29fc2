import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { tableNames } from '../../src/write/columns.ts'
import { OutputError } from '../../src/write/output-error.ts'
import { schemaVersion } from '../../src/write/schema.ts'
import { openDatabase, recordTables } from '../../src/write/sqlite.ts'
import { folderOf } from '../kit/folder.ts'
import { recordOf } from '../kit/record.ts'

const record = recordOf(new Uint8Array([1]), 'bao-cao.pdf')

function opened() {
  const database = openDatabase(join(folderOf(), 'boctach.db'))
  database
    .prepare("INSERT INTO work (document, key, code, state, attempts) VALUES (?, '', '', 'pending', 0)")
    .run(record.document.id)
  const counts = () =>
    tableNames.map((table) => database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number)
  return { database, tables: recordTables(database), counts }
}

test('every commit is on disk before it returns: WAL with synchronous FULL, also after a write', () => {
  const { database, tables } = opened()
  tables.put(record)
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(database.pragma('synchronous', { simple: true })).toBe(2)
  expect(database.pragma('foreign_keys', { simple: true })).toBe(1)
})

test('a document put twice stands there once; removed, nothing of it is left', () => {
  const { tables, counts } = opened()
  tables.put(record)
  const once = counts()
  expect(Math.min(...once)).toBeGreaterThan(0)
  tables.put(record)
  expect(counts()).toEqual(once)
  tables.remove(record.document.id)
  expect(Math.max(...counts())).toBe(0)
})

test('all tables are strict and money adds up exactly', () => {
  const { database, tables } = opened()
  tables.put(record)
  const loose = database.prepare(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'",
  )
  expect(loose.pluck().all()).toEqual([])
  expect(database.prepare('SELECT sum(vnd), typeof(sum(vnd)) FROM budget_amounts').raw().get()).toEqual([
    1144000000,
    'integer',
  ])
})

test('a record that names a section which is not there is refused whole', () => {
  const { database, tables, counts } = opened()
  const broken = structuredClone(record)
  broken.citations[0]!.section = 's99'
  expect(() => database.transaction(() => tables.put(broken))()).toThrow(/FOREIGN KEY/)
  expect(Math.max(...counts())).toBe(0)
})

const troubleAt = (prepare: (path: string) => void): string | null => {
  const path = join(folderOf(), 'boctach.db')
  prepare(path)
  try {
    openDatabase(path).close()
    return null
  } catch (error) {
    return error instanceof OutputError ? error.trouble : String(error)
  }
}
const withVersion = (version: number) => (path: string) => {
  const database = new Database(path)
  database.exec(`CREATE TABLE t (a); PRAGMA user_version = ${version}`)
  database.close()
}

test.each([
  ['a new file', null, () => {}],
  ['our own', null, (path: string) => openDatabase(path).close()],
  ['a text file', 'foreign-database', (path: string) => writeFileSync(path, 'x'.repeat(4096))],
  ['a database of another program', 'foreign-database', withVersion(0)],
  ['a newer version', 'newer-database', withVersion(schemaVersion + 1)],
] as const)('opening %s', (_, trouble, prepare) => {
  expect(troubleAt(prepare)).toBe(trouble)
})

test('a path that cannot be written', () => {
  expect(() => openDatabase(join(folderOf({ file: '' }), 'file', 'boctach.db'))).toThrow(OutputError)
})
