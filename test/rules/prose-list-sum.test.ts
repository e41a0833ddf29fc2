import { proseListSum } from '../../rules/prose-list-sum.ts'
import { ruleTester } from '../kit/rule-tester.ts'

ruleTester(proseListSum, {
  valid: {
    'kinds of spending':
      'Tổng dự toán là 8.212 triệu đồng, trong đó:\n- Chi thường xuyên: 390 triệu đồng.\n- Chi đầu tư phát triển: 7.822 triệu đồng.',
    'amounts in brackets':
      '2.3. Chuyển đổi số: 650 triệu đồng\n- Hạ tầng số: máy tính (500 triệu đồng); hội nghị trực tuyến (150 triệu đồng).',
    'of which names some parts only':
      'Tổng kinh phí là 500 triệu đồng, trong đó: tuyên truyền 100 triệu đồng; tập huấn 50 triệu đồng.',
    'an item without an amount':
      'Tổng kinh phí là 500 triệu đồng, gồm:\n- Tuyên truyền: 100 triệu đồng.\n- Tập huấn.\n- Máy tính: 50 triệu đồng.',
    about: 'Tổng kinh phí khoảng 500 triệu đồng, gồm:\n- Tuyên truyền: 100 triệu đồng.\n- Tập huấn: 350 triệu đồng.',
    'a total in tỷ, rounded':
      'Tổng kinh phí là 1,25 tỷ đồng, gồm:\n- Tuyên truyền: 902 triệu đồng.\n- Tập huấn: 350 triệu đồng.',
    'one whole divided by sources, then by kinds of spending':
      'Phân bổ 1.850 triệu đồng, trong đó:\n1. Ngân sách tỉnh 500 triệu đồng, ngân sách xã 1.350 triệu đồng.\n2. Cơ cấu chi: 1 tỷ đồng chi đầu tư phát triển và 850 triệu đồng chi thường xuyên.',
    'items that are divided in brackets':
      'Tổng kinh phí là 1.500 triệu đồng, gồm:\n- Hạ tầng: 1.200 triệu đồng (ngân sách tỉnh 800 triệu đồng, ngân sách xã 400 triệu đồng).\n- Tập huấn: 300 triệu đồng.',
    'two units': 'Tổng kinh phí là 1,252 tỷ đồng, gồm:\n- Tuyên truyền: 902 triệu đồng.\n- Tập huấn: 350.000.000 đồng.',
  },
  invalid: {
    'a list that gives less': {
      text: 'Tổng kinh phí là 1.320 triệu đồng, cụ thể:\n- Tuyên truyền: 900 triệu đồng.\n- Tập huấn: 350 triệu đồng.',
      findings: [
        {
          messageId: 'sum',
          severity: 'error',
          expected: '1250000000',
          actual: '1320000000',
          data: {
            total: 'Tổng kinh phí',
            sum: '900 + 350 = 1.250',
            actual: '1.320',
            difference: '70',
            unit: 'triệu đồng',
          },
        },
      ],
    },
    'parts that exceed the whole': {
      text: 'Tổng kinh phí là 500 triệu đồng, trong đó: tuyên truyền 400 triệu đồng; tập huấn 150 triệu đồng.',
      findings: [{ messageId: 'sum', severity: 'error', expected: '550000000', actual: '500000000' }],
    },
    'a second division with a wrong digit': {
      text: 'Phân bổ 1.850 triệu đồng, trong đó:\n1. Ngân sách tỉnh 500 triệu đồng, ngân sách xã 1.350 triệu đồng.\n2. Cơ cấu chi: 1 tỷ đồng chi đầu tư phát triển và 830 triệu đồng chi thường xuyên.',
      findings: [{ messageId: 'sum', severity: 'error', expected: '1830000000', actual: '1850000000' }],
    },
    'a bracket of sources': {
      text: 'Kinh phí: 1.200 triệu đồng (ngân sách tỉnh 800 triệu đồng, ngân sách xã 300 triệu đồng).',
      findings: [{ messageId: 'sum', severity: 'error', expected: '1100000000', actual: '1200000000' }],
    },
    'a part coarser than the total is exact': {
      text: 'Tổng kinh phí: 3.392 triệu đồng, gồm: phần mềm 590.000.000 đồng; truyền thanh 512 triệu đồng; tập huấn 2,2 tỷ đồng.',
      findings: [{ messageId: 'sum', expected: '3302000000', actual: '3392000000' }],
    },
  },
})
