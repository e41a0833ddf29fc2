import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../../src/model/record.ts'
import { batchFigures } from '../../../src/write/html/batch-figures.ts'
import { type Communes, indexPage, pagePath } from '../../../src/write/html/index-page.ts'
import { schemaSql } from '../../../src/write/schema.ts'
import { recordTables } from '../../../src/write/sqlite.ts'
import { viewsSql } from '../../../src/write/views.ts'
import { recordOf } from '../../kit/record.ts'

function pageOf(records: readonly DocumentRecord[], communes: Communes | null = null): string {
  const database = new Database(':memory:')
  database.exec(`${schemaSql()}\n${viewsSql()}`)
  for (const record of records) {
    const { id, name } = record.document
    database.prepare(`INSERT INTO work VALUES (?, '', '', 'done', 1, NULL, NULL)`).run(id)
    database.prepare('INSERT INTO files VALUES (?, ?, ?, ?, NULL, NULL)').run(name, name, name, id)
    recordTables(database).put(record)
  }
  database.prepare('INSERT INTO files VALUES (?, ?, ?, NULL, ?, NULL)').run('h<o>ng.pdf', 'h', 'h', 'unreadable')
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

  test('of an empty batch is a page still', () => {
    expect(pageOf([])).toContain('Tệp không dùng được')
  })

  test('names the communes without a report, if a list is given', () => {
    expect(pageOf([first], { listed: 2, missing: ['Xã A & B'] })).toContain('<li>Xã A &amp; B</li>')
    expect(pageOf([first])).not.toContain('Chưa có báo cáo')
  })
})

test.each([
  ['a/b.pdf', 'a/b.pdf.html'],
  ['index', 'index~.html'],
  ['INDEX', 'INDEX~.html'],
  ['a/index', 'a/index.html'],
])('the page of %s is %s', (path, page) => {
  expect(pagePath(path)).toBe(page)
})
