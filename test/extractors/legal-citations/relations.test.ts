import { describe, expect, test } from 'vitest'
import { cited } from './cited.ts'

/** "code | role | inside" of each citation; inside is the position of the outer one. */
const corpus: readonly (readonly [sentence: string, ...citations: string[]])[] = [
  ['Căn cứ Nghị quyết số 57-NQ/TW của Bộ Chính trị;', '57-NQ/TW | basis | -'],
  ['Thực hiện Công văn số 3345/SKHCN-VP ngày 03/10/2025', '3345/SKHCN-VP | implements | -'],
  ['Triển khai thực hiện Đề án số 22-ĐA/TU', '22-ĐA/TU | implements | -'],
  ['Theo Quyết định số 749/QĐ-TTg, phường đã', '749/QĐ-TTg | basis | -'],
  ['Theo Công văn số 382/KHCN-KHTC của Sở', '382/KHCN-KHTC | requestedBy | -'],
  ['Theo đề nghị của Phòng Kinh tế tại Tờ trình số 18/TTr-KT', '18/TTr-KT | requestedBy | -'],
  ['theo quy định tại khoản 2 Điều 5 Nghị định số 73/2019/NĐ-CP', '73/2019/NĐ-CP | basis | -'],
  ['được quy định tại Nghị định số 98/2025/NĐ-CP.', '98/2025/NĐ-CP | basis | -'],
  ['theo tinh thần Nghị quyết số 57-NQ/TW', '57-NQ/TW | implements | -'],
  ['Cụ thể hoá Nghị quyết số 57-NQ/TW', '57-NQ/TW | implements | -'],
  ['hướng dẫn thi hành Nghị định số 73/2019/NĐ-CP', '73/2019/NĐ-CP | guides | -'],
  ['quy định chi tiết một số điều của Luật số 93/2025/QH15', '93/2025/QH15 | guides | -'],
  ['sửa đổi, bổ sung một số điều của Nghị định số 73/2019/NĐ-CP', '73/2019/NĐ-CP | amends | -'],
  ['thay thế Kế hoạch số 62/KH-UBND', '62/KH-UBND | replaces | -'],
  ['bãi bỏ Quyết định số 12/2020/QĐ-UBND', '12/2020/QĐ-UBND | repeals | -'],
  [
    'Các quy định tại Thông tư số 06/2003/TT-NHNN về góp vốn theo Quyết định số 193/2001/QĐ-TTg hết hiệu lực thi hành.',
    '06/2003/TT-NHNN | repeals | -',
    '193/2001/QĐ-TTg | basis | 0',
  ],
  [
    'Nghị quyết số 12/2022/NQ-HĐND hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực.',
    '12/2022/NQ-HĐND | repeals | -',
  ],
  ['Nghị quyết số 12/2022/NQ-HĐND đã hết hiệu lực từ năm 2025.', '12/2022/NQ-HĐND | mention | -'],
  ['Theo Luật số 83/2015/QH13 các chế độ cũ hết hiệu lực.', '83/2015/QH13 | basis | -'],
  ['Quyết định số 12/QĐ-UBND được ban hành. Quy chế cũ hết hiệu lực.', '12/QĐ-UBND | mention | -'],
  ['phê duyệt Đề án số 22-ĐA/TU', '22-ĐA/TU | approves | -'],
  ['Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND', '12/QĐ-UBND | issuedWith | -'],
  ['Đây là mục tiêu nêu tại Nghị quyết số 57-NQ/TW', '57-NQ/TW | mention | -'],
  ['hướng dẫn người dân cài đặt ứng dụng, nội dung nêu tại Nghị quyết số 57-NQ/TW', '57-NQ/TW | mention | -'],
  // lists take the role of their opening
  [
    'Căn cứ Luật số 83/2015/QH13; Nghị định số 73/2019/NĐ-CP và Thông tư số 36/2022/TT-BTC;',
    '83/2015/QH13 | basis | -',
    '73/2019/NĐ-CP | basis | -',
    '36/2022/TT-BTC | basis | -',
  ],
  [
    'Căn cứ các văn bản sau:\n- Nghị quyết số 57-NQ/TW;\n- Quyết định số 749/QĐ-TTg.',
    '57-NQ/TW | basis | -',
    '749/QĐ-TTg | basis | -',
  ],
  [
    'Căn cứ Luật số 83/2015/QH13;\nNghị định số 73/2019/NĐ-CP;',
    '83/2015/QH13 | basis | -',
    '73/2019/NĐ-CP | basis | -',
  ],
  ['I. CƠ SỞ PHÁP LÝ\nNghị quyết số 57-NQ/TW ngày 22/12/2024.', '57-NQ/TW | basis | -'],
  [
    'Thực hiện Nghị quyết số 57-NQ/TW. Kế hoạch số 12/KH-UBND đã được ban hành.',
    '57-NQ/TW | implements | -',
    '12/KH-UBND | mention | -',
  ],
  // titles
  [
    'Căn cứ Kế hoạch số 238/KH-UBND của UBND thành phố về việc thực hiện Kế hoạch hành động số 12-KH/TU của Thành ủy về thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị;',
    '238/KH-UBND | basis | -',
    '12-KH/TU | implements | 0',
    '57-NQ/TW | implements | 1',
  ],
  [
    'Kế hoạch số 17/KH-UBND của UBND tỉnh về thực hiện Nghị quyết số 71/NQ-CP của Chính phủ và Kế hoạch số 07-KH/TU của Ban Thường vụ Tỉnh ủy về thực hiện Nghị quyết số 57-NQ/TW',
    '17/KH-UBND | mention | -',
    '71/NQ-CP | implements | 0',
    '07-KH/TU | implements | 0',
    '57-NQ/TW | implements | 2',
  ],
  [
    'thực hiện Nghị quyết số 03/NQ-CP của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học và Nghị quyết số 71/NQ-CP của Chính phủ sửa đổi Nghị quyết số 03/NQ-CP',
    '03/NQ-CP | implements | -',
    '57-NQ/TW | implements | 0',
    '71/NQ-CP | implements | -',
    '03/NQ-CP | amends | 2',
  ],
  [
    'Căn cứ Nghị định số 73/2019/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 82/2024/NĐ-CP;',
    '73/2019/NĐ-CP | basis | -',
    '82/2024/NĐ-CP | amendedBy | 0',
  ],
  [
    'Căn cứ Thông tư số 36/2022/TT-BTC hướng dẫn thi hành Nghị định số 73/2019/NĐ-CP; Luật số 83/2015/QH13.',
    '36/2022/TT-BTC | basis | -',
    '73/2019/NĐ-CP | guides | 0',
    '83/2015/QH13 | basis | -',
  ],
  [
    'Kế hoạch số 155/KH-UBND (thay thế Kế hoạch số 62/KH-UBND)',
    '155/KH-UBND | mention | -',
    '62/KH-UBND | replaces | 0',
  ],
  [
    'Thực hiện Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, UBND xã ban hành Kế hoạch số 12/KH-UBND',
    '57-NQ/TW | implements | -',
    '12/KH-UBND | mention | -',
  ],
  [
    'Thực hiện Nghị quyết số 57-NQ/TW, triển khai Kế hoạch số 02-KH/BCĐTW',
    '57-NQ/TW | implements | -',
    '02-KH/BCĐTW | implements | -',
  ],
  [
    'Thực hiện Đề án số 22-ĐA/TU (sau đây viết tắt là Đề án số 22-ĐA/TU) và Kế hoạch số 12/KH-UBND',
    '22-ĐA/TU | implements | -',
    '22-ĐA/TU | mention | -',
    '12/KH-UBND | implements | -',
  ],
]

