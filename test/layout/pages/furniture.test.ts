import { describe, expect, test } from 'vitest'
import { layoutPages } from '../../../src/layout/pages/pages.ts'
import { centredAt, type PrintedLine, printedPage, setParagraph } from '../../kit/printed-page.ts'

const prose =
  'Ủy ban nhân dân xã tổ chức triển khai đồng bộ các nhiệm vụ chuyển đổi số trên địa bàn, bảo đảm tiến độ và chất lượng theo kế hoạch đã được phê duyệt'
const body = setParagraph(prose, { x: 85, y: 200, width: 450, indent: 36 })

/** Each page with the same body below its own lines. */
const furnitureOf = (pages: readonly (readonly PrintedLine[])[]) =>
  layoutPages(pages.map((lines, i) => printedPage([...lines, ...body], { number: i + 1 }))).value.furniture.map(
    ({ kind, text, page }) => `${page} ${kind}: ${text}`,
  )

const top = (text: string): PrintedLine => ({ text, x: centredAt(297, text), y: 40 })
const bottom = (text: string, x = 530): PrintedLine => ({ text, x, y: 800, size: 10 })

describe('page numbers', () => {
  const found: readonly (readonly [string, readonly (readonly PrintedLine[])[], readonly string[]])[] = [
    [
      'in the top margin, not on the first page',
      [[], [top('2')], [top('3')]],
      ['2 page-number: 2', '3 page-number: 3'],
    ],
    ['one alone in the middle', [[], [top('2')]], ['2 page-number: 2']],
    ['counted anew in an appendix', [[], [top('2')], [], [top('2')]], ['2 page-number: 2', '4 page-number: 2']],
    [
      'in the outer corner',
      [[bottom('1')], [bottom('2', 85)], [bottom('3')]],
      [1, 2, 3].map((n) => `${n} page-number: ${n}`),
    ],
    ['an excerpt', [[bottom('15')], [bottom('16')]], ['1 page-number: 15', '2 page-number: 16']],
    ['between dashes', [[top('- 1 -')]], ['1 page-number: - 1 -']],
    ['with a word and a total', [[bottom('Trang 1/4')]], ['1 page-number: Trang 1/4']],
  ]
  test.each(found)('%s', (_, pages, expected) => {
    expect(furnitureOf(pages)).toEqual(expected)
  })
  const content: readonly (readonly [string, readonly PrintedLine[]])[] = [
    ['a year', [top('2026')]],
    ['the last word of a sentence at the left margin', [{ text: '15', x: 85, y: 60 }]],
    ['a number amid the page', [{ text: '1', x: 295, y: 170 }]],
    ['a number too large for the document', [top('57')]],
  ]
  test.each(content)('no page number: %s', (_, lines) => {
    expect(furnitureOf([lines])).toEqual([])
  })
})

describe('running heads and feet', () => {
  const foot = (n: number) => bottom(`UBND xã Phú Bình Trang ${n}`, 85)
  test('alike but for the page number', () => {
    expect(furnitureOf([[foot(1)], [foot(2)], [foot(3)]])).toEqual(
      [1, 2, 3].map((n) => `${n} running-head: UBND xã Phú Bình Trang ${n}`),
    )
  })
  test('the second line goes with the first', () => {
    const lines = [top('SỞ TÀI CHÍNH BẮC NINH'), { ...top('Hệ thống quản lý văn bản'), y: 58 }]
    expect(furnitureOf([lines, lines, lines])).toHaveLength(6)
  })
  test('with the page number below', () => {
    const pages = [1, 2, 3].map((n) => [top('SỞ TÀI CHÍNH BẮC NINH'), { ...top(String(n)), y: 58 }])
    expect(furnitureOf(pages)).toEqual(
      [1, 2, 3].flatMap((n) => [`${n} running-head: SỞ TÀI CHÍNH BẮC NINH`, `${n} page-number: ${n}`]),
    )
  })
  const content: readonly (readonly [string, readonly (readonly PrintedLine[])[]])[] = [
    ['titles of appendices', ['1', '2', '3'].map((n) => [top(`Phụ lục ${n}`)])],
    ['quốc hiệu of each form', ['1', '2', '3'].map(() => [top('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')])],
    ['two pages only', ['1', '2'].map(() => [top('Danh sách các thôn')])],
    ['at different heights', [40, 55, 70].map((y) => [{ ...top('Danh sách các thôn'), y }])],
  ]
  test.each(content)('content: %s', (_, pages) => {
    expect(furnitureOf(pages)).toEqual([])
  })
})

describe('signature notes', () => {
  const note = (text: string, i: number): PrintedLine => ({ text, x: 400, y: 52 + i * 9, size: 7, font: 'Arial' })
  test('over several lines, printed over the head', () => {
    const head = [
      { text: 'ỦY BAN NHÂN DÂN', x: 90, y: 55, size: 12 },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 300, y: 55, size: 12 },
    ]
    const notes = [
      'Ký bởi: Ủy ban nhân dân xã Phú',
      'Bình, tỉnh Thái Nguyên',
      'Cơ quan: Tỉnh Thái Nguyên',
      'Thời gian ký: 05/03/2026 08:30:11 +07:00',
    ]
    expect(furnitureOf([[...head, ...notes.map(note)]])).toEqual([`1 signature-note: ${notes.join('\n')}`])
  })
  test('organisation and time stamp of Nghị định 30/2020', () => {
    const lines = ['Ủy ban nhân dân xã Phú Bình', '05.03.2026 08:30:11 +07:00']
    expect(furnitureOf([lines.map(note)])).toEqual([`1 signature-note: ${lines.join('\n')}`])
  })
  const content: readonly (readonly [string, readonly PrintedLine[]])[] = [
    ['prose about signing', [{ text: 'Ngày ký hợp đồng là ngày 05/3/2026 theo biên bản', x: 85, y: 120 }]],
    ['a time in the body', [{ text: 'Cuộc họp lúc 08:30 ngày 05/03/2026 tại trụ sở', x: 85, y: 120 }]],
    ['a heading in body size', [{ text: 'Người ký: Chủ tịch Ủy ban nhân dân xã', x: 85, y: 120 }]],
  ]
  test.each(content)('content: %s', (_, lines) => {
    expect(furnitureOf([lines])).toEqual([])
  })
})

describe('stamps and note marks', () => {
  test('the stamp of incoming mail, not the number of the document', () => {
    const lines = [
      { text: 'Số: 45/KH-UBND', x: 90, y: 90, size: 12 },
      { text: 'ĐẾN', x: 90, y: 120, size: 12 },
      { text: 'Số: 1234', x: 150, y: 114, size: 12 },
      { text: 'Ngày: 12/3/2026', x: 150, y: 132, size: 12 },
    ]
    expect(furnitureOf([lines])).toEqual(['1 mark: ĐẾN\nSố: 1234\nNgày: 12/3/2026'])
  })
  test('a raised number is the mark of a note, the 2 of m² is content', () => {
    const lines = [
      { text: 'Diện tích 120 m', x: 85, y: 120 },
      { text: '2', x: 190, y: 119, size: 8 },
      { text: 'theo báo cáo', x: 204, y: 120 },
      { text: '1', x: 288.5, y: 119, size: 8 },
    ]
    expect(furnitureOf([lines])).toEqual(['1 mark: 1'])
  })
})
