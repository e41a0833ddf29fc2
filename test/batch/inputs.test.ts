import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectInputs } from '../../src/batch/inputs.ts'
import { folderOf } from '../kit/folder.ts'

const tree = {
  'in/a.pdf': 'a',
  'in/2026/b.docx': 'b',
  'in/2026/.an.docx': 'hidden',
  'in/2026/~$b.docx': 'lock of Word',
  'in/2026/Thumbs.db': 'previews',
  'in/desktop.ini': 'looks of a folder',
  'in/boctach.config.json': 'settings',
  'in/findings.sarif': 'findings',
  'in/.git/c.txt': 'hidden',
  'in/[x].txt': 'a name like a pattern',
  'ngoai/bi-mat.txt': 'outside',
  'out/records/a.pdf.json': '{}',
}

async function found(folder: string, ...paths: string[]) {
  const { inputs, failures } = await collectInputs(
    paths.map((path) => join(folder, path)),
    join(folder, 'out'),
  )
  return { inputs: inputs.map(({ relative }) => relative), failures: failures.map(({ reason }) => reason) }
}

test('a folder gives all below it, hidden and lock files left out, in a fixed order', async () => {
  expect(await found(folderOf(tree), 'in')).toEqual({ inputs: ['2026/b.docx', '[x].txt', 'a.pdf'], failures: [] })
})

test('a file given by itself has its bare name; each file counts once', async () => {
  expect(await found(folderOf(tree), 'in/2026/b.docx', 'in')).toEqual({
    inputs: ['b.docx', '[x].txt', 'a.pdf'],
    failures: [],
  })
})

test('the output folder inside the input is not read', async () => {
  expect((await found(folderOf(tree), '.')).inputs).toEqual([
    'in/2026/b.docx',
    'in/[x].txt',
    'in/a.pdf',
    'ngoai/bi-mat.txt',
  ])
})

test('results of an earlier run are no documents, also where they lie among documents', async () => {
  const results = { 'boctach.db': '', 'boctach.db-wal': '', 'text/a.pdf.txt': 'a', 'records/a.pdf.json': '{}' }
  const under = (folder: string) =>
    Object.fromEntries(Object.entries(results).map(([path, text]) => [`${folder}${path}`, text]))
  const folder = folderOf({ ...under('in/'), ...under('in/lan-truoc/'), 'in/a.pdf': 'a', 'in/cu/text/b.txt': 'b' })
  expect((await found(folder, 'in')).inputs).toEqual(['a.pdf', 'cu/text/b.txt'])
  expect((await found(folder, 'in/lan-truoc')).failures).toEqual(['no-documents'])
})

test.each([
  ['in/**/*.{pdf,docx}', ['2026/b.docx', 'a.pdf']],
  ['in/*', ['[x].txt', 'a.pdf']],
  ['in/[x].txt', ['[x].txt']],
  ['*/a.pdf', ['in/a.pdf']],
])('the pattern %s gives names below its fixed part', async (pattern, inputs) => {
  expect(await found(folderOf(tree), pattern)).toEqual({ inputs, failures: [] })
})

test.each([
  ['a missing file', 'in/thieu.pdf', 'unreadable'],
  ['a pattern that fits nothing', 'in/*.xlsx', 'no-documents'],
  ['a folder without documents', 'trong', 'no-documents'],
])('%s is told', async (_, path, reason) => {
  const folder = folderOf({ ...tree, 'trong/.an': '' })
  expect(await found(folder, path)).toEqual({ inputs: [], failures: [reason] })
})

test('a link inside the folder is read, one that leads out or to a folder is not', async () => {
  const folder = folderOf(tree)
  symlinkSync(join(folder, 'ngoai/bi-mat.txt'), join(folder, 'in/ra-ngoai.txt'))
  symlinkSync(join(folder, 'ngoai'), join(folder, 'in/thu-muc'))
  symlinkSync(join(folder, 'in'), join(folder, 'in/vong'))
  symlinkSync(join(folder, 'in/a.pdf'), join(folder, 'in/lien-ket.pdf'))
  expect((await found(folder, 'in')).inputs).toEqual(['2026/b.docx', '[x].txt', 'a.pdf', 'lien-ket.pdf'])
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be read is named', async () => {
  const folder = folderOf(tree)
  mkdirSync(join(folder, 'in/khoa'))
  chmodSync(join(folder, 'in/khoa'), 0)
  expect((await found(folder, 'in')).failures).toEqual(['unreadable'])
})
