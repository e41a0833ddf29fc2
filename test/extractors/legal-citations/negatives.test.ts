import { expect, test } from 'vitest'
import { cited } from './cited.ts'

/** What looks like a citation and is none. */
const negatives: readonly string[] = [
  '2.2. Đổi mới sáng tạo (Khoản 111): 450 triệu đồng',
  'Sự nghiệp khoa học và công nghệ (Loại 100, khoản 103), Mục 6900, Tiểu mục 6912, Chương 805',
  'Lựa chọn thí điểm 01 nhãn hiệu sản phẩm OCOP',
  'Lắp đặt wifi tại 03 điểm công cộng',
  'Điều chỉnh, bổ sung 05 nội dung theo Điều 5 và khoản 2 Điều 6 Quy chế này',
  'từ ngày 01/01/2026 đến hết ngày 30/6/2026',
  'Phủ sóng 4G/5G, hoạt động 24/7, tỷ lệ 2026/2025',
  'Điện thoại 0222.3821.234, fax 0222/3821-235',
  'Tài khoản số 0123456789 tại BIDV chi nhánh Bắc Ninh',
  'Nhiệm vụ KHCN-ĐMST-CĐS của HĐND-UBND phường',
  'Hồ sơ H05.16-250101-0001 và 000.00.16.H05-250303-0002',
  'Tệp đính kèm 155_KH-UBND.pdf, 12-KH-UBND.docx',
  'thực hiện theo TCVN 11930:2017, ISO 9001:2015, QCVN 16:2019/BKHCN',
  'Kế hoạch tài chính - ngân sách nhà nước 03 năm',
  'Kế hoạch 05 năm 2026-2030 và Báo cáo 6 tháng đầu năm',
  'Chương trình 2021-2025, Kế hoạch 2026, Nghị quyết năm 2025',
  'Báo cáo 06 tháng, Thông báo 02 lần, Quyết định 05 nội dung',
  'Quyết định 500 triệu đồng cho 02 dự án',
  'Đề án 1: Xây dựng trung tâm dữ liệu',
  'Ban Chỉ đạo 57 thành phố, BCĐ 57, Tổ công tác 06',
  'các Nghị định của Chính phủ về phân định thẩm quyền có hiệu lực từ ngày 01/7/2025',
  'theo hướng dẫn của Sở Khoa học và Công nghệ thành phố',
  'Luật Ngân sách nhà nước năm 2015, Luật Khoa học và Công nghệ',
  'năm 2025 - UBND xã đã hoàn thành',
  'Tổ dân phố số 5-UBND phường',
  'Xe ô tô biển số 29-LD 123.45, 15A-123.45',
  'Số 12/NTP-A đường Nguyễn Tri Phương',
  'UBND phường đã cấp 1.250 chữ ký số/CBCC',
  'Kế hoạch này thay thế kế hoạch trước đây; Quyết định này có hiệu lực kể từ ngày ký',
  'Đường truyền 100/40-MBPS, máy chủ 2-CPU/64-RAM',
  'tỷ lệ 70/30, quý I/2026, kỳ 2/2025, tiết 3/5',
  '01 Nghị quyết, 02 Quyết định và 15 văn bản chỉ đạo',
  'kết luận 3 nội dung; hướng dẫn 12 hộ; quy định 2 lần',
  'Phòng họp số 3, bàn số 15, tổ số 7',
  'Nghị quyết số …/NQ-HĐND ngày …/…/2026 của HĐND tỉnh',
  'Kế hoạch số [ghi số]/KH-UBND ngày ____ của ________',
  'Căn cứ Quyết định số ____/QĐ-UBND ngày ___/___/____ của UBND tỉnh',
  'email ubnd.anhai@danang.gov.vn, https://danang.gov.vn/12/QD-UBND.html',
  'Hóa đơn số 123/HĐ-BH, gói thầu số 02/XL-2026, máy in LBP-2900/HP',
  'Mã số thuế 0101234567-001, quyết toán 2.355 triệu đồng/năm',
  'Chương trình 135, Chương trình 30a, Chiến lược 2030',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\nAn Hải, ngày 05 tháng 3 năm 2026',
  'Số 57-NQ/ĐU',
  'Nơi nhận:\n- Sở KH&CN (b/c);\n- Lưu: VT, KHTC (02b).',
]

test.each(negatives)('%j cites nothing', (text) => {
  expect(cited(text, 'code', 'text')).toEqual([])
})
