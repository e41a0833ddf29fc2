import { rowFormula } from '../../rules/row-formula.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (formula: string, ...rows: readonly string[]): string =>
  ['Đơn vị tính: triệu đồng', 'TT\tNội dung\tTổng số\tNS tỉnh\tNS xã', formula, ...rows]
    .join('\n')
    .replaceAll('|', '\t')

ruleTester(rowFormula, {
  valid: {
    'sum of two columns': table('A|B|(1)=(2)+(3)|(2)|(3)', '1|Máy in|90|40|50', '2|Máy quét|30|-|30'),
    'without brackets': table('A|B|1=2+3|2|3', '1|Máy in|90|40|50'),
    difference: table('A|B|(1)|(2)=(1)-(3)|(3)', '1|Máy in|90|40|50'),
    'a quotient is not checked here': table('A|B|(1)|(2)|(3)=(2)/(1)', '1|Máy in|90|40|50'),
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
  },
})
