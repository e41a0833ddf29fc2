import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layout } from '../../../src/layout/index.ts'
import type { FlowBlock, FlowCell, FlowParagraph, FlowRun } from '../../../src/model/raw.ts'
import { textToBlocks } from '../../../src/read/txt/blocks.ts'
import { startCpuTime } from '../../kit/cpu-time.ts'
import { documentOf } from '../../kit/document.ts'

const run = (text: string, style: Partial<FlowRun> = {}): FlowRun => ({ text, bold: false, italic: false, ...style })
const paragraph = (runs: readonly FlowRun[], label: string | null = null): FlowParagraph => {
  return { kind: 'paragraph', runs, label, alignment: null, hardWrapped: false }
}
const cell = (text: string, rowSpan = 1, columnSpan = 1): FlowCell => {
  return { paragraphs: text.split('\n').map((line) => paragraph([run(line)])), rowSpan, columnSpan }
}
const documentFrom = (blocks: readonly FlowBlock[]) => layout({ kind: 'flowed', format: 'docx', blocks }).value
const textFrom = (...blocks: FlowBlock[]): string => documentFrom(blocks).text

describe('paragraphs', () => {
  test('the number that Word generates comes first', () => {
    expect(textFrom(paragraph([run('Mục đích', { bold: true })], '1.1.'))).toBe('1.1. Mục đích')
  })

  test('a word that changes its style stays one word', () => {
    const document = documentFrom([paragraph([run('2', { bold: true }), run('.110 triệu')])])
    expect(document.text).toBe('2.110 triệu')
    expect(document.words.map(({ raw }) => raw)).toEqual(['2', '.110', 'triệu'])
    expect(document.blocks[0]).toMatchObject({ bold: false })
  })

  test('the raised mark of a note is set aside, the 2 of m2 is text', () => {
    const raised = (text: string): FlowRun => run(text, { raised: true })
    const { text, furniture } = documentFrom([
      paragraph([run('1 550 000'), raised('(1)')]),
      paragraph([run('Nhà 120 m'), raised('2'), run(' và 1.900'), raised('2'), run('.')]),
    ])
    expect(text).toBe('1 550 000\nNhà 120 m2 và 1.900.')
    expect(furniture.map((mark) => [mark.kind, mark.text])).toEqual([
      ['mark', '(1)'],
      ['mark', '2'],
    ])
  })

  test('words keep what the file said', () => {
    const document = documentFrom([paragraph([run('H\u00f2a 73/2019/N\u00d0\u2013CP')])])
    expect(document.words.map(({ raw }) => raw)).toEqual(['Hòa', '73/2019/N\u00d0\u2013CP'])
    expect(document.text).toBe('Hòa 73/2019/NĐ-CP')
  })

  test('a page break cuts none, an empty paragraph is none', () => {
    const blocks: FlowBlock[] = [
      paragraph([run('các hộ sản')]),
      { kind: 'page-break' },
      paragraph([]),
      paragraph([run('xuất lúa.')]),
    ]
    expect(textFrom(...blocks)).toBe('các hộ sản xuất lúa.')
  })

  test('a line of any number of words goes on where a page break cut the one above', () => {
    const words = Array.from({ length: 150_000 }, () => 'xuất').join(' ')
    const blocks: FlowBlock[] = [paragraph([run('các hộ sản')]), { kind: 'page-break' }, paragraph([run(words)])]
    expect(textFrom(...blocks)).toBe(`các hộ sản ${words}`)
  })
})

