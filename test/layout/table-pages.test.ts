import { describe, expect, test } from 'vitest'
import { pagesToWords } from '../../src/layout/pages/placed-words.ts'
import { findTables } from '../../src/layout/tables/page-tables.ts'
import type { RawPage } from '../../src/model/raw.ts'
import { tableLines } from '../kit/laid-table.ts'
import { horizontal, lineAt, pageOf, ruledTable, textAt, vertical } from '../kit/placed-page.ts'

const tablesOf = (page: RawPage) => findTables(page, pagesToWords([page])[0]!)
const linesOf = (page: RawPage) => tablesOf(page).map(({ table }) => tableLines(table))

describe('ruled tables', () => {
  test('spans of head cells and of a total, blank cells kept', () => {
    const { words, strokes } = ruledTable(
      [30, 120, 60, 60],
      [
        [
          ['TT', 1, 2],
          ['Nội dung', 1, 2],
          ['Kinh phí', 2, 1],
        ],
        ['Tỉnh', 'Xã'],
        ['1', 'Mua máy tính cho các tổ dân phố trên địa bàn', '', '1.250'],
        [['TỔNG CỘNG', 2, 1], '', '1.250'],
      ],
    )
    expect(linesOf(pageOf(words, strokes))).toEqual([
      [
        'TT^2|Nội dung^2|Kinh phí<2',
        'Tỉnh|Xã',
        '1|Mua máy tính cho các tổ dân phố trên địa bàn||1.250',
        'TỔNG CỘNG<2||1.250',
      ],
    ])
  })

  test('words that a narrow column breaks are whole again', () => {
    const { words, strokes } = ruledTable(
      [28, 45, 50, 50],
      [
        ['STT', 'TỔNG CỘNG', '(3)=(4)+(5)+(6)', 'Ghi chú'],
        ['1', 'Nghiêng', '1.250.000.000', '193/2025/QH15'],
      ],
    )
    expect(linesOf(pageOf(words, strokes))).toEqual([
      ['STT|TỔNG CỘNG|(3)=(4)+(5)+(6)|Ghi chú', '1|Nghiêng|1.250.000.000|193/2025/QH15'],
    ])
  })

  const broken: readonly (readonly [room: number, cell: string, text: string])[] = [
    [38, '1.1.1', '1.1.1'],
    [32, '1.2.1', '1.2.1'],
    [28, 'VIII', 'VIII'],
    [62, '30.680.950.000', '30.680.950.000'],
    [72, '30.680.950.000', '30.680.950.000'],
    [80, '30.680.950.0\n00', '30.680.950.000'],
    [80, '3 800 250 00\n0', '3 800 250 000'],
    [80, '86 000 00\n0', '86 000 000'],
    [80, '1 250\n250 000', '1 250 250 000'],
    [80, '12 2026\n1', '12 2026 1'],
    [32, '12.50\n10', '12.50 10'],
    [28, '1.\n2.', '1. 2.'],
    [28, 'I\nV', 'I V'],
    [36, 'TTPVHCC', 'TTPVHCC'],
    [45, 'HĐND&\nUBND', 'HĐND&UBND'],
  ]
  test.each(broken)('in a column of %i points %j reads %j', (room, printed, text) => {
    const { words, strokes } = ruledTable(
      [room, 90],
      [
        ['A', 'Nội dung'],
        [printed, 'Mua máy tính'],
      ],
    )
    const [rows] = linesOf(pageOf(words, strokes))
    expect(rows![1]!.split('|')[0]).toBe(text)
  })

  test('words that merely stand one below the other stay apart', () => {
    const { words, strokes } = ruledTable(
      [40, 34, 45],
      [
        ['Số TT', 'Ngân sách tỉnh', 'Năm 2026'],
        ['1', '150\n200', '1.250 1.300'],
      ],
    )
    expect(linesOf(pageOf(words, strokes))).toEqual([['Số TT|Ngân sách tỉnh|Năm 2026', '1|150 200|1.250 1.300']])
  })

  test('words that a no-break space holds together wrap together', () => {
    const { words, strokes } = ruledTable(
      [90, 60],
      [
        ['Chủ trì', 'Kinh phí'],
        ['Tổ Công nghệ\nsố cộng đồng', 'Đã cấp\n15 250 000'],
      ],
    )
    const [, row] = tablesOf(pageOf(words, strokes))[0]!.table.rows
    expect(row!.map((cell) => cell.paragraphs.length)).toEqual([1, 1])
  })

  test('an item that had room on the line above is a paragraph of its own', () => {
    const { words, strokes } = ruledTable(
      [60, 200],
      [['Quy mô', '- Mua máy tính.\n- Mua phần mềm diệt virus bản quyền cho các đơn vị']],
    )
    const [cell] = tablesOf(pageOf(words, strokes))[0]!.table.rows[0]!.slice(1)
    expect(cell!.paragraphs.map((paragraph) => paragraph.lines.length)).toEqual([1, 2])
  })

  test('the raised mark of a note is none of the figure', () => {
    const { words, strokes } = ruledTable(
      [60, 60],
      [
        ['Chi', 'Số tiền'],
        ['Thu', '1.550'],
      ],
    )
    const { font, box, ...figure } = words.at(-1)!
    const mark = { ...figure, text: '(1)', font: { ...font, size: 7 }, box: { ...box, x0: box.x1, x1: box.x1 + 6 } }
    const raised = { ...mark, box: { ...mark.box, y0: box.y0 - 1, y1: box.y1 - 4 } }
    const [found] = tablesOf(pageOf([...words, raised], strokes))
    expect(tableLines(found!.table)).toEqual(['Chi|Số tiền', 'Thu|1.550'])
    expect(found!.marks.map(({ text }) => text)).toEqual(['(1)'])
  })

  test.each([
    ['upwards', 3, { Ngân: [114, 91], sách: [114, 69], địa: [126, 96], phương: [126, 64] }],
    ['downwards', 1, { Ngân: [126, 64], sách: [126, 86], địa: [114, 64], phương: [114, 81] }],
  ] as const)('a head that reads %s', (_, turns, places) => {
    const tall = 'Nội\ndung\nchi\ntiêu'
    const rows = [
      [tall, ''],
      ['Máy tính', '12'],
    ]
    const { words, strokes } = ruledTable([60, 30], rows)
    const font = words[0]!.font
    const head = Object.entries(places).map(([text, [x0, y0]]) => {
      const box = { x0, y0, x1: x0 + 10, y1: y0 + text.length * 5 }
      return { text, box, font, confidence: null, turns }
    })
    const [found] = tablesOf(pageOf([...words, ...head], strokes))
    expect(tableLines(found!.table)).toEqual(['Nội dung chi tiêu|Ngân sách địa phương', 'Máy tính|12'])
    const printed = found!.table.rows[0]![1]!.paragraphs[0]!.lines.flat()
    expect(printed.map(({ box }) => box)).toEqual(head.map(({ box }) => box))
  })

  test('underlined words make no rows', () => {
    const { words, strokes } = ruledTable(
      [25, 80],
      [
        ['Chi', 'Số tiền'],
        ['Thu', '100'],
      ],
    )
    const { x0, x1, y1 } = words.find((word) => word.text === 'Thu')!.box
    expect(linesOf(pageOf(words, [...strokes, horizontal(y1 + 1, x0, x1)]))).toEqual([['Chi|Số tiền', 'Thu|100']])
  })

  test('a table inside a cell is text of that cell', () => {
    const outer = ruledTable(
      [200, 80],
      [
        ['Nội dung', 'Số tiền'],
        ['Chi A', '1\n2\n3\n4\n5'],
      ],
    )
    const inner = ruledTable([40, 40], [['x', 'y']], 105, 70)
    const page = pageOf([...outer.words, ...inner.words], [...outer.strokes, ...inner.strokes])
    expect(linesOf(page)).toEqual([['Nội dung|Số tiền', 'Chi A x y|1 2 3 4 5']])
  })

  test('frames round text, page borders, a head and signature set in boxes are no tables', () => {
    const box = ruledTable([400], [['Khung chữ có viền quanh một đoạn văn bản của báo cáo']])
    const head = ruledTable(
      [200, 250],
      [
        ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Số: 12/BC-UBND', 'Thuận Thành, ngày 3 tháng 3 năm 2026'],
      ],
      200,
    )
    const border = [horizontal(10, 10, 590), horizontal(840, 10, 590), vertical(10, 10, 840), vertical(590, 10, 840)]
    expect(linesOf(pageOf([...box.words, ...head.words], [...box.strokes, ...head.strokes, ...border]))).toEqual([])
  })

  test('columns ruled, rows not: each line of figures is a row', () => {
    const rows = ['1 Chi A', '2 Chi B', '3 Chi C', '4 Chi D']
    const words = [
      ...lineAt('TT', 55, 63),
      ...lineAt('Nội', 85, 63),
      ...lineAt('Tổng', 205, 63),
      ...rows.flatMap((row, i) => [
        ...lineAt(row[0]!, 55, 90 + i * 20),
        ...lineAt(row.slice(2), 85, 90 + i * 20),
        ...lineAt(`${i}50`, 205, 90 + i * 20),
      ]),
    ]
    const strokes = [60, 80, 170]
      .map((y) => horizontal(y, 50, 260))
      .concat([50, 80, 200, 260].map((x) => vertical(x, 60, 170)))
    expect(linesOf(pageOf(words, strokes))).toEqual([
      ['TT|Nội|Tổng', '1|Chi A|050', '2|Chi B|150', '3|Chi C|250', '4|Chi D|350'],
    ])
  })

  test('amounts one below the other in an ordinary row stay in it', () => {
    const { words, strokes } = ruledTable(
      [40, 120, 60, 60],
      [
        ['TT', 'Nội dung', 'Tỉnh', 'Xã'],
        ['1', 'Chi A', '100\n200', '300\n400'],
        ['2', 'Chi B', '5', '6'],
        ['3', 'Chi C', '5', '6'],
      ],
    )
    expect(linesOf(pageOf(words, strokes))[0]).toHaveLength(4)
  })
})

