import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LaidBlock } from '../../../src/layout/laid.ts'
import { layoutPages } from '../../../src/layout/pages/pages.ts'
import { startCpuTime } from '../../kit/cpu-time.ts'
import { lineAt, pageOf, ruledTable } from '../../kit/placed-page.ts'
import { centredAt, type PrintedLine, printedPage, setParagraph } from '../../kit/printed-page.ts'

const textOf = (block: LaidBlock): string =>
  block.kind === 'table'
    ? '[table]'
    : block.lines
        .flat()
        .map((word, i) => (i === 0 || word.glued ? '' : ' ') + word.text)
        .join('')

const paragraphsOf = (...pages: readonly (readonly PrintedLine[])[]): readonly string[] =>
  layoutPages(pages.map((lines, i) => printedPage(lines, { number: i + 1 }))).value.blocks.map(textOf)

const long =
  'Tổ chức triển khai đồng bộ, hiệu quả các mục tiêu, nhiệm vụ, giải pháp đề ra tại Đề án trên địa bàn xã; tạo chuyển biến rõ nét về nhận thức và hành động của cán bộ, đảng viên'
const other =
  'Chủ trì tham mưu các nhiệm vụ về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số thuộc phạm vi quản lý của xã; nâng cao nhận thức cho cán bộ và Nhân dân'

interface Setting {
  readonly indent: number
  readonly justify: boolean
  /** Points between paragraphs beyond the pitch. */
  readonly space: number
}

/** Paragraphs one below the other between 85 and 535 points. */
function column(texts: readonly string[], { indent, justify, space }: Setting, from = 80): readonly PrintedLine[] {
  let y = from
  return texts.flatMap((text) => {
    const lines = setParagraph(text, { x: 85, y, width: 450, indent, justify, pitch: 18 })
    y += lines.length * 18 + space
    return lines
  })
}

const settings: readonly (readonly [string, Setting])[] = [
  ['first lines set in, justified', { indent: 36, justify: true, space: 0 }],
  ['first lines set in, ragged', { indent: 36, justify: false, space: 6 }],
  ['no indent, space between', { indent: 0, justify: true, space: 8 }],
  ['no indent, ragged, space between', { indent: 0, justify: false, space: 8 }],
]

describe.each(settings)('%s', (_, setting) => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['sentences', [`${long}.`, `${other}.`, `${long}.`]],
    ['items', [`${long}, gồm:`, `- ${other};`, `- ${long};`, '- Lưu: VT.', `+ ${other}.`]],
    [
      'numbered headings and their text',
      [`${long}.`, '1. Mục tiêu chung', `${other}.`, '2. Mục tiêu cụ thể', `a) ${long};`],
    ],
    ['a dash or a year at the beginning of a line is no item', [`${other} ${other} - xã hội năm 2026 - 2030 ${long}.`]],
    ['an enumeration inside a sentence', [`${long}: (1) ${other}; (2) ${other}; (3) ${long}.`, `${other}.`]],
  ]
  test.each(texts)('%s', (_name, paragraphs) => {
    expect(paragraphsOf(column(paragraphs, setting))).toEqual(paragraphs)
  })
  test('a paragraph goes on over the page', () => {
    const lines = column([`${long} ${other}.`, `${other} ${long}.`], setting)
    for (let cut = 1; cut < lines.length; cut++) {
      const below = lines.slice(cut).map((line, i) => ({ ...line, y: 80 + i * 18 }))
      expect(paragraphsOf(lines.slice(0, cut), below)).toEqual([`${long} ${other}.`, `${other} ${long}.`])
    }
  })
})

test('hanging bullets', () => {
  const items = [`- ${long};`, `- ${other};`, `- ${long}.`]
  let y = 80
  const lines = items.flatMap((item) => {
    const [first, ...rest] = setParagraph(item, { x: 100, y, width: 435, pitch: 18 })
    y += (rest.length + 1) * 18
    return [first!, ...rest.map((line) => ({ ...line, x: 114 }))]
  })
  expect(paragraphsOf([...column([`${other}.`], settings[0]![1], 20), ...lines])).toEqual([`${other}.`, ...items])
})

