import { describe, expect, test } from 'vitest'
import { wordsToLines } from '../../../src/layout/pages/lines.ts'
import { pagesToWords } from '../../../src/layout/pages/placed-words.ts'
import { linesToRegions } from '../../../src/layout/pages/reading-order.ts'
import { centredAt, type PrintedLine, printedPage, setParagraph } from '../../kit/printed-page.ts'

const regionsOf = (lines: readonly PrintedLine[]) =>
  linesToRegions(wordsToLines(pagesToWords([printedPage(lines)])[0]!)).map((region) =>
    region.kind === 'flow'
      ? region.lines.map((line) => line.text)
      : region.columns.map((column) => column.map((line) => line.text)),
  )

const centred = (middle: number, y: number, texts: readonly string[], size = 12, pitch = 16): readonly PrintedLine[] =>
  texts.map((text, i) => ({ text, x: centredAt(middle, text, size), y: y + i * pitch, size }))

const flushLeft = (x: number, y: number, texts: readonly string[], size = 12, pitch = 16): readonly PrintedLine[] =>
  texts.map((text, i) => ({ text, x, y: y + i * pitch, size }))

const issuer = ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ BÌNH', 'Số: 12/KH-UBND']
const nation = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Phú Bình, ngày 05 tháng 3 năm 2026',
]
const title = centred(305, 160, ['KẾ HOẠCH', 'Chuyển đổi số năm 2026'], 14)
const prose =
  'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia, Ủy ban nhân dân xã ban hành kế hoạch như sau'
const body = setParagraph(prose, { x: 85, y: 220, width: 450, indent: 36 })
const bodyText = wordsOfBody()

function wordsOfBody(): readonly string[] {
  return body.map((line) => line.text)
}

describe('the head in two columns', () => {
  const whole = [issuer, nation]
  test('left column first, then the right one, then the title', () => {
    expect(regionsOf([...centred(150, 60, issuer), ...centred(420, 60, nation), ...title, ...body])).toEqual([
      whole,
      [...title.map((line) => line.text), ...bodyText],
    ])
  })
  test('columns set off by half a line', () => {
    expect(regionsOf([...centred(150, 60, issuer), ...centred(420, 68, nation), ...title])[0]).toEqual(whole)
  })
  test('a gap hardly wider than a blank before the quốc hiệu', () => {
    const nationLeft = centredAt(420, nation[0]!, 12)
    const narrow = centred(nationLeft - 11 - 45, 60, ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ BÌNH', 'Số: 12/KH'])
    expect(regionsOf([...narrow, ...centred(420, 60, nation), ...title])[0]).toEqual([
      ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ BÌNH', 'Số: 12/KH'],
      nation,
    ])
  })
  test('a blank number and blank days open no gutter', () => {
    const blanks = ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ BÌNH', 'Số:     /KH-UBND']
    const date = [nation[0]!, nation[1]!, 'Phú Bình, ngày    tháng    năm 2026']
    expect(regionsOf([...centred(150, 60, blanks), ...centred(420, 60, date), ...title])[0]).toEqual([
      ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ BÌNH', 'Số: /KH-UBND'],
      [nation[0], nation[1], 'Phú Bình, ngày tháng năm 2026'],
    ])
  })
  test('trích yếu of a letter goes on below the number', () => {
    const letter = [...issuer, 'V/v báo cáo kết quả', 'chuyển đổi số quý I']
    expect(regionsOf([...centred(150, 60, letter), ...centred(420, 60, nation), ...title])[0]).toEqual([letter, nation])
  })
})

describe('recipients and signature', () => {
  const recipients = ['Nơi nhận:', '- Sở KH&CN (b/c);', '- Đảng ủy xã;', '- HĐND xã;', '- Các thôn;', '- Lưu: VT.']
  test('the list goes on beside the blank for the signature; the name far below belongs to it', () => {
    const lines = [
      ...body,
      ...flushLeft(85, 400, recipients, 11, 13),
      ...centred(420, 400, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 14, 18),
      ...centred(420, 520, ['Nguyễn Văn An'], 14),
    ]
    expect(regionsOf(lines)).toEqual([bodyText, [recipients, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An']]])
  })
  test('the signature begins a line above the list', () => {
    const lines = [
      ...body,
      ...centred(420, 380, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 14, 18),
      ...flushLeft(85, 398, recipients, 11, 13),
    ]
    expect(regionsOf(lines)[1]).toEqual([recipients, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']])
  })
  test('three sign side by side', () => {
    const signers = [
      ['NGƯỜI LẬP BIỂU', 'Trần Thị Bình'],
      ['KẾ TOÁN', 'Lê Văn Cường'],
      ['CHỦ TỊCH', 'Phạm Thị Dung'],
    ]
    const lines = signers.flatMap((signer, i) => centred(140 + i * 160, 400, signer, 14, 60))
    expect(regionsOf([...body, ...lines])[1]).toEqual(signers)
  })
})

describe('lines that are read across', () => {
  const rows: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      'labels and figures',
      [
        ['Chi thường xuyên', '1.250'],
        ['Chi đầu tư', '3.000'],
        ['Tổng cộng', '4.250'],
      ],
    ],
    [
      'amounts with a unit',
      [
        ['Mua sắm máy tính', '60 triệu đồng'],
        ['Tập huấn', '40 triệu đồng'],
      ],
    ],
    [
      'numbers and their text',
      [
        ['1.', 'Phòng Văn hóa'],
        ['2.', 'Phòng Kinh tế'],
        ['3.', 'Công an xã'],
      ],
    ],
    [
      'keys and values',
      [
        ['Thời gian:', 'Quý III năm 2026'],
        ['Địa điểm:', 'Nhà văn hóa thôn'],
      ],
    ],
  ]
  test.each(rows)('%s', (_, pairs) => {
    const lines = pairs.flatMap(([left, right], i) => [
      { text: left, x: 85, y: 100 + i * 18 },
      { text: right, x: 350, y: 100 + i * 18 },
    ])
    expect(regionsOf(lines)).toEqual([pairs.map((pair) => pair.join(' '))])
  })
  test('justified lines with wide blanks below each other', () => {
    const lines = [0, 1, 2, 3].map((i) => ({
      text: 'Kế hoạch phát triển chính quyền số',
      x: 85,
      y: 100 + i * 18,
      to: 385,
    }))
    expect(regionsOf(lines)).toEqual([lines.map((line) => line.text)])
  })
})

test('text that runs down two columns', () => {
  const setting = { y: 80, width: 200, size: 10 }
  const left = setParagraph(`${prose} ${prose} ${prose}`, { ...setting, x: 60 })
  const right = setParagraph(`${prose} ${prose}`, { ...setting, x: 300 })
  expect(regionsOf([...left, ...right])).toEqual([[left.map((line) => line.text), right.map((line) => line.text)]])
})
