import { unitSlip } from '../../rules/unit-slip.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (unit: string, ...figures: readonly [string, string, string]): string =>
  `BIỂU NĂM 2026\nĐơn vị tính: ${unit}\nTT\tNội dung\tKinh phí\n1\tKhoa học\t${figures[0]}\n2\tChuyển đổi số\t${figures[1]}\n\tTổng cộng\t${figures[2]}\n`

ruleTester(unitSlip, {
  valid: {
    'the same amount in other units': `Tổng kinh phí năm 2026 là 2,355 tỷ đồng.\n\n${table('triệu đồng', '150', '2,205', '2,355')}`,
    'other digits': `Tổng kinh phí năm 2026 là 500 triệu đồng.\n\n${table('triệu đồng', '150', '2205', '2355')}`,
  },
  invalid: {
    'a caption in nghìn over figures in triệu': {
      text: `Tổng kinh phí năm 2026 là 2,355 tỷ đồng.\n\n${table('nghìn đồng', '150', '2205', '2355')}`,
      findings: [
        {
          messageId: 'scaled',
          severity: 'error',
          expected: '2355000000',
          actual: '2355000',
          suspects: [{ reason: 'x1000' }],
        },
      ],
    },
  },
})
