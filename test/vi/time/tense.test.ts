import { expect, test } from 'vitest'
import { searchForm } from '../../../src/vi/text/search-form.ts'
import { headingTense, impliedTense, statedTense } from '../../../src/vi/time/tense.ts'

test.each([
  ['result', ['ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2026']],
  ['result', ['Kết quả thực hiện mục tiêu, nhiệm vụ']],
  ['result', ['I. KẾT QUẢ ĐẠT ĐƯỢC', 'Thực hiện các chỉ tiêu, nhiệm vụ']],
  ['result', ['Tồn tại, hạn chế']],
  ['target', ['KẾ HOẠCH VÀ DỰ TOÁN NGÂN SÁCH NĂM 2026']],
  ['target', ['MỤC TIÊU', 'Về phát triển hạ tầng số']],
  ['target', ['Nhiệm vụ, giải pháp']],
  ['target', ['Kết quả dự kiến']],
  ['target', ['Đánh giá chung', 'Phương hướng, nhiệm vụ năm 2027']],
  ['target', ['Phương hướng khắc phục hạn chế']],
  [null, ['CƠ SỞ PHÁP LÝ']],
  [null, []],
])('%s under %j', (tense, titles) => {
  expect(headingTense(titles)).toBe(tense)
})

test.each([
  ['result', 'Đến nay, tỷ lệ phủ sóng đạt 100%'],
  ['result', '- Hiện nay, 100% cán bộ có tài khoản'],
  ['result', 'UBND xã đã tiếp nhận 6.797 hồ sơ'],
  ['result', 'Trong năm qua, tỷ lệ hài lòng đạt 95%'],
  ['result', 'sản lượng tăng 5% so với cùng kỳ'],
  ['target', 'Phấn đấu đến hết năm đạt 80%'],
  ['target', 'Mục tiêu 100% cán bộ có kỹ năng số'],
  ['target', 'dự kiến có 02 sản phẩm'],
  [null, 'tỷ lệ khai thác lại dữ liệu đã được số hóa đạt tối thiểu 80%'],
  [null, 'yêu cầu bổ sung 07 hồ sơ'],
  [null, '100% hồ sơ được số hóa'],
])('%s is stated by: %s', (tense, clause) => {
  expect(statedTense(searchForm(clause))).toBe(tense)
})

test.each([
  ['target', 'Bảo đảm cung cấp 25 dịch vụ công'],
  ['target', 'Tối thiểu 80% hồ sơ'],
  ['result', 'dữ liệu đã được số hóa đạt 80%'],
  [null, '100% hồ sơ được số hóa'],
])('%s is likely for: %s', (tense, clause) => {
  expect(impliedTense(searchForm(clause))).toBe(tense)
})
