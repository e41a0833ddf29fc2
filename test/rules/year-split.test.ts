import { yearSplit } from '../../rules/year-split.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (...rows: readonly string[]): string =>
  ['Đơn vị tính: triệu đồng', 'TT\tNội dung\tTổng cộng\tNăm 2026\tNăm 2027', ...rows].join('\n').replaceAll('|', '\t')

ruleTester(yearSplit, {
  valid: {
    'years add up': table('1|Máy in|90|40|50', '2|Máy quét|30||30'),
  },
  invalid: {
    'one year short': {
      text: table('1|Máy in|90|40|50', '2|Máy quét|30||30', '3|Loa|25|10|5'),
      findings: [
        {
          messageId: 'years',
          severity: 'error',
          expected: '15000000',
          actual: '25000000',
          data: {
            row: '3 Loa',
            total: 'Tổng cộng',
            sum: '10 + 5 = 15',
            actual: '25',
            difference: '10',
            unit: 'triệu đồng',
          },
        },
      ],
    },
  },
})
