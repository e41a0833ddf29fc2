import { describe, expect, test } from 'vitest'
import type { LaidBlock, LaidTable } from '../../../src/layout/laid.ts'
import { pagesToWords } from '../../../src/layout/pages/placed-words.ts'
import { findTables } from '../../../src/layout/tables/page-tables.ts'
import { cellText } from '../../../src/layout/tables/table-cells.ts'
import { joinTables } from '../../../src/layout/tables/tables.ts'
import { laidParagraph, laidTable, tableLines } from '../../kit/laid-table.ts'
import { pageOf, type RuledCell, ruledTable } from '../../kit/placed-page.ts'

const joined = (...blocks: readonly LaidBlock[]) => {
  const { blocks: out, furniture } = joinTables(blocks)
  return {
    tables: out.filter((block) => block.kind === 'table').map(tableLines),
    furniture: furniture.map(({ text }) => text),
  }
}

const head = 'STT|Tên nhiệm vụ|Chủ trì|Thời gian'
const task = laidTable(head, '1|Họp không giấy|Văn phòng|Quý I', '2|Hạ tầng viễn thông|Các doanh nghiệp viễn|Quý IV')

describe('parts of a flowed table', () => {
  test('a gap without a header', () => {
    const { tables } = joined(
      laidTable('STT|Chi|Tổng', '1|Chi A|100'),
      laidTable('|Nội dung 1: mua máy|50', '2|Chi B|7'),
    )
    expect(tables).toEqual([['STT|Chi|Tổng', '1|Chi A|100', '|Nội dung 1: mua máy|50', '2|Chi B|7']])
  })

  test('a header printed again, a little different', () => {
    const { tables, furniture } = joined(task, laidTable('STT|Tên nhiệm vụ|Chủ trì|Thời', '3|Tập huấn|Công an|Quý II'))
    expect(tables).toHaveLength(1)
    expect(tables[0]!.at(-1)).toBe('3|Tập huấn|Công an|Quý II')
    expect(furniture).toEqual(['STT Tên nhiệm vụ Chủ trì Thời'])
  })

  test('a header printed again in other rows', () => {
    const first = laidTable('STT|Chi|Tổng số|Cấp tỉnh|Cấp xã', '1|Chi A|3|1|2')
    const { tables, furniture } = joined(first, laidTable('STT^2|Chi^2|Tổng số^2|Cấp<2', 'tỉnh|xã', '2|Chi B|4|2|2'))
    expect(tables[0]).toEqual([...tableLines(first), '2|Chi B|4|2|2'])
    expect(furniture).toEqual(['STT Chi Tổng số Cấp tỉnh xã'])
  })

  test('only the row that numbers the columns printed again', () => {
    const first = laidTable('STT|Chi|Tổng|Tỉnh|Xã', 'A|B|(1)=(2)+(3)|(2)|(3)', '1|Chi A|3|1|2')
    const { tables, furniture } = joined(first, laidTable('A|B|(1)=(2)+(3)|(2)|(3)', '2|Chi B|4|2|2'))
    expect(tables[0]).toHaveLength(4)
    expect(furniture).toEqual(['A B (1)=(2)+(3) (2) (3)'])
  })

  test('a title that says it goes on is set aside with it', () => {
    const { tables, furniture } = joined(
      task,
      laidParagraph('Phụ lục II (tiếp theo)'),
      laidTable(head, '3|Tập huấn|Công an|Quý II'),
    )
    expect(tables).toHaveLength(1)
    expect(furniture).toEqual(['Phụ lục II (tiếp theo)', 'STT Tên nhiệm vụ Chủ trì Thời gian'])
  })

  const unit = laidParagraph('Đơn vị tính: triệu đồng')
  const third = laidTable(head, '3|Tập huấn|Công an|Quý II')

  test('a unit note printed again is set aside where the row numbers count on', () => {
    const { tables, furniture } = joined(unit, task, unit, third)
    expect(tables).toEqual([[...tableLines(task), '3|Tập huấn|Công an|Quý II']])
    expect(furniture).toEqual(['Đơn vị tính: triệu đồng', 'STT Tên nhiệm vụ Chủ trì Thời gian'])
  })

  test('a remark between rows that count on stands behind the table', () => {
    const remark = laidParagraph('Các việc còn lại làm trong sáu tháng cuối năm:')
    const { blocks } = joinTables([task, remark, third])
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph'])
    expect(tableLines(blocks[0])).toEqual([...tableLines(task), '3|Tập huấn|Công an|Quý II'])
  })

  const separate: readonly (readonly [string, readonly LaidBlock[]])[] = [
    ['a title between', [task, laidParagraph('Phụ lục III'), task]],
    ['another header', [task, laidTable('TT|Chỉ tiêu|Đơn vị tính|Kết quả', '1|Phủ sóng 5G|%|95')]],
    ['other columns', [task, laidTable('3|Tập huấn|Quý II', '4|Họp|Quý I')]],
    ['another unit', [unit, task, laidParagraph('Đơn vị tính: đồng'), third]],
    ['a numbered heading between', [task, laidParagraph('2. Các việc khác'), third]],
    ['a bold heading between', [task, laidParagraph('**Các việc khác**'), third]],
    ['a remark, and numbers that leave one out', [task, laidParagraph('Sau đây:'), laidTable(head, '4|A|B|C')]],
    ['two remarks', [task, laidParagraph('Sau đây'), laidParagraph('còn nữa:'), third]],
    ['numbers that begin again', [task, laidTable(head, '1|Việc khác|Công an|Quý II')]],
  ]
  test.each(separate)('%s: two tables', (_, blocks) => {
    expect(joined(...blocks).tables).toHaveLength(2)
  })
})

