import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import readWorkbook from 'read-excel-file/node'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { type DocumentRecord, documentRecord } from '../../src/model/record.ts'
import { exportAll } from '../../src/write/export.ts'
import { openForReading } from '../../src/write/sqlite.ts'
import { views } from '../../src/write/views.ts'
import { sheetsOf } from '../../src/write/xlsx/sheets.ts'
import { peoplesWords } from '../../src/write/xlsx/words.ts'
import { xmlText } from '../../src/write/xlsx/xml.ts'
import { outputOf } from '../kit/database.ts'
import { partsOfZip } from '../kit/parts-of-zip.ts'
import { recordOf } from '../kit/record.ts'

const record = recordOf(new Uint8Array([1]), 'Báo cáo số 1.pdf')
const other = recordOf(new Uint8Array([2]), 'b.pdf')

async function workbookOf(...records: readonly DocumentRecord[]) {
  const out = outputOf(...records)
  await exportAll(out, join(out, 'export'))
  const path = join(out, 'export', 'boctach.xlsx')
  const sheets = await readWorkbook(path)
  const rows = (title: string): Record<string, unknown>[] => {
    const [head, ...body] = sheets.find(({ sheet }) => sheet === title)!.data
    return body.map((row) => Object.fromEntries(row.map((cell, index) => [String(head![index]), cell])))
  }
  return { out, path, titles: sheets.map(({ sheet }) => sheet), rows }
}

test('another library opens it: a sheet a view, cells typed, words for people', async () => {
  const { titles, rows } = await workbookOf(record)
  expect(titles).toEqual(views.map(({ title }) => title))
  expect(rows('Kinh phí')[0]).toMatchObject({
    'Nội dung': 'Chi mua sắm',
    'Nguồn (theo cột)': 'tổng',
    'Số tiền (đồng)': 1_144_000_000,
    'Như in': '1144',
    'Tính vào tổng': true,
    'Lĩnh vực': null,
  })
  expect(rows('Viện dẫn')[0]).toMatchObject({ Ngày: new Date('2024-12-22'), 'Quan hệ': 'căn cứ' })
  expect(rows('Tài liệu')[0]).toMatchObject({ 'Ngày ban hành': '2026-03', Năm: '2026' })
})

test('the roll-up adds up to the counting lines of the database', async () => {
  const { out, rows } = await workbookOf(record, other)
  const sum = rows('Tổng hợp kinh phí').reduce((total, row) => total + Number(row['Số tiền (đồng)']), 0)
  const counting = `SELECT sum(a.vnd) FROM budget_lines l JOIN budget_amounts a ON a.document = l.document AND a.line = l.id
WHERE l.counts AND a.source = 'total'`
  const database = new Database(join(out, 'boctach.db'), { readonly: true })
  expect(sum).toBe(2_288_000_000)
  expect(sum).toBe(database.prepare(counting).pluck().get())
  database.close()
})

test('the head is frozen and filtered; findings lead to the report and to the page', async () => {
  const parts = await partsOfZip((await workbookOf(record)).path)
  const index = views.findIndex(({ name }) => name === 'v_findings') + 1
  const sheet = parts[`xl/worksheets/sheet${index}.xml`]!
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  expect(sheet).toContain('<autoFilter ref="A1:R2"/>')
  expect(sheet).toContain(
    '<hyperlink ref="E2" r:id="rId1" location="f1"/><hyperlink ref="Q2" r:id="rId2" location="page=1"/>',
  )
  const relations = parts[`xl/worksheets/_rels/sheet${index}.xml.rels`]!
  const name = 'B%C3%A1o%20c%C3%A1o%20s%E1%BB%91%201.pdf'
  expect(relations).toContain(`Target="../report/${name}.html"`)
  expect(relations).toContain(`Target="../in/${name}"`)
})

test('a row is as high as its wrapped text, and never higher than a screen', async () => {
  const titled = (title: string) => ({ ...record, document: { ...record.document, title } })
  const heightOf = async (title: string) => {
    const parts = await partsOfZip((await workbookOf(titled(title))).path)
    return /<row r="2"(?: ht="(\d+)")?>/.exec(parts['xl/worksheets/sheet1.xml']!)![1]
  }
  expect(await heightOf('ngắn')).toBeUndefined()
  expect(await heightOf('chữ '.repeat(30))).toBe('45')
  expect(await heightOf('dài '.repeat(1000))).toBe('300')
})

test('hostile text stays text and the XML well-formed', async () => {
  const title = '=1+1</t></is></c><c t="str"><f>1</f> \0\u000b_x0041_ \uD800\uFFFE & "x"'
  const hostile = { ...record, document: { ...record.document, title } }
  const { path } = await workbookOf(hostile)
  for (const part of Object.values(await partsOfZip(path)))
    expect(() => new SaxesParser().write(part).close()).not.toThrow()
  expect((await partsOfZip(path))['xl/worksheets/sheet1.xml']).not.toContain('<f>')
})

test.each([
  ['\0', '_x0000_'],
  ['\r\n', '_x000D_\n'],
  ['_x000D_', '_x005F_x000D_'],
  ['\uD800', '\uFFFD'],
  ['<&">', '&lt;&amp;&quot;&gt;'],
])('%j in XML', (text, expected) => expect(xmlText(text)).toBe(expected))

test('a text longer than Excel takes is cut and says so', async () => {
  const long = { ...record, document: { ...record.document, title: 'ấ'.repeat(40_000) } }
  const title = String((await workbookOf(long)).rows('Tài liệu')[0]!['Trích yếu'])
  expect(title).toHaveLength(32_767)
  expect(title.endsWith('ấ…')).toBe(true)
})

test('a view of more rows than a sheet takes goes on in the next', () => {
  const database = openForReading(join(outputOf(record, other), 'boctach.db'))
  const sheets = sheetsOf(database, 3).filter(({ view }) => view.name === 'v_budget_lines')
  expect(sheets.map(({ title, rowCount }) => [title, rowCount])).toEqual([
    ['Kinh phí', 3],
    ['Kinh phí (2)', 1],
  ])
  expect(sheets.map(({ rows }) => [...rows].length)).toEqual([3, 1])
  database.close()
})

test('the same records give the same bytes', async () => {
  const hashes = []
  for (const records of [
    [record, other],
    [other, record],
  ] as const) {
    const { path } = await workbookOf(...records)
    hashes.push(createHash('sha256').update(readFileSync(path)).digest('hex'))
  }
  expect(hashes[0]).toBe(hashes[1])
})

test('every word of the closed lists has one for people', () => {
  const { shape } = documentRecord
  const line = shape.budgetLines.element.shape
  const lists = [
    line.kind,
    line.expense.unwrap(),
    line.origin,
    line.amounts.element.shape.source,
    line.amounts.element.shape.basis,
    shape.citations.element.shape.role,
    shape.indicators.element.shape.kind,
    shape.findings.element.shape.severity,
    shape.findings.element.shape.status,
    shape.document.shape.reading,
  ]
  expect(
    lists.flatMap(({ options }) => options as readonly string[]).filter((word) => !(word in peoplesWords)),
  ).toEqual([])
})
