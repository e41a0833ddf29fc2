import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { reasons } from '../../src/model/reason.ts'
import { boctach } from '../kit/command.ts'
import { docxBytes, zipped } from '../kit/docx.ts'
import { folderOf } from '../kit/folder.ts'

function pdf(options: { readonly userPassword?: string } = {}): Promise<Buffer> {
  const document = new PDFDocument(options)
  document.text('Ke hoach phat trien khoa hoc, cong nghe nam 2026').end()
  return buffer(document)
}

test('unusable files of every kind are named, the others are read, and a password opens what is locked', async () => {
  const typed = await pdf()
  const paragraph = '<w:p><w:r><w:t>Kế hoạch năm 2026 của xã</w:t></w:r></w:p>'
  const bad = {
    'rong.pdf': ['empty', ''],
    'cut.pdf': ['truncated', typed.subarray(0, typed.length / 2)],
    'khoa.pdf': ['encrypted', await pdf({ userPassword: 'mat-khau' })],
    'nen.docx': ['bad-archive', await zipped({ 'a.bin': 'một' })],
    'cu.doc': ['unsupported-format', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)])],
    'rac.pdf': ['not-a-document', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))],
  } as const
  const files = Object.fromEntries(Object.entries(bad).map(([name, [, bytes]]) => [`in/${name}`, bytes]))
  const folder = folderOf({
    ...files,
    'in/tot.pdf': typed,
    'in/tot.doc': await docxBytes({ body: paragraph }),
    'in/tot.txt': 'Kế hoạch năm 2026 của xã',
  })
  const { code, said } = await boctach('real', folder, 'in', '--quiet')
  expect(said.toSorted()).toEqual(
    Object.entries(bad)
      .map(([name, [reason]]) => `in/${name}: ${reasons[reason].vi}`)
      .toSorted(),
  )
  expect(code).toBe(2)
  const records = ['tot.doc.json', 'tot.pdf.json', 'tot.txt.json']
  expect(readdirSync(join(folder, 'out/records')).sort()).toEqual(records)
  expect(await boctach('real', folder, 'in/khoa.pdf', '--quiet', '--password', 'sai', '--lang', 'en')).toMatchObject({
    said: [`in/khoa.pdf: ${reasons['wrong-password'].en}`],
  })
  expect(await boctach('real', folder, 'in/khoa.pdf', '--quiet', '--password', 'mat-khau')).toMatchObject({
    code: 0,
    said: [],
  })
})