const columns = (y: number, ...cells: readonly (readonly [number, string])[]) =>
  cells.flatMap(([x, text]) => lineAt(text, x, y))
const body = [
  columns(120, [60, '1'], [90, 'Chi mua sắm máy tính'], [300, '1.250'], [360, '150']),
  columns(134, [60, '2'], [90, 'Chi tập huấn cho cán bộ'], [300, '300'], [360, '-']),
  columns(146, [90, 'công chức phường']),
  columns(160, [60, '3'], [90, 'Chi khác'], [300, '45'], [360, '5']),
].flat()
const heads = columns(106, [60, 'TT'], [90, 'Nội dung'], [300, 'Tổng'], [360, 'Tỉnh'])
const wanted = [
  'TT|Nội dung|Tổng|Tỉnh',
  '1|Chi mua sắm máy tính|1.250|150',
  '2|Chi tập huấn cho cán bộ công chức phường|300|-',
  '3|Chi khác|45|5',
]

describe('tables without upright lines', () => {
  test('rules above and below the head and at the end', () => {
    const rules = [102, 118, 172].map((y) => horizontal(y, 55, 400))
    expect(linesOf(pageOf([...heads, ...body], rules))).toEqual([wanted])
  })

  test('a rule under each row: the head stands above the first, the unit note is none of it', () => {
    const rules = [118, 132, 158, 172].map((y) => horizontal(y, 55, 400))
    const note = lineAt('Đơn vị tính: triệu đồng', 280, 94)
    expect(linesOf(pageOf([...note, ...heads, ...body], rules))).toEqual([wanted])
  })

  test('no lines at all', () => {
    const prose = textAt(
      'Phường đã triển khai các nhiệm vụ theo kế hoạch được giao trong năm 2026 và báo cáo như sau:',
      60,
      60,
      450,
    )
    expect(linesOf(pageOf([...prose, ...heads, ...body]))).toEqual([wanted])
  })

  const prose =
    'Tổng kinh phí thực hiện năm 2026 là 2.355 triệu đồng trong đó ngân sách tỉnh 245 triệu đồng ngân sách phường 2.110 triệu đồng chi cho 3 nhóm nhiệm vụ với 12 nội dung cụ thể'
  const negatives = [
    ['prose with figures', textAt(prose, 60, 100, 300)],
    [
      'a head in two columns',
      ['ỦY BAN NHÂN DÂN', 'PHƯỜNG THUẬN THÀNH', 'Số: 155/KH-UBND', 'V/v báo cáo'].flatMap((text, i) =>
        columns(
          60 + i * 14,
          [60, text],
          [330, ['CỘNG HÒA XÃ HỘI', 'Độc lập - Tự do', 'Thuận Thành, ngày 3', 'năm 2026'][i]!],
        ),
      ),
    ],
    [
      'signatures side by side',
      ['NGƯỜI LẬP|KẾ TOÁN|CHỦ TỊCH', '(ký)|(ký)|(ký)', 'Lê A|Lê B|Lê C', 'x1|x2|x3'].flatMap((line, i) =>
        columns(500 + i * 14, ...line.split('|').map((text, c) => [60 + c * 150, text] as const)),
      ),
    ],
    [
      'a table of contents',
      ['I. Mở đầu', 'II. Nội dung', 'III. Kết luận', 'IV. Phụ lục'].flatMap((text, i) =>
        columns(100 + i * 14, [60, `${text} ..........`], [400, String(i + 1)]),
      ),
    ],
    [
      'a numbered list',
      [1, 2, 3, 4, 5].flatMap((n) => columns(100 + n * 14, [60, `${n}`], [80, 'Ủy ban nhân dân phường'])),
    ],
  ] as const
  test.each(negatives)('%s is no table', (_, words) => {
    expect(linesOf(pageOf(words))).toEqual([])
  })
})

