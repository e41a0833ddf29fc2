import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { exportAll, exportWhatChanged } from '../../src/write/export.ts'
import { exportedState } from '../../src/write/export-state.ts'
import { outputOf } from '../kit/database.ts'
import { recordOf } from '../kit/record.ts'

const workbookOf = (out: string) => statSync(join(out, 'export/boctach.xlsx')).mtimeMs
const changed = (out: string, sql: string) => new Database(join(out, 'boctach.db')).exec(sql).close()

async function exported(): Promise<string> {
  const out = outputOf(recordOf(new Uint8Array([1]), 'a.pdf'))
  await exportAll(out, join(out, 'export'))
  return out
}

/** Whether the next run writes the export again. */
async function isMadeAgain(out: string): Promise<boolean> {
  const before = workbookOf(out)
  await exportWhatChanged(out, join(out, 'export'))
  return workbookOf(out) !== before
}

test('an export of the same database is left as it is', async () => {
  expect(await isMadeAgain(await exported())).toBe(false)
})

test.each([
  ['another record', `UPDATE work SET key = 'x'`],
  ['another name', `UPDATE files SET path = 'b.pdf'`],
  ['a document that is gone', 'DELETE FROM documents; DELETE FROM files; DELETE FROM work'],
])('%s makes it again', async (_, sql) => {
  const out = await exported()
  changed(out, sql)
  expect(await isMadeAgain(out)).toBe(true)
})

test('an export that was broken off is made again', async () => {
  const out = await exported()
  changed(out, `UPDATE work SET key = 'x'`)
  const before = readFileSync(join(out, 'export/csv/documents.csv'))
  writeFileSync(join(out, 'export/csv/documents.csv'), 'old')
  await exportWhatChanged(out, join(out, 'export'), AbortSignal.abort())
  expect(readFileSync(join(out, 'export/csv/documents.csv'), 'utf8')).toBe('old')
  expect(await isMadeAgain(out)).toBe(true)
  expect(readFileSync(join(out, 'export/csv/documents.csv'))).toEqual(before)
})

test('a descriptor that is no JSON, or of an older program, is none', async () => {
  const out = await exported()
  expect(exportedState(join(out, 'export'))).toMatch(/^[0-9a-f]{64}$/)
  for (const text of ['{', '{}', '[]', 'null', '']) {
    writeFileSync(join(out, 'export/datapackage.json'), text)
    expect(exportedState(join(out, 'export'))).toBeNull()
  }
})
