import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Database from 'better-sqlite3'
import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { collectionTables } from '../../src/write/collection.ts'
import { exportName } from '../../src/write/datapackage.ts'
import { exportAll } from '../../src/write/export.ts'
import { openDatabase } from '../../src/write/sqlite.ts'
import { views } from '../../src/write/views.ts'
import { collectionFindingOf } from '../kit/collection-finding.ts'
import { outputOf } from '../kit/database.ts'
import { folderOf } from '../kit/folder.ts'
import { recordOf } from '../kit/record.ts'

const records = [recordOf(new Uint8Array([1]), 'a.pdf'), recordOf(new Uint8Array([2]), 'b.pdf')]
const bytesOf = (path: string): ArrayBuffer => new Uint8Array(readFileSync(path)).buffer

async function exported() {
  const out = outputOf(...records)
  const to = join(out, 'export')
  const database = openDatabase(join(out, 'boctach.db'))
  collectionTables(database).add(collectionFindingOf(...records))
  database.close()
  await exportAll(out, to)
  return { out, to }
}

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : (value ?? null))
const mapValues = (row: Record<string, unknown>, map: (value: unknown) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, map(value)]))

const ndjson = (to: string, name: string): Record<string, unknown>[] =>
  readFileSync(join(to, 'ndjson', `${name}.ndjson`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('one file a view and kind, nothing half written, the database untouched', async () => {
  const out = outputOf(...records)
  const before = readFileSync(join(out, 'boctach.db'))
  expect(await exportAll(out, join(out, 'export'))).toBe(2)
  expect(readdirSync(join(out, 'export')).sort()).toEqual([
    'boctach.xlsx',
    'csv',
    'datapackage.json',
    'ndjson',
    'parquet',
  ])
  for (const kind of ['csv', 'ndjson', 'parquet'])
    expect(readdirSync(join(out, 'export', kind))).toHaveLength(views.length)
  expect(readFileSync(join(out, 'boctach.db'))).toEqual(before)
})

test('Parquet and NDJSON hold the same rows', async () => {
  const { to } = await exported()
  for (const view of views) {
    const name = exportName(view)
    const rows = await parquetReadObjects({ file: bytesOf(join(to, 'parquet', `${name}.parquet`)) })
    expect(rows.map((row) => mapValues(row, plain))).toEqual(ndjson(to, name))
  }
})

test('the descriptor names every CSV file, its columns in order, and keys that hold', async () => {
  const { to } = await exported()
  const { resources } = JSON.parse(readFileSync(join(to, 'datapackage.json'), 'utf8'))
  expect(resources).toHaveLength(views.length)
  for (const { path, name, schema } of resources) {
    const fields = schema.fields.map((field: { name: string }) => field.name)
    expect(readFileSync(join(to, path), 'utf8').split('\r\n', 1)[0]).toBe(`\uFEFF${fields.join(',')}`)
    const key: readonly string[] = schema.primaryKey ?? schema.uniqueKeys[0]
    const keys = ndjson(to, name).map((row) => JSON.stringify(key.map((column) => row[column])))
    expect(new Set(keys).size).toBe(keys.length)
  }
})

test('views that an older program left in the database are not used', async () => {
  const out = outputOf(...records)
  const database = new Database(join(out, 'boctach.db'))
  database.exec('DROP VIEW v_commune_year; DROP VIEW v_rollup; CREATE VIEW v_rollup AS SELECT 1 AS vnd')
  database.close()
  await exportAll(out, join(out, 'export'))
  expect(ndjson(join(out, 'export'), 'rollup').map(({ vnd }) => vnd)).toEqual([2_288_000_000])
})

test('without a database, or where nothing can be written, it says so', async () => {
  const empty = folderOf({ taken: 'x' })
  await expect(exportAll(empty, join(empty, 'export'))).rejects.toMatchObject({ trouble: 'no-database' })
  const out = outputOf(...records)
  writeFileSync(join(out, 'taken'), 'x')
  await expect(exportAll(out, join(out, 'taken'))).rejects.toMatchObject({ trouble: 'unwritable' })
})

const recipes = (dialect: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, '../../docs/recipes.md'), 'utf8')
    .split('```')
    .filter((block) => block.startsWith(`sql ${dialect}\n`))
    .map((block) => block.slice(`sql ${dialect}\n`.length))

test('the recipes of docs/recipes.md run in SQLite', () => {
  const database = new Database(join(outputOf(...records), 'boctach.db'), { readonly: true })
  const counts = recipes('sqlite').map((sql) => database.prepare(sql).all().length)
  database.close()
  expect(counts.length).toBeGreaterThan(2)
  expect(Math.min(...counts)).toBeGreaterThan(0)
})

test('the recipes of docs/recipes.md run in DuckDB', async () => {
  const { to } = await exported()
  const queries = recipes('duckdb').map((sql) => sql.replaceAll('out/export', to.replaceAll("'", "''")))
  expect(queries.length).toBeGreaterThan(2)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const counts = []
  for (const sql of queries) counts.push((await connection.runAndReadAll(sql)).getRows().length)
  connection.closeSync()
  expect(Math.min(...counts)).toBeGreaterThan(0)
})
