import { describe, expect, test } from 'vitest'
import { layoutPages } from '../../../src/layout/pages/pages.ts'
import { pagesToWords } from '../../../src/layout/pages/placed-words.ts'
import { findTables } from '../../../src/layout/tables/page-tables.ts'
import { joinTables } from '../../../src/layout/tables/tables.ts'
import type { RawWord } from '../../../src/model/raw.ts'
import { tableLines } from '../../kit/laid-table.ts'
import { LINE, lineAt, pageOf, textAt } from '../../kit/placed-page.ts'

const linesOf = (words: readonly RawWord[]) => {
  const page = pageOf(words)
  return findTables(page, pagesToWords([page])[0]!).map(({ table }) => tableLines(table))
}

const tablesOver = (...pages: readonly (readonly RawWord[])[]) => {
  const { blocks } = layoutPages(pages.map((words, i) => pageOf(words, [], i + 1))).value
  return joinTables(blocks).blocks.flatMap((block) => (block.kind === 'table' ? [tableLines(block)] : []))
}

const columns = [
  { x: 50, room: 25 },
  { x: 85, room: 150 },
  { x: 245, room: 90 },
  { x: 345, room: 90 },
] as const

/** Rows without any rule below a bold head, each text at the top of its row or at half its height. */
function unruled(rows: readonly (readonly string[])[], place: 'top' | 'middle', top = 60): readonly RawWord[] {
  const words: RawWord[] = []
  let y = top
  for (const row of rows) {
    const texts = row.map((text, i) =>
      text === '' ? [] : textAt(text, columns[i]!.x, 0, columns[i]!.room, row === rows[0]),
    )
    const heights = texts.map((text) => text.reduce((most, word) => Math.max(most, word.box.y1), 0))
    const tallest = Math.max(...heights)
    texts.forEach((text, i) => {
      const down = y + (place === 'top' ? 0 : (tallest - heights[i]!) / 2)
      words.push(
        ...text.map((word) => ({ ...word, box: { ...word.box, y0: word.box.y0 + down, y1: word.box.y1 + down } })),
      )
    })
    y += tallest + 2
  }
  return words
}

