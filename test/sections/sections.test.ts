import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/sections.ts'
import { startCpuTime } from '../kit/cpu-time.ts'
import { documentOf } from '../kit/document.ts'

const outline = (text: string): readonly string[] =>
  findSections(documentOf(text)).map(({ path, title }) => `${path} | ${title}`)

const body = 'Ủy ban nhân dân xã tổ chức triển khai các nhiệm vụ được giao bảo đảm đúng tiến độ đề ra.'

/** As a scan gives it: every word with the confidence of its reading. */
function scannedOutline(text: string): readonly (string | null)[] {
  const document = documentOf(text)
  const scanned = { ...document, words: document.words.map((word) => ({ ...word, confidence: 0.9 })) }
  return findSections(scanned).map(({ path }) => path)
}

describe('labels of scans', () => {
  const text = `I- Quan điểm\n\n${body}\n\nq) Yêu cầu\n\n${body}\n\nb) Phạm vi\n\n${body}\n\ne) Đối tượng\n\n${body}\n\nH- Nhiệm vụ\n\n${body}\n\nIH- Tổ chức thực hiện\n\n${body}`

  it('are read as the next ones where one letter stands for another', () => {
    expect(scannedOutline(text)).toEqual(['I', 'I.a', 'I.b', 'I.c', 'II', 'III'])
  })

  it('of appendices, too', () => {
    const appendices = ['I', 'II', 'HL'].map((number) => `PHỤ LỤC ${number}\n\nDANH MỤC NHIỆM VỤ\n\n${body}`)
    const text = `1. Mục tiêu\n\n${body}\n\nNơi nhận:\n\n${appendices.join('\n\n')}`
    expect(scannedOutline(text)).toEqual(['1', 'Phụ lục I', 'Phụ lục II', 'Phụ lục III'])
  })

  it('are the next ones where a stroke, a point or the mark of an appendix is lost', () => {
    const strokes = ['I.', 'II.', 'II.', 'IV.'].map((label) => `${label} NỘI DUNG\n\n${body}`)
    expect(scannedOutline(strokes.join('\n\n'))).toEqual(['I', 'II', 'III', 'IV'])
    const points = ['1.', '1.1.', '1.2.', '12.1.', '1.2.2.', '1.23.', '1.3.'].map(
      (label) => `${label} Nội dung\n\n${body}`,
    )
    expect(scannedOutline(points.join('\n\n'))).toEqual(['1', '1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3'])
    const appendices = ['01;', '02:'].map((number) => `PHỤ LỤC ${number} Phân công nhiệm vụ\n\n${body}`)
    expect(scannedOutline(`1. Mục tiêu\n\n${body}\n\nNơi nhận:\n\n${appendices.join('\n\n')}`)).toEqual([
      '1',
      'Phụ lục 01',
      'Phụ lục 02',
    ])
  })

  it('keep gaps in the numbers: a heading was not read there', () => {
    const gaps = ['I.', 'III.', 'IV.', 'VI.'].map((label) => `${label} NỘI DUNG\n\n${body}`)
    expect(scannedOutline(gaps.join('\n\n'))).toEqual(['I', 'III', 'IV', 'VI'])
    const tens = ['1.', '1.9.', '1.11.', '1.12.'].map((label) => `${label} Nội dung\n\n${body}`)
    expect(scannedOutline(tens.join('\n\n'))).toEqual(['1', '1.9', '1.11', '1.12'])
  })

  it('stay as they are in typed text, and where they are the next', () => {
    expect(outline(text).map((line) => line.split(' ')[0])).toContain('I.q')
    const letters = [...'abcdđe'].map((letter) => `${letter}) Nội dung\n\n${body}`).join('\n\n')
    expect(scannedOutline(letters)).toEqual([...'abcdđe'])
    const capitals = [...'GH'].map((letter) => `${letter}. Nội dung\n\n${body}`).join('\n\n')
    expect(scannedOutline(capitals)).toEqual(['G', 'H'])
  })
})

