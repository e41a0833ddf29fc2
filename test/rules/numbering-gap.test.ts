import { numberingGap } from '../../rules/numbering-gap.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (...numbers: readonly string[]): string =>
  ['STT\tNhiệm vụ\tCơ quan chủ trì', ...numbers.map((no) => `${no}\tNhiệm vụ mang số ${no}\tPhòng Kinh tế`)].join('\n')

ruleTester(numberingGap, {
  valid: {
    'runs on through groups': table('I', '1', '2', 'II', '3', '4', 'III', '5'),
    'begins anew in each group': table('I', '1', '2', 'II', '1', '2', '3'),
    'ten follows nine': table('1', ...Array.from({ length: 11 }, (_, index) => `1.${index + 1}`)),
    'letters without đ': table('1', 'a', 'b', 'c', 'd', 'e'),
    'the table goes on from another page': table('7', '8', '9'),
    'codes of the budget': table('070', '083', '341').replace('STT', 'Mã số'),
    'no column of numbers': 'Nội dung\tKinh phí\n2.4 Mua máy\t100\n2.9 Tập huấn\t50',
  },
  invalid: {
    'first number of a group left out': {
      text: table('1', '1.1', '2', '2.4', '3', '3.1'),
      findings: [{ messageId: 'start', severity: 'info', data: { no: '2.4' } }],
    },
    'one row left out': {
      text: table('1', '2', '3', '5', '6'),
      findings: [{ messageId: 'gap', data: { previous: '3', no: '5' } }],
    },
    'after nine': {
      text: table('1', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.11'),
      findings: [{ messageId: 'gap', data: { previous: '1.9', no: '1.11' } }],
    },
    'a number twice': { text: table('1', '2', '2', '3'), findings: [{ messageId: 'repeated', data: { no: '2' } }] },
    'two rows changed places': {
      text: table('1', '2', '3', '4', '6', '5', '6', '7', '8'),
      findings: [{ messageId: 'gap' }, { messageId: 'backwards', data: { previous: '6', no: '5' } }],
    },
  },
})
