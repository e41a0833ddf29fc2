import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { openLedger } from '../../src/batch/ledger.ts'
import { openOutput } from '../../src/batch/output.ts'
import { cropper } from '../../src/report/crops.ts'
import { writeReport } from '../../src/report.ts'
import { folderOf } from '../kit/folder.ts'
import { recordOf } from '../kit/record.ts'

const settings = { password: null, ocr: 'never' } as const
const never = new AbortController().signal

/** An output folder in which each file of `inputs` is a document that is done. */
function outputOf(inputs: Readonly<Record<string, Uint8Array>>): string {
  const folder = folderOf(Object.fromEntries(Object.entries(inputs).map(([name, bytes]) => [`in/${name}`, bytes])))
  const records = Object.entries(inputs).map(([name, bytes]) => ({ name, record: recordOf(bytes, name) }))
  const output = openOutput(join(folder, 'out'))
  try {
    const ledger = openLedger(output.database)
    const files = records.map(({ name, record }) => ({
      input: { source: join(folder, 'in', name), relative: name, name },
      document: record.document.id,
      bytes: record.document.bytes,
    }))
    ledger.register(files, { code: 'x', settings, force: false }, () => {})
    for (const { record } of records) ledger.finish(record)
  } finally {
    output.close()
  }
  const out = join(folder, 'out')
  for (const { name, record } of records) {
    mkdirSync(join(out, 'records'), { recursive: true })
    mkdirSync(join(out, 'text'), { recursive: true })
    writeFileSync(join(out, 'records', `${name}.json`), JSON.stringify(record))
    writeFileSync(join(out, 'text', `${name}.txt`), ' '.repeat(200))
  }
  return out
}

async function pdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([595, 842]).drawRectangle({ x: 10, y: 800, width: 100, height: 20 })
  return document.save()
}

const report = (out: string) => writeReport({ out, password: null, jobs: 2, communes: 'Xã Xa Lạ' }, never)
const pageOf = (out: string, name: string) => readFileSync(join(out, 'report', name), 'utf8')

test('a report has a first page and a page a document with pictures; made again it is left as it is', async () => {
  const out = outputOf({ 'a.pdf': await pdf(), 'b.pdf': new TextEncoder().encode('no PDF at all') })
  expect(await report(out)).toBe(join(out, 'report', 'index.html'))
  expect(readdirSync(join(out, 'report')).sort()).toEqual(['a.pdf.html', 'b.pdf.html', 'index.html'])
  expect(pageOf(out, 'index.html')).toContain('<li>Xã Xa Lạ</li>')
  expect(pageOf(out, 'a.pdf.html')).toMatch(/<image href="data:image\/webp;base64,[A-Za-z0-9+/=]+"/)
  expect(pageOf(out, 'b.pdf.html')).not.toContain('<image')

  const before = pageOf(out, 'a.pdf.html')
  writeFileSync(join(out, 'report/a.pdf.html'), before.replace('</body>', '<p>kept</p></body>'))
  writeFileSync(join(out, 'report/gone.pdf.html'), before)
  writeFileSync(join(out, 'report/of-the-user.html'), '<p>not ours</p>')
  await report(out)
  expect(pageOf(out, 'a.pdf.html')).toContain('<p>kept</p>')
  expect(existsSync(join(out, 'report/gone.pdf.html'))).toBe(false)
  expect(existsSync(join(out, 'report/of-the-user.html'))).toBe(true)

  rmSync(join(out, 'report/a.pdf.html'))
  await report(out)
  expect(pageOf(out, 'a.pdf.html')).toBe(before)
})

test('a file that is another by now, or gone, has no pictures', async () => {
  const folder = folderOf({ 'a.pdf': await pdf() })
  const crops = cropper()
  try {
    const regions = [{ page: 1, box: [0, 0, 100, 50] as const }]
    const task = { document: '0'.repeat(64), password: null, regions }
    expect(await crops.crop({ ...task, source: join(folder, 'a.pdf') })).toEqual([null])
    expect(await crops.crop({ ...task, source: join(folder, 'gone.pdf') })).toEqual([null])
  } finally {
    crops.close()
  }
})