describe('centred lines', () => {
  const body = column([`${long}.`, `${other}.`], settings[0]![1], 300)
  const titleOf = (lines: readonly (readonly [string, boolean?])[]) =>
    lines.map(([text, bold = true], i) => ({ text, x: centredAt(310, text), y: 100 + i * 18, bold }))
  const cases: readonly (readonly [string, readonly (readonly [string, boolean?])[], readonly string[]])[] = [
    [
      'the kind and a trích yếu over three lines',
      [['KẾ HOẠCH'], ['Triển khai thực hiện Đề án chuyển đổi số và'], ['dự toán ngân sách năm 2026']],
      ['KẾ HOẠCH', 'Triển khai thực hiện Đề án chuyển đổi số và dự toán ngân sách năm 2026'],
    ],
    [
      'a trích yếu broken by hand before a capital',
      [['THÔNG TƯ'], ['Hướng dẫn về góp vốn thành lập'], ['Quỹ bảo lãnh tín dụng']],
      ['THÔNG TƯ', 'Hướng dẫn về góp vốn thành lập Quỹ bảo lãnh tín dụng'],
    ],
    [
      'a title in capitals',
      [['BÁO CÁO'], ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ KHOA HỌC,'], ['CÔNG NGHỆ NĂM 2026']],
      ['BÁO CÁO', 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ KHOA HỌC, CÔNG NGHỆ NĂM 2026'],
    ],
    [
      'the head of an appendix',
      [['Phụ lục I'], ['DANH MỤC NHIỆM VỤ'], ['(Kèm theo Kế hoạch số 12/KH-UBND)', false]],
      ['Phụ lục I', 'DANH MỤC NHIỆM VỤ', '(Kèm theo Kế hoạch số 12/KH-UBND)'],
    ],
    ['a chapter and its title', [['CHƯƠNG II'], ['TỔ CHỨC THỰC HIỆN']], ['CHƯƠNG II', 'TỔ CHỨC THỰC HIỆN']],
    [
      'authority and decision',
      [['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ'], ['QUYẾT ĐỊNH:']],
      ['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', 'QUYẾT ĐỊNH:'],
    ],
  ]
  test.each(cases)('%s', (_, lines, expected) => {
    expect(paragraphsOf([...titleOf(lines), ...body])).toEqual([...expected, `${long}.`, `${other}.`])
  })
  test('are centred, the body is justified', () => {
    const page = printedPage([...titleOf([['KẾ HOẠCH']]), ...body])
    expect(layoutPages([page]).value.blocks.map((block) => block.kind === 'paragraph' && block.alignment)).toEqual([
      'center',
      'justify',
      'justify',
    ])
  })
})

test('a title as wide as its page, between a short line and a table, is no margin: the heading below it stands alone', () => {
  const title = 'Cải cách hành chính và chuyển đổi số trên địa bàn xã năm 2026'
  const table = ruledTable(
    [40, 300, 160],
    [
      ['STT', 'Tên nhiệm vụ', 'Chủ trì'],
      ['1', 'Rà soát thủ tục', 'Phòng Kinh tế'],
    ],
    140,
  )
  for (const heading of ['I. PHÂN CÔNG NHIỆM VỤ', '1. Phân công']) {
    const words = [
      ...lineAt('KẾ HOẠCH', 280, 80, true),
      ...lineAt(title, 145, 95, true),
      ...lineAt(heading, 52, 110, true),
    ]
    const { blocks } = layoutPages([pageOf([...words, ...table.words], table.strokes)]).value
    expect(blocks.map(textOf)).toEqual(['KẾ HOẠCH', title, heading, '[table]'])
  }
})

test('lines with their end set at the right stand for themselves, also above the signature', () => {
  const gap = ' '.repeat(20)
  const texts = [`1. Thiết bị:${gap}150 triệu đồng`, `Tổng cộng:${gap}150 triệu đồng`, 'II. KIẾN NGHỊ', 'Không có.']
  const signature = ['Nơi nhận:', '- Như trên;'].flatMap((text, i) => [
    { text, x: 85, y: 180 + i * 18 },
    { text: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'][i]!, x: 330, y: 180 + i * 18 },
  ])
  const lines = texts.map((text, i) => ({ text, x: 85, y: 80 + i * 18 }))
  const paragraphs = paragraphsOf([...lines, ...signature])
  expect(paragraphs.slice(0, 4)).toEqual(texts.map((text) => text.replace(gap, ' ')))
})

test('items in turn and headings below headings stand for themselves, even where they happen to be as wide as the page', () => {
  const texts = ['I. TÌNH HÌNH CHI', '1. Mua thiết bị: 15 triệu', '2. Mua đường dây: 5 triệu', '3. Tập huấn: 120 triệu']
  expect(paragraphsOf(texts.map((text, i) => ({ text, x: 85, y: 80 + i * 18 })))).toEqual(texts)
  const capitals = ['II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU', '1. Nhiệm vụ về hạ tầng số của xã']
  expect(paragraphsOf(capitals.map((text, i) => ({ text, x: 85, y: 80 + i * 18 })))).toEqual(capitals)
})

test('a numbered heading in capitals begins a paragraph below a full line of any weight', () => {
  const lines = column([`${long} ${other}`, 'II. TỔ CHỨC THỰC HIỆN', `${other}.`], settings[2]![1])
  expect(paragraphsOf(lines.map((line) => ({ ...line, bold: true })))).toEqual([
    `${long} ${other}`,
    'II. TỔ CHỨC THỰC HIỆN',
    `${other}.`,
  ])
})

describe('codes broken at the end of a line', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Kế hoạch số 238/KH-', 'UBND ngày 13/9/2025', 'Kế hoạch số 238/KH-UBND ngày 13/9/2025'],
    ['Nghị quyết số 193/2025/', 'QH15 của Quốc hội', 'Nghị quyết số 193/2025/QH15 của Quốc hội'],
    ['Nghị quyết số 57-NQ/', 'TW của Bộ Chính trị', 'Nghị quyết số 57-NQ/TW của Bộ Chính trị'],
    ['trong giai đoạn 2021-', '2025 trên địa bàn', 'trong giai đoạn 2021-2025 trên địa bàn'],
    ['phát triển kinh tế -', 'xã hội của địa phương', 'phát triển kinh tế - xã hội của địa phương'],
    ['phát triển kinh tế-', 'xã hội của địa phương', 'phát triển kinh tế- xã hội của địa phương'],
  ]
  test.each(cases)('%s | %s', (first, second, whole) => {
    const lines = [
      { text: first, x: 85, y: 100, to: 535 },
      { text: second, x: 85, y: 118 },
    ]
    expect(paragraphsOf([...lines, ...column([`${long}.`], settings[0]![1], 200)])[0]).toBe(whole)
  })
})

test('a list of recipients goes on before the signature on the next page', () => {
  const first = [
    { text: 'Nơi nhận:', x: 85, y: 700, size: 11 },
    { text: '- Đảng ủy xã;', x: 85, y: 714, size: 11 },
    { text: 'TM. ỦY BAN NHÂN DÂN', x: centredAt(420, 'TM. ỦY BAN NHÂN DÂN'), y: 698 },
    { text: 'CHỦ TỊCH', x: centredAt(420, 'CHỦ TỊCH'), y: 716 },
  ]
  const second = [
    { text: '- HĐND xã;', x: 85, y: 60, size: 11 },
    { text: '- Lưu: VT.', x: 85, y: 74, size: 11 },
  ]
  expect(paragraphsOf(first, second)).toEqual([
    'Nơi nhận:',
    '- Đảng ủy xã;',
    '- HĐND xã;',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
  ])
})

test('a footnote follows the paragraph of its mark, which goes on over the page', () => {
  const text = setParagraph(`${long} ${other}.`, { x: 85, y: 600, width: 450, indent: 36, pitch: 18 })
  const above = text.slice(0, 3)
  const note = [
    { text: '1', x: 85, y: 779, size: 6 },
    { text: 'Theo báo cáo năm 2025.', x: 90, y: 780, size: 10 },
  ]
  const below = text.slice(3).map((line, i) => ({ ...line, y: 80 + i * 18 }))
  expect(paragraphsOf([...above, ...note], below)).toEqual([`${long} ${other}.`, 'Theo báo cáo năm 2025.'])
})

test('each word of the pages comes out once, in a block or as furniture', () => {
  const word = fc.stringMatching(/^[a-z0-9.:;-]{1,8}$/)
  const line = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    x: fc.integer({ min: 20, max: 500 }),
    y: fc.integer({ min: 10, max: 820 }),
    size: fc.constantFrom(7, 11, 14),
    bold: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 25 }), { maxLength: 3 }), (pages) => {
      const raw = pages.map((lines, i) => printedPage(lines, { number: i + 1 }))
      const { blocks, furniture } = layoutPages(raw).value
      const cellWords = (block: LaidBlock) =>
        block.kind === 'paragraph'
          ? block.lines.flat()
          : block.rows.flat().flatMap((cell) => cell.paragraphs.flatMap((paragraph) => paragraph.lines.flat()))
      const out = [
        ...blocks.flatMap(cellWords).map(({ raw: printed }) => printed),
        ...furniture.flatMap(({ text }) => text.split(/\s/u)),
      ]
      const printed = raw.flatMap((page) => page.words.map(({ text }) => text))
      expect(out.sort()).toEqual(printed.sort())
    }),
    { numRuns: 150, seed: 20260305 },
  )
})

test('time grows with the words, whatever gaps they leave', () => {
  const gappy = (count: number) =>
    printedPage(
      Array.from({ length: count }, (_, i) => ({ text: 'số liệu      của xã      12.500', x: 60, y: 20 + i * 16 })),
      { height: count * 16 + 100 },
    )
  const milliseconds = startCpuTime()
  layoutPages([gappy(4000)])
  expect(milliseconds()).toBeLessThan(4000)
})
