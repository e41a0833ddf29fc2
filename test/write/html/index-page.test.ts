import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../../src/model/record.ts'
import { collectionTables } from '../../../src/write/collection.ts'
import { batchFigures, type FileRow } from '../../../src/write/html/batch-figures.ts'
import { filePage, filePages } from '../../../src/write/html/file-pages.ts'
import { pagePath } from '../../../src/write/html/file-tables.ts'
import type { Communes } from '../../../src/write/html/index-page.ts'
import { filePagesOf, indexPage } from '../../../src/write/html/index-page.ts'
import { schemaSql } from '../../../src/write/schema.ts'
import { recordTables } from '../../../src/write/sqlite.ts'
import { viewsSql } from '../../../src/write/views.ts'
import { collectionFindingOf } from '../../kit/collection-finding.ts'
import { recordOf } from '../../kit/record.ts'

function pageOf(records: readonly DocumentRecord[], communes: Communes | null = null, between = 0): string {
  const database = new Database(':memory:')
  database.exec(`${schemaSql()}\n${viewsSql()}`)
  for (const record of records) {
    const { id, name } = record.document
    database.prepare(`INSERT INTO work VALUES (?, '', '', 'done', 1, NULL, NULL)`).run(id)
    database.prepare('INSERT INTO files VALUES (?, ?, ?, ?, NULL, NULL)').run(name, name, name, id)
    recordTables(database).put(record)
  }
  database.prepare('INSERT INTO files VALUES (?, ?, ?, NULL, ?, NULL)').run('h<o>ng.pdf', 'h', 'h', 'unreadable')
  for (let n = 1; n <= between; n++)
    collectionTables(database).add({ ...collectionFindingOf(...records), id: `x${n}`, fingerprint: `f${n}` })
  return indexPage({ figures: batchFigures(database), ruleTitles: {}, communes })
}

const first = recordOf(new Uint8Array([1]), '2026/a b.pdf')
const second = recordOf(new Uint8Array([2]), 'b.docx')

describe('the first page', () => {
  test('sums money of counting lines in million đồng and tells what is in several files', () => {
    const page = pageOf([first, second])
    expect(page).toContain('<td class="n">2.288</td>')
    expect(page).toContain('1 văn bản có mặt trong nhiều tệp')
    expect(pageOf([first])).not.toContain('có mặt trong nhiều tệp')
  })

  test('links each document and names each unusable file with what to do', () => {
    const page = pageOf([first, second])
    expect(page).toContain('href="2026/a%20b.pdf.html"')
    expect(page).toContain('h&lt;o&gt;ng.pdf</th><td class="name">không mở được tệp')
  })

  test('tells what documents say against each other, each side with its page, and how much of it', () => {
    const page = pageOf([first, second], null, 101)
    expect(page).toContain('Phát hiện giữa các tài liệu: 101')
    expect(page).toContain('<a href="2026/a%20b.pdf.html">2026/a b.pdf</a>, trang 1: Nghị quyết số 57-NQ/TW')
    expect(page.match(/<tr id="x\d+">/g)).toHaveLength(100)
    expect(pageOf([first, second])).not.toContain('id="between"')
  })

  test('tells where the reader was not sure and leads there', () => {
    const messages = [{ level: 'warning' as const, code: 'ocr-low-confidence', vi: 'khó đọc', en: 'hard', page: 1 }]
    const page = pageOf([
      { ...first, messages },
      { ...second, messages: [] },
    ])
    expect(page.match(/href="[^"]*#messages">Máy đọc chưa chắc \d+ chỗ/g)).toEqual([
      'href="2026/a%20b.pdf.html#messages">Máy đọc chưa chắc 1 chỗ',
    ])
  })

  test('lists what it holds, and writes a period of years as such', () => {
    const indicators = first.indicators.map((indicator) => ({ ...indicator, period: '2021-2025' }))
    const page = pageOf([{ ...first, indicators }])
    expect(page).toContain('<li><a href="#documents">Tài liệu</a></li>')
    expect(page).not.toContain('href="#communes"')
    expect(page).toContain('2021–2025')
  })

  test('of an empty batch is a page still', () => {
    expect(pageOf([])).toContain('Tệp không dùng được')
  })

  test('names the communes without a report, if a list is given', () => {
    expect(pageOf([first], { listed: 2, missing: ['Xã A & B'] })).toContain('<li>Xã A &amp; B</li>')
    expect(pageOf([first])).not.toContain('Chưa có báo cáo')
  })
})

