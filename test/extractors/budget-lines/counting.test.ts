import { expect, test } from 'vitest'
import { checkContextOf } from '../../kit/check-context.ts'

/** The labels of the lines that count in the budget of their year. */
const counting = (text: string): readonly string[] =>
  checkContextOf(text).records.budgetLines.flatMap(({ counts, label }) => (counts ? [label] : []))

test.each<[string, string, string[]]>([
  [
    'of an amount divided twice the first division',
    'Phân bổ 1.850 triệu đồng, trong đó:\n1. Ngân sách tỉnh 500 triệu đồng, ngân sách xã 1.350 triệu đồng.\n2. Cơ cấu: 1 tỷ đồng chi đầu tư phát triển và 850 triệu đồng chi thường xuyên.',
    ['Ngân sách tỉnh', 'ngân sách xã'],
  ],
  [
    'the parts in a bracket, not the whole before it',
    'Tổng kinh phí 1.500 triệu đồng, gồm:\n- Hạ tầng: 1.200 triệu đồng (ngân sách tỉnh 800 triệu đồng, ngân sách xã 400 triệu đồng).\n- Tập huấn: 300 triệu đồng.',
    ['ngân sách tỉnh', 'ngân sách xã', 'Tập huấn'],
  ],
  ['no turnover', 'Doanh thu từ bán hàng trên mạng ước đạt 150 triệu đồng.', []],
  ['no payments', 'Số tiền chi trả an sinh xã hội qua tài khoản là 1.254 triệu đồng.', []],
  [
    'no fees, though they are a sum of money',
    'Thu phí, lệ phí trực tuyến được 7.850 giao dịch, tổng số tiền 412 triệu đồng. Kinh phí mua máy tính 30 triệu đồng.',
    ['Kinh phí mua máy tính'],
  ],
  [
    'a project that is named by payments',
    'Lắp đặt điểm thanh toán không dùng tiền mặt: 50 triệu đồng.',
    ['Lắp đặt điểm thanh toán không dùng tiền mặt'],
  ],
  [
    'no parts of what an economy makes',
    'Tổng giá trị sản xuất (giá so sánh 2010) ước đạt 1.245 tỷ đồng, trong đó: nông nghiệp 312 tỷ đồng; dịch vụ 933 tỷ đồng.',
    [],
  ],
  ['an amount by itself', 'Kinh phí thực hiện là 150 triệu đồng.', ['Kinh phí thực hiện']],
])('%s', (_, text, labels) => {
  expect(counting(text)).toEqual(labels)
})
