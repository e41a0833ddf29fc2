import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord, Evidence, Finding } from '../../../src/model/record.ts'
import { documentPage } from '../../../src/write/html/document-page.ts'
import { marksOf } from '../../../src/write/html/marks.ts'
import { regionsOf } from '../../../src/write/html/regions.ts'
import { recordOf } from '../../kit/record.ts'

const record = recordOf(new Uint8Array([1]), 'a.pdf')
const hostile = `"><script>alert('1')</script><img src=x onerror=alert(1)>=1+1`

const pageOf = (of: DocumentRecord, text = ' '.repeat(200), picture: string | null = null): string =>
  documentPage({
    record: of,
    text,
    path: '2026/a.pdf.html',
    key: 'k1',
    ruleTitles: { 'children-sum': { vi: 'Dòng cha bằng tổng các dòng con', en: 'Row is sum' } },
    pictureOf: () => picture,
  })

const at = (quote: string, start: number, box: Evidence['box'] = null): Evidence => ({
  page: box === null ? null : 1,
  box,
  quote,
  start,
  end: start + quote.length,
})
const withFinding = (fields: Partial<Finding>, tables = record.tables): DocumentRecord => ({
  ...record,
  tables,
  findings: [{ ...record.findings[0]!, suspects: [], ...fields }],
})

/** Every text of the record replaced, its ids and enumerations kept. */
const poisoned: DocumentRecord = {
  ...record,
  document: { ...record.document, name: hostile, title: hostile, issuer: hostile, code: hostile },
  tables: [
    {
      ...record.tables[0]!,
      caption: hostile,
      unit: hostile,
      headerCells: [[{ text: hostile, rowSpan: 1, columnSpan: 1, evidence: [] }]],
    },
  ],
  findings: [
    {
      ...record.findings[0]!,
      vi: hostile,
      en: hostile,
      closingReading: hostile,
      unit: hostile,
      terms: [{ label: hostile, value: '1', evidence: [] }],
      suspects: [{ ...record.findings[0]!.suspects[0]!, label: hostile, value: hostile, suggested: hostile }],
      evidence: [{ ...at(hostile, 0), page: 1, box: [0, 0, 9, 9] }],
    },
  ],
  messages: [{ level: 'info', code: 'x', vi: hostile, en: hostile, page: 1 }],
}

