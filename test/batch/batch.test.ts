import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { type BatchEvent, type BatchOptions, runBatch } from '../../src/batch.ts'
import { folderOf } from '../kit/folder.ts'

const stub = new URL('../kit/stub-child.ts', import.meta.url)

function run(folder: string, options: Partial<BatchOptions> = {}, signal = new AbortController().signal) {
  const events: BatchEvent[] = []
  const defaults = {
    out: join(folder, 'out'),
    jobs: 2,
    force: false,
    settings: { password: null },
    module: stub,
    code: 'test',
    limit: () => 20_000,
  }
  const report = runBatch({ paths: [join(folder, 'in')], ...defaults, ...options }, signal, (event) =>
    events.push(event),
  )
  return report.then((value) => ({ ...value, events }))
}

function query(folder: string, sql: string): unknown[] {
  const database = new Database(join(folder, 'out/boctach.db'), { readonly: true })
  try {
    return database.prepare(sql).raw().all()
  } finally {
    database.close()
  }
}

const written = (folder: string): string[] =>
  readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('boctach.db') && entry.name !== '.lock')
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'out').length + 1))
    .sort()
const reasonsOf = (failures: readonly { name: string; reason: string }[], folder: string): Record<string, string> =>
  Object.fromEntries(failures.map(({ name, reason }) => [name.slice(join(folder, 'in').length + 1), reason]))

test('each document becomes a record, a text and rows; a second run has nothing to do; --force redoes', async () => {
  const folder = folderOf({ 'in/a.pdf': 'một', 'in/2026/b.docx': 'hai' })
  expect(await run(folder)).toMatchObject({
    files: 2,
    done: 2,
    unchanged: 0,
    failures: [],
    tally: { rows: { citations: 2 } },
  })
  expect(written(folder)).toEqual([
    'records/2026/b.docx.json',
    'records/a.pdf.json',
    'text/2026/b.docx.txt',
    'text/a.pdf.txt',
  ])
  expect(readFileSync(join(folder, 'out/text/a.pdf.txt'), 'utf8')).toBe('một')
  const again = await run(folder)
  expect(again).toMatchObject({ done: 2, unchanged: 2, tally: { findings: { error: 2 }, checks: { compared: 6 } } })
  expect(again.events).toEqual([{ kind: 'planned', todo: 0, unchanged: 2 }])
  expect(await run(folder, { force: true })).toMatchObject({ done: 2, unchanged: 0 })
  expect(query(folder, 'SELECT state, attempts FROM work')).toEqual([
    ['done', 1],
    ['done', 1],
  ])
})

test('a child that hangs, falls or eats memory costs only its document, which is named; a refused one is too', async () => {
  const folder = folderOf({
    'in/treo.pdf': 'hang',
    'in/sap.pdf': 'crash',
    'in/loi.pdf': 'bug',
    'in/rong.pdf': 'refuse empty',
    'in/khoa-ngoai.pdf': 'dangling',
    'in/tot.pdf': 'tốt',
  })
  const report = await run(folder, { limit: () => 3000 })
  expect(reasonsOf(report.failures, folder)).toEqual({
    'treo.pdf': 'timeout',
    'sap.pdf': 'crashed',
    'loi.pdf': 'crashed',
    'rong.pdf': 'empty',
    'khoa-ngoai.pdf': 'crashed',
  })
  expect(report.done).toBe(1)
  expect(written(folder)).toEqual(['records/tot.pdf.json', 'text/tot.pdf.txt'])
  expect(
    query(
      folder,
      "SELECT path, attempts FROM files JOIN work USING (document) WHERE work.reason <> 'empty' ORDER BY path",
    ),
  ).toEqual([
    ['khoa-ngoai.pdf', 1],
    ['loi.pdf', 1],
    ['sap.pdf', 2],
    ['treo.pdf', 1],
  ])
  const again = await run(folder)
  expect(again.events).toEqual([{ kind: 'planned', todo: 0, unchanged: 6 }])
  expect(reasonsOf(again.failures, folder)).toEqual(reasonsOf(report.failures, folder))
})

test('a document whose child fell is tried once more', async () => {
  const folder = folderOf()
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/a.pdf'), `crash-once ${join(folder, 'marker')}`)
  expect(await run(folder)).toMatchObject({ done: 1, failures: [] })
})

test('the same bytes under two names are one document with two records, each under its own name', async () => {
  const folder = folderOf({ 'in/a.pdf': 'một', 'in/sao.pdf': 'một' })
  expect(await run(folder)).toMatchObject({ files: 2, done: 1, repeated: 1 })
  const nameOf = (path: string) => JSON.parse(readFileSync(join(folder, 'out/records', path), 'utf8')).document.name
  expect([nameOf('a.pdf.json'), nameOf('sao.pdf.json')]).toEqual(['a.pdf', 'sao.pdf'])
  expect(query(folder, 'SELECT path, document = (SELECT id FROM documents) FROM files')).toEqual([
    ['a.pdf', 1],
    ['sao.pdf', 1],
  ])
  writeFileSync(join(folder, 'in/sau.pdf'), 'một')
  rmSync(join(folder, 'out/text/a.pdf.txt'))
  expect((await run(folder)).events).toEqual([{ kind: 'planned', todo: 0, unchanged: 1 }])
  expect(written(folder)).toHaveLength(6)
  expect(nameOf('sau.pdf.json')).toBe('sau.pdf')
})