describe('tagged tables', () => {
  const words = [
    ...columns(100, [60, 'Tiêu chí'], [200, 'Nội dung']),
    ...columns(120, [60, 'Thời gian'], [200, 'Năm 2026']),
    ...columns(140, [60, 'Nguồn'], [200, 'Xã']),
  ]
  const cell = (...indexes: number[]) => ({ words: indexes, rowSpan: 1, columnSpan: 1, header: false })
  const rows = [
    [cell(0, 1), cell(2, 3)],
    [cell(4, 5), cell(6, 7)],
    [cell(8), cell(9)],
  ]

  test('are believed where no grid is drawn', () => {
    expect(linesOf({ ...pageOf(words), taggedTables: [{ rows }] })).toEqual([
      ['Tiêu chí|Nội dung', 'Thời gian|Năm 2026', 'Nguồn|Xã'],
    ])
  })

  test('give way to the grid that is drawn', () => {
    const { words: own, strokes } = ruledTable(
      [60, 60],
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    )
    const tagged = {
      rows: [
        [cell(0), cell(2)],
        [cell(1), cell(3)],
        [cell(), cell()],
      ],
    }
    expect(linesOf({ ...pageOf(own, strokes), taggedTables: [tagged] })).toEqual([['A|B', 'C|D']])
  })
})

test('every word of a table is in exactly one cell', () => {
  const { words, strokes } = ruledTable(
    [30, 100, 60],
    [
      ['TT', 'Nội dung', 'Tổng'],
      ['1', 'Chi A', '100'],
      ['2', 'Chi B', '200'],
    ],
  )
  const [found] = tablesOf(pageOf([...lineAt('Ngoài bảng', 50, 400), ...words], strokes))
  expect([...found!.words].sort((a, b) => a - b)).toEqual(words.map((_, i) => i + 2))
  expect(found!.table.rows.flat().flatMap((each) => each.paragraphs.flatMap((p) => p.lines.flat()))).toHaveLength(
    words.length,
  )
})