describe('tables without rules below a head that names their columns', () => {
  const tasks = [
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
    ['1', 'Số hóa hồ sơ còn hiệu lực của người dân trên địa bàn xã và các thôn xa', 'Văn phòng', 'Quý II'],
    ['2', 'Mở lớp kỹ năng số', 'Đoàn Thanh niên phối hợp các trường', 'Tháng 9/2027'],
    ['3', 'Thay camera', 'Công an xã', ''],
  ]
  const wanted = tasks.map((row) => row.join('|'))

  test.each(['top', 'middle'] as const)('rows of words, their numbers at the %s', (place) => {
    expect(linesOf(unruled(tasks, place))).toEqual([wanted])
  })

  test('a total and the name of a group run over several columns', () => {
    const group = [...lineAt('I', 50, 74), ...lineAt('Hạ tầng số và các nền tảng dùng chung của toàn xã', 85, 74)]
    const total = [...lineAt('Tổng cộng', 62, 116), ...lineAt('7', 245, 116)]
    const rows = unruled([['STT', 'Nội dung', 'Kinh phí', 'Ghi chú']], 'top')
    const items = unruled(
      [
        ['1', 'Máy tính', '4', ''],
        ['2', 'Máy in', '3', 'Quý I'],
      ],
      'top',
      90,
    ).map((word) => ({
      ...word,
      font: { ...word.font, bold: false },
    }))
    expect(linesOf([...rows, ...group, ...items, ...total])).toEqual([
      [
        'STT|Nội dung|Kinh phí|Ghi chú',
        'I|Hạ tầng số và các nền tảng dùng chung của toàn xã<2|',
        '1|Máy tính|4|',
        '2|Máy in|3|Quý I',
        'Tổng cộng<2|7|',
      ],
    ])
  })

  test('the unit note of the table below is none of the last column', () => {
    const words = unruled(tasks, 'top')
    const note = lineAt('Đơn vị tính: triệu đồng', 345, Math.max(...words.map(({ box }) => box.y1)) + 4)
    expect(linesOf([...words, ...note])).toEqual([wanted])
  })

  describe('on the next page without the head', () => {
    const plain = (words: readonly RawWord[]) => words.map((word) => ({ ...word, font: { ...word.font, bold: false } }))
    const next = [
      ['4', 'Sửa nhà văn hóa các thôn ở xa trung tâm xã Tân Lập', 'Phòng Kinh tế', 'Quý I'],
      ['5', 'Mua máy quét', 'Văn phòng', 'Quý IV'],
    ]
    const joined = [[...wanted, ...next.map((row) => row.join('|'))]]

    test.each(['top', 'middle'] as const)('row numbers at the %s that count on', (place) => {
      expect(tablesOver(unruled(tasks, place), plain(unruled(next, place)))).toEqual(joined)
    })
    test('the number of the page above, the rest of a cut row first', () => {
      const top = [...lineAt('2', 290, 30), ...lineAt('an ninh', 85, 60)]
      const [table] = tablesOver(unruled(tasks, 'top'), [...top, ...plain(unruled(next, 'top', 72))])
      expect(table!.slice(3)).toEqual(['3|Thay camera an ninh|Công an xã|', ...joined[0]!.slice(4)])
    })
    test.each([
      ['numbers that do not count on', [['9', 'Họp', 'Công an xã', 'Quý I']]],
      ['a numbered item', [['4.', 'Công an xã chủ trì, phối hợp với các đơn vị.', '', '']]],
    ])('%s', (_, rows) => {
      expect(tablesOver(unruled(tasks, 'top'), plain(unruled(rows, 'top')))).toEqual([wanted])
    })
  })

  test('figures set at the right of their columns, behind the heads; a unit note and a sentence above are no heads', () => {
    const at = (texts: readonly string[], y: number, bold = false) =>
      texts.flatMap((text, i) => {
        const right = i > 1 && !bold
        const x = [50, 85, 300, 370, 440][i]! + (right ? 60 - text.length * 5 : 0)
        return text === '' ? [] : [...lineAt(text, x, y, bold)]
      })
    const rows = [
      ['STT', 'Nội dung chi', 'Tổng cộng', 'NS tỉnh', 'NS xã'],
      ['1', 'Nâng cấp mạng nội bộ', '750', '500', '250'],
      ['2', 'Lắp đặt camera an ninh', '500', '300', '200'],
      ['', 'TỔNG CỘNG', '1.250', '800', '450'],
    ]
    expect(linesOf(rows.flatMap((row, i) => at(row, 60 + i * LINE, i === 0)))).toEqual([
      rows.map((row) => row.join('|')),
    ])
  })

  test('prose above and below stays outside', () => {
    const above = lineAt('1. Nhiệm vụ trọng tâm của xã trong năm tới được giao như bảng sau đây:', 50, 46)
    const below = lineAt(
      'Trên đây là kế hoạch của Ủy ban nhân dân xã, đề nghị các đơn vị thực hiện.',
      50,
      60 + 13 * LINE,
    )
    expect(linesOf([...above, ...unruled(tasks, 'top'), ...below])).toEqual([wanted])
  })

  test('heads over two columns, rows of money, a total without a number, a remark close beside an amount', () => {
    const at = (y: number, ...cells: readonly (readonly [x: number, text: string])[]) =>
      cells.flatMap(([x, text]) => lineAt(text, x, y))
    const words = [
      ...at(60, [335, 'Trong đó']),
      ...at(66, [50, 'TT'], [120, 'Nội dung'], [230, 'Tổng kinh phí'], [415, 'Ghi chú']),
      ...at(72, [310, 'NS tỉnh'], [370, 'NS xã']),
      ...at(90, [50, '1'], [80, 'Mua máy tính'], [260, '380'], [320, '300'], [380, '80']),
      ...at(104, [50, '2'], [80, 'Nâng cấp loa'], [260, '165'], [320, '100'], [380, '65'], [396, '03 bản']),
      ...at(118, [80, 'Tổng cộng'], [260, '545'], [320, '400'], [380, '145']),
    ]
    expect(linesOf(words)).toEqual([
      [
        'TT^2|Nội dung^2|Tổng kinh phí^2|Trong đó<2|Ghi chú^2',
        'NS tỉnh|NS xã',
        '1|Mua máy tính|380|300|80|',
        '2|Nâng cấp loa|165|100|65|03 bản',
        '|Tổng cộng|545|400|145|',
      ],
    ])
  })

  const none: readonly (readonly [string, readonly RawWord[]])[] = [
    [
      'recipients',
      [...lineAt('TT Đảng ủy', 50, 60), ...lineAt('TM. ỦY BAN NHÂN DÂN', 300, 60), ...lineAt('Lưu: VT', 50, 74)],
    ],
    ['a head alone', unruled(tasks.slice(0, 1), 'top')],
    ['one row', unruled(tasks.slice(0, 2), 'top')],
    [
      'heads of no known column',
      unruled(
        [
          ['TT', 'Gạo', 'Ngô', 'Khoai'],
          ['1', 'a', 'b', 'c'],
          ['2', 'd', 'e', 'f'],
        ],
        'top',
      ),
    ],
  ]
  test.each(none)('%s: no table', (_, words) => {
    expect(linesOf(words)).toEqual([])
  })
})
