import { rowTotal } from '../../rules/row-total.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (...rows: readonly string[]): string =>
  ['Đơn vị tính: triệu đồng', 'TT\tNội dung\tTổng số\tNSTW\tNS tỉnh\tNS xã', ...rows].join('\n').replaceAll('|', '\t')

const people = (...rows: readonly string[]): string =>
  ['TT|Thôn|Nam|Nữ|Tổng số|Số hộ', ...rows].join('\n').replaceAll('|', '\t')
const spent = (...rows: readonly string[]): string =>
  ['Đơn vị tính: triệu đồng', 'TT|Nội dung|Dự toán giao|Đã giải ngân|Còn lại', ...rows].join('\n').replaceAll('|', '\t')

ruleTester(rowTotal, {
  valid: {
    'sources add up': table('1|Máy in|90|10|30|50', '2|Máy quét|30|-||30'),
    'no source told': table('1|Máy in|90|||'),
    'columns that add up by nature': people('1|Thôn A|30|32|62|15', '2|Thôn B|41|40|81|20', '3|Thôn C|7|9|16|4'),
    'a total of something else': people('1|Thôn A|30|32|70|15', '2|Thôn B|41|40|95|20', '3|Thôn C|7|9|16|4'),
    'what is left': spent('1|Máy in|90|60|30', '2|Máy quét|50|50|-', '3|Loa|70|20|50'),
    'another kind of rest': spent('1|Máy in|90|60|12', '2|Máy quét|50|50|-', '3|Loa|70|20|5'),
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
    'a row against the others': {
      text: people('1|Thôn A|30|32|62|15', '2|Thôn B|41|40|91|20', '3|Thôn C|7|9|16|4', '4|Thôn D|12|13|25|6'),
      findings: [
        {
          messageId: 'columns',
          severity: 'warning',
          expected: '81',
          actual: '91',
          data: { row: '2 Thôn B', total: 'Tổng số', sum: '41 + 40 = 81' },
        },
      ],
    },
    'a rest against the others': {
      text: spent('1|Máy in|90|60|30', '2|Máy quét|50|45|15', '3|Loa|70|20|50', '4|Đèn|12|2|10'),
      findings: [
        {
          messageId: 'columns',
          expected: '5000000',
          actual: '15000000',
          data: { total: 'Còn lại', sum: '50 - 45 = 5' },
        },
      ],
    },
  },
})
