import { describe, expect, test } from 'vitest'
import {
  holdsUnitNote,
  isColumnHead,
  isContinuedTitle,
  isIndexHead,
  isIssuedWith,
  isPartLabel,
  isTableTitle,
  isUnitNote,
} from '../../../src/vi/tables/table-words.ts'

const cases: readonly (readonly [string, (text: string) => boolean, readonly string[], readonly string[]])[] = [
  ['isIndexHead', isIndexHead, ['STT', 'TT', 'Số TT', 'Stt.', 'Số thứ tự'], ['TTHC', 'Nội dung', '1', '']],
  [
    'isColumnHead',
    isColumnHead,
    ['Cơ quan chủ trì theo dõi, đánh giá', 'NỘI DUNG', 'Kinh phí (triệu đồng)', 'Ghi chú', 'Chỉ tiêu'],
    ['Tỷ lệthức', 'Mua máy tính', 'Văn phòng HĐND', ''],
  ],
  [
    'isUnitNote',
    isUnitNote,
    ['Đơn vị tính: triệu đồng', 'Đơn vị: triệu đồng', '(ĐVT: 1.000 đồng)', 'ĐVT: đồng', 'Đơn vị tính triệu đồng'],
    ['Đơn vị chủ trì: Phòng Kinh tế', 'Các đơn vị: nộp báo cáo', 'Đơn vị tính', ''],
  ],
  [
    'holdsUnitNote',
    holdsUnitNote,
    ['BIỂU KINH PHÍ (Đơn vị tính: triệu đồng)'],
    ['BIỂU KINH PHÍ', 'Các đơn vị trực thuộc'],
  ],
  [
    'isContinuedTitle',
    isContinuedTitle,
    ['(tiếp theo)', 'Tiếp', 'Phụ lục I (tiếp)', 'BIỂU 2 (TIẾP THEO)'],
    ['Phụ lục I', 'Tiếp tục thực hiện', 'Giai đoạn tiếp theo'],
  ],
  [
    'isTableTitle',
    isTableTitle,
    ['Phụ lục I', 'BIỂU ĐỀ XUẤT KINH PHÍ', 'Bảng 2. Kinh phí', 'Danh mục các nhiệm vụ', 'Nhiệm vụ 1: Xây dựng'],
    ['Bảngkê', 'Trên đây là báo cáo', ''],
  ],
  [
    'isIssuedWith',
    isIssuedWith,
    ['(Kèm theo văn bản số /BC-UBND)', '(Ban hành kèm theo Kế hoạch số 12)'],
    ['Kèm theo báo cáo này', '(Đơn vị: đồng)'],
  ],
  [
    'isPartLabel',
    isPartLabel,
    ['Trong đó:', 'trong đó: ngân sách tỉnh', 'Gồm:', 'bao gồm'],
    ['trong đónggóp', 'Chi trong đó', 'Gồmm'],
  ],
]

describe.each(cases)('%s', (_, judge, yes, no) => {
  test.each(yes)('%s', (text) => {
    expect(judge(text)).toBe(true)
  })
  test.each(no)('not %s', (text) => {
    expect(judge(text)).toBe(false)
  })
})