describe('a page', () => {
  test.each([
    ['with pictures', 'data:image/webp;base64,AA=='],
    ['without pictures', null],
  ])('%s shows hostile text as text', (_, picture) => {
    const page = pageOf(poisoned, hostile, picture)
    expect(page).not.toMatch(/<script|<img|alert\('/i)
    expect(page.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i)
    expect(page).toContain('&lt;script&gt;')
  })

  test('lets nothing be fetched or run, and names its one style by hash', () => {
    const page = pageOf(record)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(page).not.toMatch(/\sstyle="|<link|<script|https?:\/\//)
  })

  test('is the same for the same record, and links back to the first page', () => {
    expect(pageOf(record)).toBe(pageOf(record))
    expect(pageOf(record)).toContain('href="../index.html"')
    expect(pageOf(record)).toContain('id="f1"')
  })

  test('tells errors before warnings, whatever order they came in', () => {
    const [finding] = record.findings
    const findings = [
      { ...finding!, id: 'f1', severity: 'warning' as const },
      { ...finding!, id: 'f2', severity: 'error' as const },
    ]
    const page = pageOf({ ...record, findings })
    expect(page.indexOf('id="f2"')).toBeLessThan(page.indexOf('id="f1"'))
  })
})

describe('an equation', () => {
  const terms = [
    { label: 'a', value: '1000', evidence: [at('1000', 10)] },
    { label: 'b', value: '971', evidence: [] },
  ]

  test('that adds up has plus signs and a sum', () => {
    const page = pageOf(withFinding({ terms, expected: '1971', actual: '1726', difference: '-245' }))
    expect(page).toContain('>+</td><th scope="row">b</th><td class="n">971</td>')
    expect(page).toContain('>=</td><th scope="row">Cộng lại')
    expect(page).toContain('<td class="n">−245</td>')
  })

  test('that is no sum of its terms has neither', () => {
    const page = pageOf(withFinding({ terms, expected: '1500', actual: '1726', difference: '226' }))
    expect(page).not.toContain('>+</td>')
    expect(page).toContain('Tính lại được')
  })
})

describe('places', () => {
  const cell = (text: string, start: number, rowSpan = 1) => ({
    text,
    rowSpan,
    columnSpan: 1,
    evidence: [at(text, start)],
  })
  const head = (text: string, rowSpan: number, columnSpan: number) => ({ text, rowSpan, columnSpan, evidence: [] })
  const table = {
    ...record.tables[0]!,
    headerCells: [
      [head('TT', 3, 1), head('Số', 1, 2)],
      [head('chung', 1, 1), head('riêng', 1, 1)],
    ],
    rows: [
      [cell('A', 0, 6), cell('11', 10)],
      ...[20, 30, 40, 50, 60].map((start) => [cell(String(start), start)]),
      [cell('B', 70), cell('77', 72)],
    ],
  }

  test('of a table without pictures are typeset: rows around the marks, spans cut to them, the rest counted', () => {
    const page = pageOf(withFinding({ terms: [], evidence: [at('50', 50)] }, [table]), ' '.repeat(100))
    expect(page).toContain('<td class="" rowspan="3" colspan="1">A</td><td class="n" rowspan="1" colspan="1">40</td>')
    expect(page).toContain('<td class="cell-printed n" rowspan="1" colspan="1">50</td>')
    expect(page).toContain('⋯ 3 dòng không hiện')
    expect(page).toContain('⋯ 1 dòng không hiện')
    expect(page).toContain(
      '<tr><th scope="col" rowspan="2" colspan="1">TT</th><th scope="colgroup" rowspan="1" colspan="2">Số</th></tr><tr><th scope="col" rowspan="1" colspan="1">chung</th>',
    )
    expect(page).not.toContain('>77<')
  })

  test('of prose are quoted with their line and no word cut', () => {
    const text = `dòng trước\n${'chữ '.repeat(100)}tổng 12 triệu, gồm 5 triệu\ndòng sau`
    const evidence = [at('12 triệu', text.indexOf('12 triệu'))]
    const terms = [{ label: 'gồm', value: '5', evidence: [at('5 triệu', text.indexOf('5 triệu'))] }]
    const page = pageOf(withFinding({ terms, evidence }, []), text)
    expect(page).toContain('tổng <mark class="printed">12 triệu</mark>, gồm <mark class="term">5 triệu</mark></p>')
    expect(page).toContain('<p class="quote">… chữ ')
    expect(page).not.toContain('dòng sau')
  })

  test('on a page are strips with the marks over them; far apart they are two', () => {
    const evidence = [
      at('1', 0, [100, 100, 120, 110]),
      at('2', 5, [100, 130, 120, 140]),
      at('3', 9, [100, 700, 120, 710]),
    ]
    const found = withFinding({ terms: [], evidence }, [])
    const regions = regionsOf(marksOf(found.findings[0]!), found)
    expect(regions.map(({ box: [, y0, , y1], marks }) => [y0, y1, marks.length])).toEqual([
      [94, 146, 2],
      [694, 716, 1],
    ])
    const page = pageOf(found, ' '.repeat(20), 'data:image/webp;base64,AA==')
    expect(page.match(/<image /g)).toHaveLength(2)
    expect(page.match(/<rect class="m m-printed" x="98.4"/g)).toHaveLength(3)
  })

  describe('in a table on pages', () => {
    const placed = (text: string, start: number, page: number, [y0, y1]: readonly [number, number]) => ({
      text,
      rowSpan: 1,
      columnSpan: 1,
      evidence: [{ ...at(text, start, [100, y0, 120, y1]), page }],
    })
    const heads = { ...record.tables[0]!, headerCells: [[placed('TỔNG', 0, 1, [100, 120])]] }
    const paper = {
      ...record,
      document: { ...record.document, pages: [1, 2].map((number) => ({ ...record.document.pages[0]!, number })) },
    }
    const stripsOf = (cells: readonly ReturnType<typeof placed>[], table: Partial<typeof heads> = {}) => {
      const evidence = cells.flatMap((cell) => cell.evidence)
      const found = { ...paper, tables: [{ ...heads, rows: cells.map((cell) => [cell]), ...table }] }
      const finding = { ...record.findings[0]!, suspects: [], terms: [], evidence }
      return regionsOf(marksOf(finding), found).map(({ page, box, heads }) => [
        page,
        box[1],
        heads?.page,
        heads?.box[1],
        heads?.box[3],
      ])
    }

    test.each([
      ['near its heads: one strip', [placed('1', 10, 1, [140, 150])], [[1, 94, undefined, undefined, undefined]]],
      ['far below: the heads alone above', [placed('1', 10, 1, [400, 410])], [[1, 394, 1, 97, 123]]],
      ['on the next page: the heads of the page before', [placed('1', 10, 2, [40, 50])], [[2, 34, 1, 97, 123]]],
      [
        'twice on a page: the heads once',
        [placed('1', 10, 2, [40, 50]), placed('2', 20, 2, [400, 410])],
        [
          [2, 34, 1, 97, 123],
          [2, 394, undefined, undefined, undefined],
        ],
      ],
    ])('%s', (_, cells, strips) => expect(stripsOf(cells)).toEqual(strips))

    test('heads as tall as a page are none', () => {
      const headerCells = [[placed('TỔNG', 0, 1, [100, 400])]]
      expect(stripsOf([placed('1', 10, 2, [40, 50])], { headerCells })).toEqual([
        [2, 34, undefined, undefined, undefined],
      ])
    })

    test('heads are drawn above the strip, without marks', () => {
      const cell = placed('1', 10, 2, [40, 50])
      const findings = [{ ...record.findings[0]!, suspects: [], terms: [], evidence: cell.evidence }]
      const page = pageOf(
        { ...paper, tables: [{ ...heads, rows: [[cell]] }], findings },
        ' '.repeat(20),
        'data:image/webp;base64,AA==',
      )
      expect(page).toMatch(
        /aria-label="Đầu cột của bảng, ảnh trang 1">\n<image [^>]*>\n<\/svg>\n<svg [^>]*aria-label="Ảnh trang 2/,
      )
    })
  })

  test('of two roles are marked once, by the graver one', () => {
    const evidence = [at('1', 0)]
    const terms = [{ label: 'x', value: '1', evidence }]
    expect(marksOf(withFinding({ terms, evidence }).findings[0]!).map(({ role }) => role)).toEqual(['printed'])
  })
})
