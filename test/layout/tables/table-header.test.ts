import { describe, expect, test } from 'vitest'
import type { LaidBlock } from '../../../src/layout/laid.ts'
import { isFormulaRow } from '../../../src/layout/tables/table-header.ts'
import { describeTables } from '../../../src/layout/tables/tables.ts'
import { laidParagraph, laidTable, tableLines } from '../../kit/laid-table.ts'

const described = (...blocks: readonly LaidBlock[]) => describeTables(blocks).find((block) => block.kind === 'table')!
const headerOf = (...lines: readonly string[]) => {
  const { headerRows, formulaRow } = described(laidTable(...lines))
  return [headerRows, formulaRow]
}

describe('header rows', () => {
  const cases: readonly (readonly [string, readonly string[], readonly [number, number | null]])[] = [
    ['one row', ['STT|Nội dung|Kinh phí', '1|Chi A|100', '2|Chi B|200'], [1, null]],
    ['two levels', ['TT^2|Nội dung^2|Kinh phí<2', 'Tỉnh|Xã', '1|Chi A|100|200'], [2, null]],
    ['three levels', ['TT^3|Nội dung^3|Kinh phí<3', 'Tổng^2|Trong đó<2', 'Tỉnh|Xã', 'I|Chi A|3|1|2'], [3, null]],
    ['a formula row', ['STT|Nội dung|Tổng|Tỉnh|Xã', 'A|B|(1)=(2)+(3)|(2)|(3)', '1|Chi A|3|1|2'], [2, 1]],
    [
      'a formula that a scan has lost its signs of',
      ['TT|Nội dung|Tổng|Tỉnh|Xã', 'A|B|123|2|3', '1|Chi A|3|1|2'],
      [2, 1],
    ],
    ['columns numbered in brackets', ['STT|Nội dung|Tổng', '(1)|(2)|(3)', '1|Chi A|3'], [2, 1]],
    ['columns numbered bare', ['STT|Nội dung|Tổng', '1|2|3', '1|Chi A|3'], [2, 1]],
    ['the total right below', ['Nội dung|Kinh phí', 'TỔNG CỘNG|300', 'Chi A|100'], [1, null]],
    ['a group row right below', ['TT|Chỉ tiêu|Kết quả', 'I|Phát triển hạ tầng|', '1|Phủ sóng 5G|95'], [1, null]],
    ['years as heads', ['TT^2|Nội dung^2|Kinh phí các năm<2', '2026|2027', '1|Chi A|5|6'], [2, null]],
    [
      'a dossier',
      ['Tiêu chí|Nội dung chi tiết', 'Cơ sở pháp lý|Nghị quyết số 57', 'Nguồn kinh phí|Ngân sách xã'],
      [1, null],
    ],
    ['heads that only their bold tells', ['**Hạng|**Mô tả', 'A|b c d', 'E|f g h'], [1, null]],
    ['no header', ['1|Chi A|100', '2|Chi B|200'], [0, null]],
    ['TT read as a number', ['1|Nội dung|ĐVT|SL|Đơn giá', '1|Chi A|Lớp|2|100', '2|Chi B|Lớp|3|200'], [1, null]],
    ['names like heads in a row of figures', ['1|Kinh phí|Tổng số|Ghi chú|100', '2|Chi B|Chi C|d|200'], [0, null]],
    [
      'no header, names and texts',
      ['Cơ sở pháp lý|Nghị quyết số 57', 'Thời gian thực hiện|Năm 2026', 'Địa điểm|Phường'],
      [0, null],
    ],
    ['rows of figures that rise are no formula row', ['STT|Nội dung|Tổng', '7|Chi A|8', '9|Chi B|10'], [1, null]],
  ]
  test.each(cases)('%s', (_, lines, wanted) => {
    expect(headerOf(...lines)).toEqual(wanted)
  })

  test('what the file marks is believed', () => {
    const { headerRows } = described({ ...laidTable('Xe|Màu', 'Đỏ|Xanh', 'Tím|Vàng'), headerRows: 1 })
    expect(headerRows).toBe(1)
  })
})

describe('isFormulaRow', () => {
  test.each([
    'A|B|(3)=(4)+(5)+(6)|(4)|(5)|(6)||',
    '(1)|(2)|(3)',
    '1|2|3=4+5|4|5',
    'A|B|1|2|3=2/1*100%',
    'A|B|C',
    'A|B|125|e|G)',
    '1|2|3|4|',
  ])('%s', (line) => {
    expect(isFormulaRow(laidTable(line).rows[0]!)).toBe(true)
  })

  test.each([
    '1|Chi A|3',
    '150|234|1971',
    '1|3|2',
    '5|6',
    '||2|3',
    'I|II|4',
    '2|4|6|8',
    'B|A|C',
    'A|B|Chi thường xuyên',
  ])('not %s', (line) => {
    expect(isFormulaRow(laidTable(line).rows[0]!)).toBe(false)
  })
})

describe('caption and unit', () => {
  const table = laidTable('STT|Nội dung|Kinh phí', '1|Chi A|100')
  const cases: readonly (readonly [string, readonly string[], number | null, number | null])[] = [
    [
      'title, reference, unit',
      ['**Phụ lục I', '**BIỂU KINH PHÍ NĂM 2026', '(Kèm theo văn bản số /BC-UBND)', 'Đơn vị tính: triệu đồng'],
      1,
      3,
    ],
    ['the unit inside the title', ['**Biểu 1. Kinh phí (Đơn vị: nghìn đồng)'], 0, 0],
    ['ĐVT without a title', ['Kinh phí thực hiện cụ thể như sau:', 'ĐVT: 1.000 đồng'], null, 1],
    ['a plain title with its word', ['Bảng 2. Kinh phí theo nguồn'], 0, null],
    ['prose above', ['Phường đã chi các khoản sau đây trong năm.'], null, null],
    ['nothing above', [], null, null],
  ]
  test.each(cases)('%s', (_, above, caption, unit) => {
    const found = described(...above.map(laidParagraph), table)
    expect([found.caption, found.unit]).toEqual([caption, unit])
  })

  test('title and unit in rows of the table stand above it as paragraphs', () => {
    const blocks = describeTables([
      laidTable('**BIỂU TỔNG HỢP<3', 'Đơn vị tính: đồng||', 'STT|Nội dung|Kinh phí', '1|Chi A|100'),
    ])
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'table'])
    expect(blocks[2]).toMatchObject({ caption: 0, unit: 1, headerRows: 1 })
    expect(tableLines(blocks[2])).toEqual(['STT|Nội dung|Kinh phí', '1|Chi A|100'])
  })

  test('a caption never reaches over another table', () => {
    const blocks = describeTables([laidParagraph('**BIỂU 1'), table, table])
    expect(blocks[2]).toMatchObject({ caption: null })
  })
})

describe('labels in the column of row numbers', () => {
  test('a total spans the blank name beside it, a group row everything', () => {
    const { rows } = described(laidTable('STT|Tên|Lĩnh vực|Tổng', 'A. NHÓM MỘT|||', '1|Chi A||5', 'TỔNG CỘNG|||5'))
    expect(rows.map((row) => row.map((cell) => cell.columnSpan))).toEqual([[1, 1, 1, 1], [4], [1, 1, 1, 1], [2, 1, 1]])
  })

  test('a table without row numbers keeps its blanks', () => {
    const found = described(laidTable('Đơn vị|Nội dung|Kinh phí', 'Phường A||5', 'Tổng số||5'))
    expect(tableLines(found)).toEqual(['Đơn vị|Nội dung|Kinh phí', 'Phường A||5', 'Tổng số||5'])
  })
})