describe('findSections', () => {
  it('leaves out the lines of a table of contents', () => {
    const contents = [
      'I. MỤC TIÊU ........................ 2',
      '1. Mục tiêu chung ……………… 2',
      'II. NHIỆM VỤ . . . . . . 13',
    ]
    const text = `MỤC LỤC\n\n${contents.join('\n\n')}\n\nI. MỤC TIÊU\n\n1. Mục tiêu chung\n\n${body}\n\nII. NHIỆM VỤ\n\n${body}`
    expect(outline(text)).toEqual(['I | MỤC TIÊU', 'I.1 | Mục tiêu chung', 'II | NHIỆM VỤ'])
  })

  it('takes a sentence that counts for no heading, and writes spelled ordinals small', () => {
    const text = `PHẦN THỨ NHẤT\nKẾT QUẢ\n\n1. Dịch vụ công\n\na) Trong quý, xã tiếp nhận 3.456 hồ sơ, trong đó: trực tuyến 3.120 hồ sơ.\n\nb) Đã giải quyết 3.400 hồ sơ: trước hạn 3.005 hồ sơ.\n\n2. Kinh phí: 1.320 triệu đồng\n\n${body}`
    expect(outline(text)).toEqual([
      'Phần thứ nhất | KẾT QUẢ',
      'Phần thứ nhất.1 | Dịch vụ công',
      'Phần thứ nhất.2 | Kinh phí',
    ])
  })

  it('nests by numbering style relative to the open parents', () => {
    const text = `I. MỤC TIÊU\n\n1. Mục tiêu chung\n\n${body}\n\n2. Mục tiêu cụ thể\n\n2.1. Về hạ tầng số\n\n${body}\n\n2.2. Về nhân lực\n\n${body}\n\na) Cán bộ\n\n${body}\n\nII. TỔ CHỨC THỰC HIỆN\n\n${body}`
    expect(outline(text)).toEqual([
      'I | MỤC TIÊU',
      'I.1 | Mục tiêu chung',
      'I.2 | Mục tiêu cụ thể',
      'I.2.1 | Về hạ tầng số',
      'I.2.2 | Về nhân lực',
      'I.2.2.a | Cán bộ',
      'II | TỔ CHỨC THỰC HIỆN',
    ])
  })

  it('closes a point with the next clause, and letters may stand right under a clause', () => {
    const text = `I. KẾT QUẢ\n\n1. Công tác chỉ đạo\n\na) Cấp xã\n\n${body}\n\nb) Cấp thôn\n\n${body}\n\n2. Công tác tuyên truyền\n\n${body}`
    expect(outline(text)).toEqual([
      'I | KẾT QUẢ',
      'I.1 | Công tác chỉ đạo',
      'I.1.a | Cấp xã',
      'I.1.b | Cấp thôn',
      'I.2 | Công tác tuyên truyền',
    ])
  })

  it('takes the part before the colon of a run-in heading', () => {
    const text = `1. Đánh giá chung\n\na) Kết quả đạt được: ${body}\n\nb) Tồn tại, hạn chế: ${body}\n\n2. Dự toán\n\n2.1. Khoa học, công nghệ: 1.320 triệu đồng\n\n- Chi hỗ trợ: 60 triệu đồng.\n\n2.2. Đổi mới sáng tạo (Khoản 111): 450 triệu đồng\n\n- Tổ chức Ngày hội: 50 triệu đồng.`
    expect(outline(text)).toEqual([
      '1 | Đánh giá chung',
      '1.a | Kết quả đạt được',
      '1.b | Tồn tại, hạn chế',
      '2 | Dự toán',
      '2.1 | Khoa học, công nghệ',
      '2.2 | Đổi mới sáng tạo (Khoản 111)',
    ])
  })

  it('leaves out numbered sentences, also where one of them lost its full stop', () => {
    const text = `1. Nhiệm vụ trọng tâm\n\n1.1. ${body}\n\n1.2. Rà soát các chỉ tiêu được giao và báo cáo\n\n1.3. ${body}\n\n1.4. ${body}\n\n2. Kinh phí\n\n${body}`
    expect(outline(text)).toEqual(['1 | Nhiệm vụ trọng tâm', '2 | Kinh phí'])
  })

  it('compares numbers as integers: 3.10 follows 3.9', () => {
    const items = Array.from({ length: 11 }, (_, index) => `3.${index + 1}. Nội dung thứ ${'ab'[index % 2]}\n\n${body}`)
    expect(outline(`3. Giải pháp\n\n${items.join('\n\n')}`).slice(-2)).toEqual([
      '3.10 | Nội dung thứ b',
      '3.11 | Nội dung thứ a',
    ])
  })

  it('puts appendices on the top level, after the signature, with the title below the number', () => {
    const text = `I. MỤC ĐÍCH\n\n${body}\n\nNơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n\nPhụ lục I\n\nDANH MỤC NHIỆM VỤ\n\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã)\n\nPHỤ LỤC II: HỒ SƠ TỪNG NHIỆM VỤ\n\nNhiệm vụ 1: Xây dựng cơ sở dữ liệu\n\n${body}`
    expect(outline(text)).toEqual([
      'I | MỤC ĐÍCH',
      'Phụ lục I | DANH MỤC NHIỆM VỤ',
      'Phụ lục II | HỒ SƠ TỪNG NHIỆM VỤ',
      'Phụ lục II.Nhiệm vụ 1 | Xây dựng cơ sở dữ liệu',
    ])
  })

  it('takes the line below an appendix or part for its title, without the enclosure note', () => {
    const text = `Chương I\n\nNguồn lực tài chính\n\n1. Nhu cầu\n\n${body}\n\nNơi nhận:\n\n- Lưu: VT.\n\nBiểu số 02\n\nHệ thống chỉ tiêu chủ yếu\n\n(Đính kèm văn bản số 12/KH-UBND của UBND xã)`
    expect(outline(text)).toEqual([
      'Chương I | Nguồn lực tài chính',
      'Chương I.1 | Nhu cầu',
      'Biểu số 02 | Hệ thống chỉ tiêu chủ yếu',
    ])
  })

  it('keeps the words of Phần, Chương, Điều', () => {
    const text = `Phần thứ nhất\nQUY ĐỊNH CHUNG\n\nChương I\nPHẠM VI\n\nĐiều 1. Phạm vi điều chỉnh\n\n${body}\n\nĐiều 2. Đối tượng áp dụng\n\n${body}`
    expect(outline(text).map((line) => line.split(' | ')[0])).toEqual([
      'Phần thứ nhất',
      'Phần thứ nhất.Chương I',
      'Phần thứ nhất.Chương I.Điều 1',
      'Phần thứ nhất.Chương I.Điều 2',
    ])
  })

  it('leaves the closing mark "./." out of the last article', () => {
    const text = `QUYẾT ĐỊNH:\n\nĐiều 1. Phân bổ kinh phí\n\n${body}\n\nĐiều 2. Các phòng chuyên môn chịu trách nhiệm thi hành./.`
    expect(outline(text)).toEqual([
      'Điều 1 | Phân bổ kinh phí',
      'Điều 2 | Các phòng chuyên môn chịu trách nhiệm thi hành',
    ])
  })

  it('keeps a heading that ends in "số" apart from the number below it', () => {
    expect(outline(`4. Phát triển hạ tầng số\n\n4.1. ${body}\n\n4.2. ${body}`)).toEqual(['4 | Phát triển hạ tầng số'])
  })

  it.each([
    ['a list of items that end with semicolons', `1. Tổ chức hội nghị;\n\n2. Tổ chức tập huấn;\n\n3. In ấn tài liệu.`],
    ['recipients and signature', `Nơi nhận:\n\n1. Sở Khoa học và Công nghệ\n\nCHỦ TỊCH`],
    ['a sentence about an appendix', `Phụ lục I ban hành kèm theo Nghị định này quy định chi tiết mẫu biểu.`],
    ['amounts and dates', `1.320 triệu đồng\n\n30/9/2025 là hạn cuối`],
  ])('finds no heading in %s', (_, text) => expect(outline(text)).toEqual([]))

  it('ends the last section of the body with the recipients', () => {
    const document = documentOf(`I. MỤC ĐÍCH\n\n${body}\n\nNơi nhận:\n\n- Như trên.`)
    const [section] = findSections(document)
    expect(document.text.slice(section!.extent.start, section!.extent.end).trim()).toBe(`I. MỤC ĐÍCH\n${body}`)
  })

  it('takes time in proportion to the headings', () => {
    const headings = Array.from({ length: 4000 }, (_, index) => `${(index % 90) + 1}. Mục tiêu chung`)
    const document = documentOf(headings.join('\n\n'))
    const elapsed = startCpuTime()
    expect(findSections(document)).toHaveLength(4000)
    expect(elapsed()).toBeLessThan(500)
  })

  it('takes lists that begin again and again for lists', () => {
    expect(outline('1) một;\n\na) hai;\n\n'.repeat(4000))).toEqual([])
  })
})
