import { labelRefersToMissingRows } from '../../rules/label-refers-to-missing-rows.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (...rows: readonly string[]): string =>
  ['BIỂU KINH PHÍ', '', 'STT\tNội dung\tKinh phí (triệu đồng)', ...rows].join('\n')

ruleTester(labelRefersToMissingRows, {
  valid: {
    'the rows are there': table('I\tKhoa học\t100', 'II\tChuyển đổi số\t50', '\tTổng cộng (I+II)\t150'),
    'rows below the top': table('I\tKhoa học\t100', '1\tĐề tài\t60', '2\tHội thảo\t40', '\tCộng (1+2)\t100'),
    letters: table('A\tThường xuyên\t100', 'B\tĐầu tư\t50', '\tTổng số (A + B)\t150'),
    'no rows named': table('1\tKhoa học\t100', '2\tChuyển đổi số\t50', '\tTổng cộng\t150'),
  },
  invalid: {
    'three rows in other numerals': {
      text: table('\tTổng kinh phí (I+II)\t175', '1\tKhoa học\t100', '2\tChuyển đổi số\t50', '3\tKhác\t25'),
      findings: [
        {
          messageId: 'rows',
          severity: 'warning',
          data: { named: 'I + II', missing: 'I, II', present: '1, 2, 3' },
          expected: null,
          actual: null,
        },
      ],
    },
    'a row that was taken out': {
      text: table('I\tKhoa học\t100', 'II\tChuyển đổi số\t50', '\tTổng cộng (I+II+III)\t150'),
      findings: [{ messageId: 'rows', severity: 'warning', data: { missing: 'III' } }],
    },
    'only renumbered': {
      text: table('1\tKhoa học\t100', '2\tChuyển đổi số\t50', '\tTổng cộng (I+II)\t150'),
      findings: [{ messageId: 'rows', severity: 'info', data: { present: '1, 2' } }],
    },
  },
})
