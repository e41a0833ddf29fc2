import { expect, test } from 'vitest'
import { ReadError } from '../../src/model/reason.ts'
import { read } from '../../src/read/index.ts'
import { docxBytes, docxTexts, p, tbl, zipped } from '../kit/docx.ts'

const body = p('BÁO CÁO')
const textsWith = (name: string, text: string) => ({ ...docxTexts({ body }), [name]: text })

async function reasonOf(bytes: Uint8Array, password: string | null = null): Promise<readonly [string, string | null]> {
  try {
    await read(bytes, { password })
    return ['read', null]
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return [error.reason, error.detail]
  }
}

test('a format is told by content', async () => {
  const { value } = await read(await docxBytes({ body }), { password: null })
  expect(value).toMatchObject({ kind: 'flowed', format: 'docx', blocks: [{ runs: [{ text: 'BÁO CÁO' }] }] })
  expect((await read(Buffer.from('BÁO CÁO\n'), { password: null })).value).toMatchObject({ format: 'txt' })
})

test('files that are no documents', async () => {
  expect(await reasonOf(Buffer.alloc(0))).toEqual(['empty', null])
  expect(await reasonOf(Buffer.from([0, 1, 2, 0xfe, 0xff, 0, 7, 0]))).toEqual(['not-a-document', null])
  for (const json of ['{"rules": {}}', '\ufeff[\n  {\n    "a": 1}]', '{\n"$schema":"x"}'])
    expect(await reasonOf(Buffer.from(json))).toEqual(['not-a-document', 'JSON'])
  for (const text of ['[1] "Kế hoạch": …', '{Mẫu số 01}', '"BÁO CÁO": {…}'])
    expect(await reasonOf(Buffer.from(text))).toEqual(['read', null])
  expect(await reasonOf(Buffer.from('{\\rtf1'))).toEqual(['unsupported-format', 'RTF'])
})

test('archives that are no Word documents say what they are', async () => {
  const contents: readonly (readonly [string, string])[] = [
    ['xl/workbook.xml', 'XLSX'],
    ['ppt/presentation.xml', 'PPTX'],
    ['content.xml', 'OpenDocument'],
    ['báo cáo.pdf', 'zip of documents'],
  ]
  for (const [name, detail] of contents)
    expect(await reasonOf(await zipped({ [name]: 'x' }))).toEqual(['unsupported-format', detail])
  const mimetype = 'application/vnd.oasis.opendocument.'
  for (const [kind, detail] of [
    ['text', '.odt'],
    ['text-template', '.odt'],
    ['spreadsheet', 'OpenDocument'],
  ])
    expect(await reasonOf(await zipped({ mimetype: `${mimetype}${kind}`, 'content.xml': '<a/>' }))).toEqual([
      'unsupported-format',
      detail,
    ])
  for (const name of ['x', 'word/media/image1.png'])
    expect(await reasonOf(await zipped({ [name]: 'x' }))).toEqual(['bad-archive', 'zip'])
  expect(await reasonOf(await zipped({}))).toEqual(['bad-archive', 'zip'])
})

test('a document cut short is truncated', async () => {
  const bytes = await docxBytes({ body })
  for (const share of [0.1, 0.5, 0.95]) {
    const [reason] = await reasonOf(bytes.subarray(0, Math.floor(bytes.length * share)))
    expect(reason).toBe('truncated')
  }
})

test('XML that is cut, nested absurdly or declares a DOCTYPE', async () => {
  expect((await reasonOf(await zipped(textsWith('word/document.xml', '<w:document'))))[0]).toBe('truncated')
  const rootless = '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"/>'
  for (const nothing of ['', rootless])
    expect((await reasonOf(await zipped(textsWith('word/document.xml', nothing))))[0]).toBe('truncated')
  const deep = `<a>${'<b>'.repeat(5000)}${'</b>'.repeat(5000)}</a>`
  expect((await reasonOf(await zipped(textsWith('word/document.xml', deep))))[0]).toBe('too-large')
  const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'
  for (const name of ['word/document.xml', 'word/theme/theme1.xml', '_rels/.rels'])
    expect(await reasonOf(await zipped(textsWith(name, bomb)))).toEqual(['bad-archive', 'DOCTYPE'])
  const wide = Buffer.from(`\ufeff${bomb}`, 'utf16le').toString('latin1')
  expect((await reasonOf(await zipped({ ...docxTexts({ body }), 'word/x.xml': Buffer.from(wide, 'latin1') })))[0]).toBe(
    'bad-archive',
  )
})

test('a locked Office file asks for the password, and with one says that it must be saved without', async () => {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const locked = Buffer.concat([ole, Buffer.alloc(504), Buffer.from('EncryptedPackage\0', 'utf16le')])
  expect(await reasonOf(locked)).toEqual(['encrypted', 'OOXML'])
  expect(await reasonOf(locked, 'mật khẩu')).toEqual(['unsupported-format', 'OOXML with a password'])
})

test('bytes that are no text are not read as some other text', async () => {
  const document = Buffer.from(docxTexts({ body })['word/document.xml']!.replace('BÁO', 'B\xc1O'), 'latin1')
  expect(await reasonOf(await zipped({ ...docxTexts({ body }), 'word/document.xml': document }))).toEqual([
    'truncated',
    'bytes that are no text',
  ])
})

test('tables nested a hundred deep are read', async () => {
  let nested = p('1144')
  for (let depth = 0; depth < 100; depth++) nested = tbl([[nested, p('x')]])
  expect((await reasonOf(await docxBytes({ body: nested })))[0]).toBe('read')
})

test('relationships that lead elsewhere are not followed', async () => {
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="r1" Type="x/relationships/styles" Target="file:///etc/passwd" TargetMode="External"/>
    <Relationship Id="r2" Type="x/relationships/numbering" Target="../../../../etc/passwd"/></Relationships>`
  expect(await reasonOf(await zipped(textsWith('word/_rels/document.xml.rels', rels)))).toEqual(['read', null])
})

test('the main part may be called otherwise, and stand in the strict namespace', async () => {
  const texts = docxTexts({ body })
  const moved = {
    '_rels/.rels': texts['_rels/.rels']!.replace('word/document.xml', '/doc/main.xml'),
    'doc/main.xml': texts['word/document.xml']!.replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ),
  }
  expect((await read(await zipped(moved), { password: null })).value).toMatchObject({
    blocks: [{ runs: [{ text: 'BÁO CÁO' }] }],
  })
})
