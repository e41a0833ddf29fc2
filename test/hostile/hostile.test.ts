import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type BatchEvent, runBatch } from '../../src/batch.ts'
import { type Reason, reasons } from '../../src/model/reason.ts'
import { docxBytes } from '../kit/docx.ts'
import { folderOf } from '../kit/folder.ts'
import {
  type Files,
  hostileArchives,
  hostilePdfs,
  hostileTexts,
  mutated,
  mutatedInside,
  truncated,
} from '../kit/hostile.ts'
import { rawPdf } from '../kit/raw-pdf.ts'

const seconds = 1000
const text = 'Số: 12/KH-UBND. Tổng kinh phí 1.320 triệu đồng, trong đó ngân sách xã 320 triệu đồng.'
const pdf = rawPdf(['BT /F1 12 Tf 50 700 Td (Ke hoach nam 2026: 1.320 trieu dong) Tj ET'])
const docx = () => docxBytes({ body: `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>` })

/** What came of each file by the real pipeline, `done` or a reason; the run itself ends well and writes nothing elsewhere. */
async function outcomes(files: Files, prepare: (folder: string) => void = () => {}) {
  const folder = folderOf(Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content])))
  prepare(folder)
  const before = inventory(folder)
  const seen = new Map<string, Reason | 'done'>()
  const tell = (event: BatchEvent): void => {
    if (event.kind === 'settled') seen.set(event.name.slice(join(folder, 'in').length + 1), event.reason ?? 'done')
  }
  const options = { paths: [join(folder, 'in')], out: join(folder, 'out'), jobs: 2, force: false }
  const settings = { password: null, ocr: 'never' as const }
  const report = await runBatch({ ...options, settings, limit: () => 60 * seconds }, new AbortController().signal, tell)
  expect(report.remaining).toBe(0)
  expect(inventory(folder)).toEqual(before)
  return { seen: Object.fromEntries(seen), report, folder }
}

/** Every file outside out/ with size and time of change. */
const inventory = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name !== 'out' && !name.startsWith(join('out', '/')) && !lstatSync(join(folder, name)).isDirectory(),
    )
    .map((name) => `${name} ${lstatSync(join(folder, name)).size} ${lstatSync(join(folder, name)).mtimeMs}`)
    .sort()

const named = (seen: Readonly<Record<string, string>>, names: readonly string[]): void => {
  expect(Object.keys(seen).sort()).toEqual(names.toSorted())
  for (const outcome of Object.values(seen)) expect(['done', ...Object.keys(reasons)]).toContain(outcome)
  expect(Object.values(seen)).not.toContain('crashed')
}

test('archives that inflate, lie, climb or declare entities', { timeout: 200 * seconds }, async () => {
  const { seen, folder } = await outcomes(await hostileArchives())
  expect(seen).toEqual({
    'bomb-flat.docx': 'too-large',
    'bomb-nested.docx': 'done',
    'bomb-nested.zip': 'bad-archive',
    'bomb-lying.docx': 'too-large',
    'entity-internal.docx': 'bad-archive',
    'entity-external.docx': 'bad-archive',
    'climbing.docx': 'done',
    'many-parts.docx': 'too-large',
    'deep.docx': 'too-large',
  })
  expect(readdirSync(join(folder, 'out'), { recursive: true }).filter((name) => String(name).includes('evil'))).toEqual(
    [],
  )
})

test('PDF files that claim too much or turn in circles', { timeout: 200 * seconds }, async () => {
  const files = hostilePdfs()
  const { seen } = await outcomes(files)
  named(seen, Object.keys(files))
  expect(Object.values(seen)).not.toContain('timeout')
  expect(seen).toMatchObject({ 'box-huge.pdf': 'done', 'script.pdf': 'done', 'operators.pdf': 'done' })
})

test('long lines of what patterns look for, markup, formulas, mere headers', { timeout: 200 * seconds }, async () => {
  const files = hostileTexts(20_000)
  const { seen, folder } = await outcomes(files)
  named(seen, Object.keys(files))
  expect(Object.values(seen)).not.toContain('timeout')
  expect(seen).toMatchObject({ 'markup.txt': 'done', 'nothing.pdf': 'empty', 'claims.png': 'truncated' })
  expect(readFileSync(join(folder, 'out/text/markup.txt.txt'), 'utf8')).toContain('<script>alert(1)</script>')
})

test('documents cut short at every twentieth', { timeout: 200 * seconds }, async () => {
  const files = { ...truncated(pdf, 'pdf'), ...truncated(await docx(), 'docx'), ...truncated(Buffer.from(text), 'txt') }
  const { seen } = await outcomes(files)
  named(seen, Object.keys(files))
  for (const [name, outcome] of Object.entries(seen)) if (name.endsWith('.docx')) expect(outcome).toBe('truncated')
})

test('a hundred documents with bytes changed at random', { timeout: 200 * seconds }, async () => {
  const files: Record<string, Uint8Array> = {}
  const word = await docx()
  for (let seed = 0; seed < 25; seed++) {
    files[`${seed}.pdf`] = mutated(pdf, seed)
    files[`${seed}.docx`] = mutated(word, seed)
    files[`${seed}.txt`] = mutated(Buffer.from(text), seed)
    files[`inside-${seed}.docx`] = await mutatedInside(text, seed)
  }
  const { report } = await outcomes(files)
  expect(report.files).toBe(100)
  for (const { reason } of report.failures)
    expect(['truncated', 'not-a-document', 'bad-archive', 'too-large', 'encrypted']).toContain(reason)
})

test('strange names, folders named like files, links out and around', { timeout: 100 * seconds }, async () => {
  const names = [
    'a\nb.txt',
    'x\u202efdp.txt',
    '=1+1.txt',
    '-rf.txt',
    '$(touch x).txt',
    'CON.txt',
    `${'ế'.repeat(80)}.txt`,
    'f.pdf/a.txt',
  ]
  const files = Object.fromEntries(names.map((name) => [name, `${text} ${name}`]))
  const { seen, folder } = await outcomes(files, (folder) => {
    symlinkSync('/etc/passwd', join(folder, 'in/passwd.txt'))
    symlinkSync(join(folder, 'in'), join(folder, 'in/around'))
    symlinkSync('self.txt', join(folder, 'in/self.txt'))
    mkdirSync(join(folder, 'in/empty.pdf'))
  })
  expect(seen).toEqual(Object.fromEntries(names.map((name) => [name, 'done'])))
  const written = readdirSync(join(folder, 'out/records'), { recursive: true, encoding: 'utf8' })
  expect(written.filter((name) => /[\n\u202e]/.test(name))).toEqual([])
})

test('a file that changes between the look at it and its reading', async () => {
  const folder = folderOf({ 'in/a.txt': text })
  const options = { paths: [join(folder, 'in')], out: join(folder, 'out'), jobs: 1, force: false }
  const report = await runBatch({ ...options, settings: { password: null } }, new AbortController().signal, (event) => {
    if (event.kind === 'planned') writeFileSync(join(folder, 'in/a.txt'), `${text} `)
  })
  expect(report.failures).toMatchObject([{ reason: 'changed' }])
})