describe('a batch too large for the first page', () => {
  const done = (number: number): FileRow => ({
    path: `${number}.pdf`,
    state: 'done',
    reason: null,
    detail: null,
    code: null,
    issuer: `UBND xã ${number}`,
    province: 'Bắc Ninh',
    date: null,
    title: null,
    compared: 1,
    held: 1,
    errors: number === 299 ? 1 : 0,
    warnings: 0,
    doubts: 0,
  })
  const failed = (path: string): FileRow => ({
    ...done(0),
    path,
    state: 'failed',
    reason: 'empty',
    issuer: null,
    province: null,
  })
  const files = [...Array.from({ length: 300 }, (_, number) => done(number)), failed('hỏng.pdf')]
  const figures = { rollup: [], rules: [], indicators: [], twice: [], between: { count: 0, shown: [] }, files }

  test('shows the documents with most to look at there and leads to the list of all', () => {
    const page = indexPage({ figures, ruleTitles: {}, communes: null })
    expect(page.match(/<a href="\d+\.pdf\.html">/g)).toHaveLength(200)
    expect(page).toContain('299.pdf.html')
    expect(page).not.toContain('298.pdf.html')
    expect(page).toContain('<a href="files-1.html">Bắc Ninh, UBND xã 0 – hỏng.pdf</a>')
  })

  test('a small one has no such list', () => {
    const few = { ...figures, files: files.slice(0, 200) }
    expect(filePagesOf(few)).toEqual([])
    expect(indexPage({ figures: few, ruleTitles: {}, communes: null })).not.toContain('files-')
  })

  test('all files stand in the list once, by province, issuer and name, what has none of them last', () => {
    const named = (path: string, province: string | null, issuer: string | null) => ({
      ...done(0),
      path,
      province,
      issuer,
    })
    const mixed = [
      failed('z.pdf'),
      named('a.pdf', null, 'UBND xã Đá'),
      named('b.pdf', 'Hà Nội', 'UBND xã Ế'),
      named('c.pdf', 'Hà Nội', 'UBND xã Đ'),
      named('d.pdf', 'Bắc Ninh', 'UBND xã Z'),
      named('e10.pdf', 'Hà Nội', 'UBND xã E'),
      named('e9.pdf', 'Hà Nội', 'UBND xã E'),
    ]
    const pages = filePages(mixed, 3)
    expect(pages.map(({ path, files }) => [path, ...files.map((file) => file.path)])).toEqual([
      ['files-1.html', 'd.pdf', 'c.pdf', 'e9.pdf'],
      ['files-2.html', 'e10.pdf', 'b.pdf', 'a.pdf'],
      ['files-3.html', 'z.pdf'],
    ])
    const second = filePage(pages[1]!, pages)
    expect(second.match(/class="group"/g)).toHaveLength(2)
    expect(second).toContain('<a href="files-3.html">z.pdf</a>')
    expect(second).toContain('<strong>Hà Nội, UBND xã E – UBND xã Đá</strong>')
    expect(filePage(pages[2]!, pages)).toContain('tệp rỗng')
  })
})

test.each([
  ['a/b.pdf', 'a/b.pdf.html'],
  ['index', 'index~.html'],
  ['INDEX', 'INDEX~.html'],
  ['a/index', 'a/index.html'],
  ['files-2', 'files-2~.html'],
])('the page of %s is %s', (path, page) => {
  expect(pagePath(path)).toBe(page)
})
