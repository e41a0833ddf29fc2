import { grandTotal } from '../../rules/grand-total.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (...rows: readonly string[]): string =>
  ['Đơn vị tính: triệu đồng', 'TT\tNội dung\tKinh phí', ...rows.map((row) => row.replaceAll('|', '\t'))].join('\n')

const counts = (...rows: readonly string[]): string =>
  ['TT|Đơn vị|Số hồ sơ|Số văn bản', ...rows].join('\n').replaceAll('|', '\t')

ruleTester(grandTotal, {
  valid: {
    'columns of counts': counts('1|Thôn A|40|12', '2|Thôn B|52|7', '|Tổng cộng|92|19'),
    'counts that do not add up by nature': counts('1|Thôn A|40|12', '2|Thôn B|52|7', '|Tổng số|60|15'),
    'at the bottom': table('1|Máy in|40', '2|Máy quét|50', '|Tổng cộng|90'),
    'on top': table('|TỔNG SỐ|90', '1|Máy in|40', '2|Máy quét|50'),
    'in the index cell': table('1|Máy in|40', '2|Máy quét|50', 'Cộng||90'),
    'over groups without amounts': table('I|HẠ TẦNG|', '1|Máy in|40', 'II|NHÂN LỰC|', '1|Tập huấn|50', '|Tổng cộng|90'),
    'subtotals and the total of named groups': table(
      'I|HẠ TẦNG|',
      '1|Máy in|40',
      '|Cộng I|40',
      'II|NHÂN LỰC|',
      '1|Tập huấn|50',
      '|Cộng II|50',
      '|Tổng cộng (I+II)|90',
    ),
    'the total again': table('|Tổng số|90', '1|Máy in|40', '2|Máy quét|50', '|Cộng|90'),
    'rounded to the million': table('1|Máy in|40,4', '2|Máy quét|50,3', '|Tổng cộng|91'),
  },
  invalid: {
    'a total that was not brought up to date': {
      text: table('1|Máy in|40', '2|Máy quét|50', '3|Tập huấn|25', '|Tổng cộng|90'),
      findings: [
        {
          messageId: 'total',
          severity: 'error',
          expected: '115000000',
          actual: '90000000',
          data: {
            total: 'Tổng cộng',
            column: 'Kinh phí',
            sum: '40 + 50 + 25 = 115',
            actual: '90',
            difference: '-25',
            unit: 'triệu đồng',
          },
        },
      ],
    },
    'digits that changed places': {
      text: table('|Tổng cộng|1219', '1|Máy in|1144', '1.1|Màu|1044', '1.2|Thường|100', '2|Máy quét|147', '2.1|A4|147'),
      findings: [
        {
          messageId: 'total',
          expected: '1291000000',
          actual: '1219000000',
          suspects: [{ label: 'Tổng cộng', suggested: '1291000000', reason: 'digit-edit' }],
        },
      ],
    },
    'a column of counts': {
      text: counts('1|Thôn A|40|12', '2|Thôn B|52|7', '|Tổng cộng|91|19'),
      findings: [
        {
          messageId: 'total',
          severity: 'warning',
          expected: '92',
          actual: '91',
          data: { column: 'Số hồ sơ', unit: 'hồ sơ' },
        },
      ],
    },
  },
})