describe('a row cut in two', () => {
  const whole: readonly (readonly [string, string, string])[] = [
    ['the rest of one cell', '||thông|', '2|Hạ tầng viễn thông|Các doanh nghiệp viễn thông|Quý IV'],
    [
      'the rest of a name, capital after the break',
      '||Bắc Kạn|',
      '2|Hạ tầng viễn thông|Các doanh nghiệp viễn Bắc Kạn|Quý IV',
    ],
    [
      'the rest of two cells',
      '|và cáp quang|thông|',
      '2|Hạ tầng viễn thông và cáp quang|Các doanh nghiệp viễn thông|Quý IV',
    ],
  ]
  test.each(whole)('%s', (_, rest, wanted) => {
    expect(joined(task, laidTable(rest, '3|Tập huấn|Công an|Quý II')).tables).toEqual([
      [head, '1|Họp không giấy|Văn phòng|Quý I', wanted, '3|Tập huấn|Công an|Quý II'],
    ])
  })

  const budget = laidTable(
    'STT|Nội dung|Tổng|Xã',
    '1|Chi mua máy|100|100',
    '|Nội dung 1: máy in|60|60',
    '2|Chi tập huấn cho|50|50',
  )
  const narrow = laidTable('STT|Nội dung|Tổng|Xã', '1|Máy|71.250.000|0', '2|Chi tập huấn cho|500.250.0|125.000.')
  test.each([
    ['two figures', '||00|000', '2|Chi tập huấn cho|500.250.000|125.000.000'],
    ['figures and a name', '|cán bộ|00|000', '2|Chi tập huấn cho cán bộ|500.250.000|125.000.000'],
  ])('the rest of %s', (_, rest, wanted) => {
    expect(joined(narrow, laidTable(rest, '3|Họp|7|7')).tables[0]!.slice(2)).toEqual([wanted, '3|Họp|7|7'])
  })

  const own: readonly (readonly [string, string])[] = [
    ['a detail row with amounts', '|Nội dung 1: lớp số|50|50'],
    ['a detail row in small letters with amounts', '|cán bộ phường|20|20'],
    ['a numbered row', '3|cán bộ phường||'],
    ['a group row', '|Nhóm nhiệm vụ khác||'],
    ['a part of the total', '|trong đó:||'],
    ['a figure below a whole one', '||00|'],
  ]
  test.each(own)('%s is a row of its own', (_, row) => {
    expect(joined(budget, laidTable(row, '4|Chi khác|5|5')).tables[0]).toHaveLength(6)
  })
})

const onPage = (
  number: number,
  columns: readonly number[],
  rows: readonly (readonly RuledCell[])[],
  left = 50,
): LaidTable => {
  const { words, strokes } = ruledTable(columns, rows, 60, left)
  const page = pageOf(words, strokes, number)
  return findTables(page, pagesToWords([page])[0]!)[0]!.table
}

