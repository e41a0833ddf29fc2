import { rowTotal } from '../../rules/row-total.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (...rows: readonly string[]): string =>
  ['Đơn vị tính: triệu đồng', 'TT\tNội dung\tTổng số\tNSTW\tNS tỉnh\tNS xã', ...rows].join('\n').replaceAll('|', '\t')

ruleTester(rowTotal, {
  valid: {
    'sources add up': table('1|Máy in|90|10|30|50', '2|Máy quét|30|-||30'),
    'no source told': table('1|Máy in|90|||'),
  },
  invalid: {
    'one row of several': {
      text: table('1|Máy in|90|10|30|50', '2|Máy quét|30|-|-|20', '3|Loa|15|5|5|5'),
      findings: [
        {
          messageId: 'sources',
          severity: 'error',
          expected: '20000000',
          actual: '30000000',
          data: { row: '2 Máy quét', total: 'Tổng số', sum: '20', actual: '30', difference: '10', unit: 'triệu đồng' },
        },
      ],
    },
    'where no other row confirms the header': {
      text: table('1|Máy in|95|10|30|50'),
      findings: [{ messageId: 'sources', severity: 'warning', expected: '90000000', actual: '95000000' }],
    },
  },
})
