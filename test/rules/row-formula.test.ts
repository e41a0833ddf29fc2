import { rowFormula } from '../../rules/row-formula.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (formula: string, ...rows: readonly string[]): string =>
  ['Đơn vị tính: triệu đồng', 'TT\tNội dung\tTổng số\tNS tỉnh\tNS xã', formula, ...rows]
    .join('\n')
    .replaceAll('|', '\t')

const priced = (...rows: readonly string[]): string =>
  ['TT|Nội dung|ĐVT|Số lượng|Đơn giá (nghìn đồng)|Thành tiền (triệu đồng)', ...rows].join('\n').replaceAll('|', '\t')

ruleTester(rowFormula, {
  valid: {
    'sum of two columns': table('A|B|(1)=(2)+(3)|(2)|(3)', '1|Máy in|90|40|50', '2|Máy quét|30|-|30'),
    'without brackets': table('A|B|1=2+3|2|3', '1|Máy in|90|40|50'),
    difference: table('A|B|(1)|(2)=(1)-(3)|(3)', '1|Máy in|90|40|50'),
    'a quotient': table('A|B|(1)|(2)|(3)=(2)/(1)', '1|Máy in|90|45|50%', '2|Máy quét|90|30|33,3%'),
    'a series': table('A|B|1=2+...+3|2|3', '1|Máy in|90|40|50'),
    'a product in two units of money': priced('1|2|3|4|5|6=4x5', '1|Máy in|cái|3|4.500|13,5', '2|Bàn|cái|2|900|1,8'),
    'a product that turns the units itself': priced('1|2|3|4|5|6=4x5/1000', '1|Máy in|cái|3|4.500|13,5'),
    'a product that the header suggests': priced('1|Máy in|cái|3|4.500|13,5', '2|Bàn|cái|2|900|1,8'),
    'a product that the header suggests and no row shows': priced('1|Máy in|cái|3|4.500|20', '2|Bàn|cái|2|900|7'),
    'a product with tax': priced(
      '1|Máy in|cái|3|4.500|13,5',
      '2|Bàn|cái|2|900|1,8',
      '3|Ghế (gồm 8% VAT)|cái|4|500|2,16',
    ),
    'a product rounded to the unit': priced('1|2|3|4|5|6=4x5', '1|Máy in|cái|3|4.450|13,4', '2|Bàn|cái|2|900|1,8'),
  },
  invalid: {
    'a row that does not add up': {
      text: table('A|B|(1)=(2)+(3)|(2)|(3)', '1|Máy in|95|40|50', '2|Máy quét|30|-|30'),
      findings: [
        {
          messageId: 'formula',
          severity: 'error',
          expected: '90000000',
          actual: '95000000',
          data: {
            row: '1 Máy in',
            total: 'Tổng số',
            sum: '40 + 50 = 90',
            actual: '95',
            difference: '5',
            unit: 'triệu đồng',
          },
        },
      ],
    },
    'a difference that is none': {
      text: table('A|B|(1)|(2)=(1)-(3)|(3)', '1|Máy in|90|45|50'),
      findings: [
        {
          messageId: 'formula',
          expected: '40000000',
          actual: '45000000',
          data: {
            row: '1 Máy in',
            total: 'NS tỉnh',
            sum: '90 - 50 = 40',
            actual: '45',
            difference: '5',
            unit: 'triệu đồng',
          },
        },
      ],
    },
    'a product that is none': {
      text: priced('1|2|3|4|5|6=4x5', '1|Máy in|cái|3|4.500|15,3', '2|Bàn|cái|2|900|1,8'),
      findings: [
        {
          messageId: 'worked',
          severity: 'error',
          expected: '13500000',
          actual: '15300000',
          unit: 'đồng',
          data: {
            row: '1 Máy in',
            total: 'Thành tiền (triệu đồng)',
            sum: '3 × 4.500 = 13,5',
            actual: '15,3',
            difference: '1,8',
          },
        },
      ],
    },
    'a product that the header suggests and most rows show': {
      text: priced('1|Máy in|cái|3|4.500|13,5', '2|Bàn|cái|2|900|1,8', '3|Ghế|cái|4|500|3', '4|Tủ|cái|5|2.000|10'),
      findings: [
        {
          messageId: 'product',
          severity: 'warning',
          expected: '2000000',
          actual: '3000000',
          suspects: [{ label: 'Thành tiền (triệu đồng)', value: '3000000', suggested: '2000000' }, {}],
        },
      ],
    },
    'a formula that is not understood': {
      text: priced('1|2|3|4|5|6=4x5/100', '1|Máy in|cái|3|4.500|13,5', '2|Bàn|cái|2|900|1,8'),
      findings: [{ messageId: 'unclear', verdict: 'cannot-check', severity: 'info' }],
    },
  },
})