describe('tables', () => {
  test('spans take their places on the grid', () => {
    const rows = [
      [cell('TT', 2), cell('Kinh phí', 1, 2)],
      [cell('Tỉnh'), cell('Xã')],
      [cell('1'), cell('50'), cell('')],
    ]
    const [table] = documentFrom([{ kind: 'table', rows }]).tables
    expect(table!.rows.map((row) => row.cells.map(({ column, text }) => [column, text]))).toEqual([
      [
        [0, 'TT'],
        [1, 'Kinh phí'],
      ],
      [
        [1, 'Tỉnh'],
        [2, 'Xã'],
      ],
      [
        [0, '1'],
        [1, '50'],
        [2, ''],
      ],
    ])
  })

  test('spans beyond the table are cut', () => {
    const [table] = documentFrom([{ kind: 'table', rows: [[cell('a', 1e9, 1e9)], [cell('b')]] }]).tables
    expect(table!.columnCount).toBeLessThanOrEqual(201)
    expect(table!.rows[0]!.cells[0]!.rowSpan).toBe(2)
  })

  test('head and signature are read column by column', () => {
    const head = [
      [cell('ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
      [cell('Số: 12/KH-UBND'), cell('Tân Lập, ngày 05 tháng 01 năm 2026')],
    ]
    const document = documentFrom([{ kind: 'table', rows: head }])
    expect(document.tables).toEqual([])
    expect(document.text.split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ TÂN LẬP',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Tân Lập, ngày 05 tháng 01 năm 2026',
    ])
  })
})

describe('furniture', () => {
  test.each([
    [
      'a page number between the halves of a paragraph',
      'Đội ngũ làm công tác chuyên môn còn kiêm nhiệm, chưa được đào tạo bài\n\n4\n\nbản nên hiệu quả tham mưu chưa cao.',
      ['page-number: 4'],
    ],
    ['a value between its name and its unit', 'Số hồ sơ tiếp nhận\n\n12\n\nhồ sơ', []],
    [
      'a number below a sentence that ended',
      'Các cơ quan, đơn vị căn cứ chức năng được giao chủ động phối hợp.\n\n12\n\nhồ sơ đã tiếp nhận trong năm 2026',
      [],
    ],
    ['a page number at a page break', 'Phần một\n\f2\nPhần hai', ['page-number: 2']],
    [
      'page numbers in a series',
      'Phần một.\n- 2 -\nPhần hai.\n- 3 -\nPhần ba.',
      ['page-number: - 2 -', 'page-number: - 3 -'],
    ],
    [
      'the note of a digital signature',
      'Ký bởi: UBND xã Tân Lập\nBÁO CÁO',
      ['signature-note: Ký bởi: UBND xã Tân Lập'],
    ],
    ['a number alone in the text', 'Tổng số hộ:\n150\nhộ nghèo', []],
  ])('%s', (_, text, expected) => {
    expect(documentOf(text).furniture.map((item) => `${item.kind}: ${item.text}`)).toEqual(expected)
  })
})

test('linear time on hostile text', () => {
  const size = 20_000
  const texts = [
    'a\n',
    ' ',
    '\t',
    '|',
    '<b ',
    '<!--',
    '*',
    '**a',
    '- ',
    'a  b\n',
    '   a   b\n',
    'a\tb\n\n',
    '<table>',
    '<table><td>',
    '1.',
    '(',
    '&',
    '\f',
    'A',
    'chữ ',
  ]
  for (const piece of texts) {
    const milliseconds = startCpuTime()
    expect(documentOf(`x${piece.repeat(size / piece.length)}x`).text).toContain('x')
    expect(milliseconds(), JSON.stringify(piece)).toBeLessThan(8_000)
  }
}, 120_000)

test('any text gives a document that holds all its numbers', () => {
  const pieces = fc.constantFrom(
    '1.971',
    '2026',
    ' ',
    '   ',
    '\n',
    '\n\n',
    '\t',
    '|',
    '-',
    '**',
    'I. MỤC ĐÍCH',
    'chi cho',
    '\f',
    'Nơi nhận:',
    '.',
    ';',
    '<b>',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { value, messages } = layout({ kind: 'flowed', format: 'txt', blocks: textToBlocks(parts.join('')) })
      expect(messages).toEqual([])
      expect(value.words.map(({ span }) => value.text.slice(span.start, span.end)).join('')).toBe(
        value.text.replace(/\s/g, ''),
      )
    }),
    { numRuns: 300 },
  )
})
