import { describe, expect, test } from 'vitest'
import { cited } from './cited.ts'

/** A sentence, then kind and code of each document that it names. */
const corpus: readonly (readonly [sentence: string, ...documents: string[]])[] = [
  // State, normative
  ['Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;', 'Luật | 72/2025/QH15'],
  ['Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15;', 'Luật | 93/2025/QH15'],
  ['Luật Khoa học, công nghệ và đổi mới sáng tạo số: 93/2025/QH15', 'Luật | 93/2025/QH15'],
  ['Luật Giao dịch điện tử 20/2023/QH15 có hiệu lực', 'Luật | 20/2023/QH15'],
  ['Bộ luật Lao động số 45/2019/QH14 ngày 20/11/2019', 'Bộ luật | 45/2019/QH14'],
  ['Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', 'Luật | 64/2025/QH15'],
  ['Luật sửa đổi, bổ sung một số điều của Luật Viễn thông số 24/2023/QH15', 'Luật | 24/2023/QH15'],
  ['Luật số 89/2025/QH15 ngày 25/6/2025', 'Luật | 89/2025/QH15'],
  ['Nghị quyết số 30/2026/QH16 của Quốc hội', 'Nghị quyết | 30/2026/QH16'],
  ['Pháp lệnh số 01/2022/UBTVQH15 ngày 18/8/2022', 'Pháp lệnh | 01/2022/UBTVQH15'],
  ['Nghị quyết số 1211/2016/UBTVQH13 về tiêu chuẩn của đơn vị hành chính', 'Nghị quyết | 1211/2016/UBTVQH13'],
  ['Nghị quyết số 237/NQ-UBTVQH16 ngày 30/4/2026', 'Nghị quyết | 237/NQ-UBTVQH16'],
  ['Nghị định số 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân', 'Nghị định | 13/2023/NĐ-CP'],
  ['Nghị quyết số 66.25/2026/NQ-CP của Chính phủ', 'Nghị quyết | 66.25/2026/NQ-CP'],
  ['Quyết định số 19/2025/QĐ-TTg ngày 30/6/2025', 'Quyết định | 19/2025/QĐ-TTg'],
  ['Thông tư số 130/2025/TT-BTC ngày 24/12/2025', 'Thông tư | 130/2025/TT-BTC'],
  ['Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC hướng dẫn khoán chi', 'Thông tư liên tịch | 27/2015/TTLT-BKHCN-BTC'],
  ['Nghị quyết số 12/2026/NQ-HĐND ngày 10/7/2026 của HĐND tỉnh', 'Nghị quyết | 12/2026/NQ-HĐND'],
  ['Quyết định số 02/2026/QĐ-CTUBND của Chủ tịch UBND tỉnh', 'Quyết định | 02/2026/QĐ-CTUBND'],
  ['Nghị quyết số 02/2011/NQ-HĐND8 của HĐND tỉnh khóa VIII', 'Nghị quyết | 02/2011/NQ-HĐND8'],
  ['Quyết định số 115/2003/QĐ-UB của UBND tỉnh', 'Quyết định | 115/2003/QĐ-UB'],
  ['Văn bản hợp nhất số 89/VBHN-VPQH ngày 01/8/2025', 'Văn bản hợp nhất | 89/VBHN-VPQH'],
  ['Lệnh số 10/2025/L-CTN của Chủ tịch nước', 'Lệnh | 10/2025/L-CTN'],
  // State, administrative
  ['Kế hoạch số 155/KH-UBND ngày 10/3/2026', 'Kế hoạch | 155/KH-UBND'],
  ['theo Quyết định số 2158/QĐ-UBND', 'Quyết định | 2158/QĐ-UBND'],
  ['Chỉ thị số 34/CT-TTg ngày 16/9/2025', 'Chỉ thị | 34/CT-TTg'],
  ['Công điện số 131/CĐ-TTg ngày 10/8/2025', 'Công điện | 131/CĐ-TTg'],
  ['Thông báo kết luận số 45/TB-VPCP', 'Thông báo | 45/TB-VPCP'],
  ['Thông báo số 305/TB-UBND', 'Thông báo | 305/TB-UBND'],
  ['Tờ trình số 18/TTr-UBND ngày 05/5/2026', 'Tờ trình | 18/TTr-UBND'],
  ['Báo cáo số 77/BC-SKHCN', 'Báo cáo | 77/BC-SKHCN'],
  ['Hướng dẫn số 05/HD-SKHCN', 'Hướng dẫn | 05/HD-SKHCN'],
  ['Chương trình phối hợp số 09/CTPH-UBND-MTTQ', 'Chương trình | 09/CTPH-UBND-MTTQ'],
  ['Kế hoạch số 703/KH-SKHCN-VP của Sở', 'Kế hoạch | 703/KH-SKHCN-VP'],
  ['Nghị quyết số 25a/NQ-CP của Chính phủ', 'Nghị quyết | 25a/NQ-CP'],
  ['Biên bản số 03/BB-HĐND', 'Biên bản | 03/BB-HĐND'],
  // letters
  ['Công văn số 4194/BKHCN-KHTC ngày 15/6/2026', 'Công văn | 4194/BKHCN-KHTC'],
  ['tại công văn số 3345/SKHCN-VP', 'Công văn | 3345/SKHCN-VP'],
  ['theo văn bản số 2509/UBND-KGVX', 'Công văn | 2509/UBND-KGVX'],
  ['Văn bản số 12/BC-UBND ngày 02/02/2026', 'Báo cáo | 12/BC-UBND'],
  ['Công văn số 15/VHXH của Phòng Văn hóa - Xã hội', 'Công văn | 15/VHXH'],
  ['Công văn hỏa tốc số 88/UBND-NC', 'Công văn | 88/UBND-NC'],
  ['đã tham mưu trả lời (2509/UBND-KGVX)', 'Công văn | 2509/UBND-KGVX'],
  ['Công văn số 1187/BTTTT-CĐSQG', 'Công văn | 1187/BTTTT-CĐSQG'],
  // Party
  ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'Nghị quyết | 57-NQ/TW'],
  ['Nghị quyết 57-NQ/TW', 'Nghị quyết | 57-NQ/TW'],
  ['Chỉ thị số 38-CT/TW', 'Chỉ thị | 38-CT/TW'],
  ['Kết luận số 69-KL/TW', 'Kết luận | 69-KL/TW'],
  ['Quy định số 66-QĐ/TW ngày 06/02/2017', 'Quy định | 66-QĐ/TW'],
  ['Quyết định số 204-QĐ/TW', 'Quyết định | 204-QĐ/TW'],
  ['Kế hoạch 02-KH/BCĐTW', 'Kế hoạch | 02-KH/BCĐTW'],
  ['Kế hoạch hành động số 12-KH/TU', 'Kế hoạch | 12-KH/TU'],
  ['Chương trình hành động số 21-CTr/TU của Tỉnh ủy', 'Chương trình | 21-CTr/TU'],
  ['Chương trình hành động số 03-CTHĐ/ĐU', 'Chương trình | 03-CTHĐ/ĐU'],
  ['Đề án số 22-ĐA/TU', 'Đề án | 22-ĐA/TU'],
  ['Hướng dẫn số 36-HD/VPTW', 'Hướng dẫn | 36-HD/VPTW'],
  ['Công văn số 418-CV/ĐU của Đảng ủy phường', 'Công văn | 418-CV/ĐU'],
  ['Thông tri số 04-TT/TU', 'Thông tri | 04-TT/TU'],
  ['Nghị quyết số 05-NQ/ĐU của Đảng ủy xã', 'Nghị quyết | 05-NQ/ĐU'],
  ['Hướng dẫn số 15-HD/BTGDVTW', 'Hướng dẫn | 15-HD/BTGDVTW'],
  // spellings
  ['Nghị  quyết số: 57 - NQ/TW', 'Nghị quyết | 57-NQ/TW'],
  ['nghị quyết số 57-NQ/TW', 'Nghị quyết | 57-NQ/TW'],
  ['NGHỊ QUYẾT SỐ 57-NQ/TW', 'Nghị quyết | 57-NQ/TW'],
  ['NQ số 57-NQ/TW', 'Nghị quyết | 57-NQ/TW'],
  ['QĐ số 749/QĐ-TTg', 'Quyết định | 749/QĐ-TTg'],
  ['NĐ 73/2019/NĐ – CP', 'Nghị định | 73/2019/NĐ-CP'],
  ['TT 36/2022/TT-BTC', 'Thông tư | 36/2022/TT-BTC'],
  ['CV số 382/KHCN-KHTC', 'Công văn | 382/KHCN-KHTC'],
  ['KH 155/KH-UBND', 'Kế hoạch | 155/KH-UBND'],
  ['Quyết định số 06 /QÐ-TTg', 'Quyết định | 06/QĐ-TTg'],
  ['Nghị quyết số 57-NQ/TW./.', 'Nghị quyết | 57-NQ/TW'],
  ['(Nghị quyết số 57-NQ/TW)', 'Nghị quyết | 57-NQ/TW'],
  ['“Nghị quyết số 57-NQ/TW”', 'Nghị quyết | 57-NQ/TW'],
  ['Nghị quyết số\n57-NQ/TW', 'Nghị quyết | 57-NQ/TW'],
  ['Kế hoạch số 155/KH-UBND - Ban Chỉ đạo đã họp', 'Kế hoạch | 155/KH-UBND'],
  ['Nghị quyết của Bộ Chính trị số 57-NQ/TW', 'Nghị quyết | 57-NQ/TW'],
  ['Đề án chuyển đổi số của tỉnh số 22-ĐA/TU', 'Đề án | 22-ĐA/TU'],
  ['theo quy định 98/2025/NĐ-CP', 'Nghị định | 98/2025/NĐ-CP'],
  // lists
  [
    'các Quyết định số 06/QĐ-TTg, 206/QĐ-TTg và số 422/QĐ-TTg',
    'Quyết định | 06/QĐ-TTg',
    'Quyết định | 206/QĐ-TTg',
    'Quyết định | 422/QĐ-TTg',
  ],
  [
    'Quyết định số 06/QĐ-TTg ngày 06/01/2022, số 206/QĐ-TTg ngày 28/02/2024',
    'Quyết định | 06/QĐ-TTg',
    'Quyết định | 206/QĐ-TTg',
  ],
  [
    'Nghị quyết số 57-NQ/TW, 03/NQ-CP, 71/NQ-CP',
    'Nghị quyết | 57-NQ/TW',
    'Nghị quyết | 03/NQ-CP',
    'Nghị quyết | 71/NQ-CP',
  ],
  // tables
  [
    'STT\tNội dung\tCăn cứ\n1\tMua máy\t2158/QĐ-UBND\n2\tThuê máy\tQuyết định 749/QĐ-TTg',
    'Quyết định | 2158/QĐ-UBND',
    'Quyết định | 749/QĐ-TTg',
  ],
]

describe('documents with number and symbol', () => {
  test.each(corpus.map(([sentence, ...documents]) => ({ sentence, documents })))(
    '$sentence',
    ({ sentence, documents }) => {
      expect(cited(sentence, 'kindName', 'code')).toEqual(documents)
    },
  )
})