describe('parts of a table over pages', () => {
  const widths = [30, 100, 60, 60]
  const heads = ['TT', 'Nội dung', 'Tổng', 'Xã']
  const first = onPage(1, widths, [
    heads,
    ['1', 'Chi mua sắm máy tính', '100', '100'],
    ['2', 'Chi tập huấn kỹ năng số cho cán bộ', '50', '50'],
  ])

  test('a row number cut by the page break is whole again, a next one is a row', () => {
    const top = onPage(1, widths, [heads, ['2.2', 'Chi mua sắm', '100', '100'], ['2.3.', 'Chi tập huấn', '50', '50']])
    const rest = onPage(2, widths, [heads, ['2', '', '', ''], ['3', 'Chi khác', '7', '7']])
    const [table] = joinTables([top, rest]).blocks as [LaidTable]
    expect(table.rows.map((row) => cellText(row[0]!))).toEqual(['TT', '2.2', '2.3.2', '3'])
  })

  test('keep page and box of each part, and of each piece of a cut cell', () => {
    const second = onPage(2, widths, [heads, ['', 'công chức', '', ''], ['3', 'Chi khác', '7', '7']], 54)
    const [table] = joinTables([first, second]).blocks as [LaidTable]
    expect(table.parts.map(({ page }) => page)).toEqual([1, 2])
    expect(table.rows.map((row) => cellText(row[1]!))).toEqual([
      'Nội dung',
      'Chi mua sắm máy tính',
      'Chi tập huấn kỹ năng số cho cán bộ công chức',
      'Chi khác',
    ])
    expect(table.rows[2]!.map((cell) => cell.places.map(({ page }) => page))).toEqual(heads.map(() => [1, 2]))
  })

  test('a part whose rows merge two columns is put on the columns of the other', () => {
    const second = onPage(2, widths, [[['TỔNG CỘNG', 2, 1], '150', '150']])
    expect(second.columnCount).toBe(3)
    const [table] = joinTables([first, second]).blocks as [LaidTable]
    expect(tableLines(table).at(-1)).toBe('TỔNG CỘNG<2|150|150')
  })

  test('columns of other widths are another table', () => {
    expect(
      joinTables([
        first,
        onPage(
          2,
          [100, 30, 30, 90],
          [
            ['a', 'b', 'c', 'd'],
            ['e', 'f', 'g', 'h'],
          ],
        ),
      ]).blocks,
    ).toHaveLength(2)
  })

  test.each([
    ['3', 1],
    ['4', 2],
  ])('rows below on the same page go on only where they count on: %s', (number, tables) => {
    expect(joinTables([first, onPage(1, widths, [heads, [number, 'Chi khác', '7', '7']])]).blocks).toHaveLength(tables)
  })

  test('a page without the table between parts it', () => {
    expect(
      joinTables([
        first,
        onPage(3, widths, [
          ['3', 'Chi khác', '7', '7'],
          ['4', 'Chi', '7', '7'],
        ]),
      ]).blocks,
    ).toHaveLength(2)
  })

  test('rows go on over many pages without losing one', () => {
    const parts = [1, 2, 3, 4].map((page) =>
      onPage(page, widths, [heads, ...[1, 2, 3].map((n) => [`${page * 3 + n}`, 'Chi', '1', '1'])]),
    )
    const { blocks, furniture } = joinTables(parts)
    expect(blocks).toHaveLength(1)
    expect((blocks[0] as LaidTable).rows).toHaveLength(13)
    expect(furniture.map(({ kind, page }) => [kind, page])).toEqual([2, 3, 4].map((page) => ['repeated-header', page]))
  })
})

test('a cell that spans rows on both pages is one cell', () => {
  const head = ['Nhóm', 'Nội dung', 'Tổng']
  const first = onPage(1, [60, 100, 60], [head, [['Hạ tầng', 1, 2], 'Chi A', '1'], ['Chi B', '2']])
  const second = onPage(
    2,
    [60, 100, 60],
    [
      [['', 1, 2], 'Chi C', '3'],
      ['Chi D', '4'],
      ['Nhân lực', 'Chi E', '5'],
    ],
  )
  const [table] = joinTables([first, second]).blocks as [LaidTable]
  expect(tableLines(table)).toEqual([
    'Nhóm|Nội dung|Tổng',
    'Hạ tầng^4|Chi A|1',
    'Chi B|2',
    'Chi C|3',
    'Chi D|4',
    'Nhân lực|Chi E|5',
  ])
  expect(table.rows[1]![0]!.places.map(({ page }) => page)).toEqual([1, 2])
})