describe('roles and nesting', () => {
  test.each(corpus.map(([sentence, ...citations]) => ({ sentence, citations })))(
    '$sentence',
    ({ sentence, citations }) => {
      expect(cited(sentence, 'code', 'role', 'inside')).toEqual(citations)
    },
  )
})

const head =
  'ỦY BAN NHÂN DÂN\nPHƯỜNG BẮC KẠN\nSố: /KH-UBND\nBắc Kạn, ngày    tháng 4 năm 2026\nKẾ HOẠCH\nPhát triển khoa học\n'

describe('the document itself', () => {
  test.each([
    [
      `${head}(Ban hành kèm theo Kế hoạch số _____ /KH-UBND ngày _____ /3/2026 của UBND phường Bắc Kạn)`,
      ['- | self | 2026-03'],
    ],
    ['(Kèm theo văn bản số /BC-UBND ngày /3/2026 của UBND phường Thuận Thành)', ['- | self | 2026-03']],
    [head.replace('Số: ', 'Số: 12').concat('Phụ lục I\n(Kèm theo Kế hoạch số 12/KH-UBND)'), ['12/KH-UBND | self | -']],
    [head.replace('Số: ', 'Số: 12').concat('Thay thế Kế hoạch số 13/KH-UBND'), ['13/KH-UBND | replaces | -']],
  ])('%j', (text, citations) => {
    expect(cited(text, 'code', 'role', 'date')).toEqual(citations)
  })
})