test('names that meet on one path are numbered and keep their number; case does not tell two names apart', async () => {
  const folder = folderOf({ 'in/a/bao-cao.pdf': '1', 'in/b/bao-cao.pdf': '2', 'in/c/BAO-CAO.pdf': '3' })
  const paths = ['a/bao-cao.pdf', 'b/bao-cao.pdf', 'c/BAO-CAO.pdf'].map((path) => join(folder, 'in', path))
  await run(folder, { paths })
  const names = ['BAO-CAO.pdf~3.json', 'bao-cao.pdf.json', 'bao-cao.pdf~2.json']
  expect(readdirSync(join(folder, 'out/records')).sort()).toEqual(names)
  await run(folder, { paths: paths.toReversed(), force: true })
  expect(readdirSync(join(folder, 'out/records')).sort()).toEqual(names)
})

test('a file moved keeps its name; a changed one takes the place of what it was; one that is gone stays', async () => {
  const folder = folderOf({ 'in/a.pdf': 'một', 'in/b.pdf': 'hai', 'in/c.pdf': 'ba' })
  await run(folder)
  renameSync(join(folder, 'in'), join(folder, 'moved'))
  rmSync(join(folder, 'moved/c.pdf'))
  writeFileSync(join(folder, 'moved/b.pdf'), 'refuse truncated')
  const report = await run(folder, { paths: [join(folder, 'moved')] })
  expect(report).toMatchObject({ done: 1, unchanged: 1, failures: [{ reason: 'truncated' }] })
  expect(readdirSync(join(folder, 'out/records')).sort()).toEqual(['a.pdf.json', 'b.pdf.json', 'c.pdf.json'])
  writeFileSync(join(folder, 'moved/a.pdf'), 'refuse truncated')
  await run(folder, { paths: [join(folder, 'moved')] })
  expect(readdirSync(join(folder, 'out/records')).sort()).toEqual(['b.pdf.json', 'c.pdf.json'])
  expect(query(folder, 'SELECT name FROM documents ORDER BY name')).toEqual([['b.pdf'], ['c.pdf']])
})

test('a protected file is tried again when a password is given, and nothing else is', async () => {
  const folder = folderOf({ 'in/a.pdf': 'một', 'in/khoa.pdf': 'locked mật khẩu' })
  expect((await run(folder)).failures).toMatchObject([{ reason: 'encrypted' }])
  const wrong = await run(folder, { settings: { password: 'sai' } })
  expect(wrong).toMatchObject({ failures: [{ reason: 'wrong-password' }], events: [{ todo: 1, unchanged: 1 }, {}] })
  expect(await run(folder, { settings: { password: 'mật khẩu' } })).toMatchObject({ done: 2, failures: [] })
  expect(await run(folder)).toMatchObject({ done: 2, unchanged: 2 })
})

test('what another program version did is done again; what a killed run had in hand is done last', async () => {
  const folder = folderOf({ 'in/a.pdf': 'một', 'in/b.pdf': 'hai', 'in/c.pdf': 'ba' })
  await run(folder)
  expect(await run(folder, { code: 'newer' })).toMatchObject({ done: 3, unchanged: 0 })
  const killed = new Database(join(folder, 'out/boctach.db'))
  killed.exec(
    "UPDATE work SET state = 'pending'; UPDATE work SET state = 'started', attempts = 2 WHERE document IN (SELECT document FROM files WHERE path = 'a.pdf')",
  )
  killed.close()
  const { events } = await run(folder, { jobs: 1, code: 'newer' })
  expect(events.flatMap((event) => (event.kind === 'settled' ? [event.name.slice(-5)] : []))).toEqual([
    'b.pdf',
    'c.pdf',
    'a.pdf',
  ])
})

test('what was in hand when the program ended, again and again, is set aside', async () => {
  const folder = folderOf({ 'in/a.pdf': 'một', 'in/b.pdf': 'hai' })
  await run(folder)
  const killed = new Database(join(folder, 'out/boctach.db'))
  killed.exec(
    "UPDATE work SET state = 'started', attempts = 6 WHERE document = (SELECT document FROM files WHERE path = 'a.pdf')",
  )
  killed.close()
  expect(reasonsOf((await run(folder)).failures, folder)).toEqual({ 'a.pdf': 'crashed' })
})

test('broken off: what is done stays, what was in hand is not counted, the next run goes on', async () => {
  const folder = folderOf({ 'in/a.pdf': 'một', 'in/b.pdf': 'wait 60000', 'in/c.pdf': 'ba' })
  const stop = new AbortController()
  const options = { out: join(folder, 'out'), jobs: 1, force: false, settings: { password: null }, module: stub }
  const report = await runBatch({ paths: [join(folder, 'in')], ...options }, stop.signal, (event) => {
    if (event.kind === 'settled') setTimeout(() => stop.abort(), 300)
  })
  expect(report).toMatchObject({ done: 1, remaining: 2, failures: [] })
  expect(query(folder, 'SELECT path, state, attempts FROM files JOIN work USING (document) ORDER BY path')).toEqual([
    ['a.pdf', 'done', 1],
    ['b.pdf', 'pending', 0],
    ['c.pdf', 'pending', 0],
  ])
  expect(existsSync(join(folder, 'out/.scratch'))).toBe(false)
})

test('two runs do not write to one folder at the same time', async () => {
  const folder = folderOf({ 'in/a.pdf': 'wait 1500' })
  const first = run(folder)
  await expect(run(folder)).rejects.toMatchObject({ trouble: 'busy' })
  expect(await first).toMatchObject({ done: 1 })
})

test('where writing fails the run ends with that, and no record stands half', async () => {
  const folder = folderOf({ 'in/a.pdf': 'một', 'in/b.pdf': 'hai', 'out/text': 'a file in the way' })
  await expect(run(folder)).rejects.toMatchObject({ trouble: 'unwritable' })
  expect(query(folder, "SELECT count(*) FROM work WHERE state = 'done'")).toEqual([[0]])
  expect(existsSync(join(folder, 'out/.scratch'))).toBe(false)
})
