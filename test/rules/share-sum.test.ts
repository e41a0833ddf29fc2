import { shareSum } from '../../rules/share-sum.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const column = (...rows: readonly string[]): string =>
  ['TT|Thôn|Số hộ|Tỷ trọng (%)', ...rows].join('\n').replaceAll('|', '\t')

ruleTester(shareSum, {
  valid: {
    'cut off': 'Nông nghiệp chiếm 33,3%, công nghiệp chiếm 25,8%, dịch vụ chiếm 22,8%, xây dựng chiếm 17,8%.',
    'a column of shares': column('1|Thôn A|160|28,6', '2|Thôn B|210|37,5', '3|Thôn C|190|33,9', '|Tổng cộng|560|100'),
    'a column of rates': column('1|Thôn A|160|100', '2|Thôn B|210|97,5', '3|Thôn C|190|99', '|Tổng cộng|560|100'),
    'a hundred': 'Nông nghiệp chiếm 40%, công nghiệp chiếm 35%, dịch vụ chiếm 25%.',
    rounded: 'Nông nghiệp chiếm 33,3%, công nghiệp chiếm 33,3%, dịch vụ chiếm 33,3%.',
    'shares of different things': 'Hồ sơ trực tuyến chiếm 95%, thanh toán trực tuyến chiếm 90%, số hóa chiếm 85%.',
    'two of several': 'Nông nghiệp chiếm 60%, dịch vụ chiếm 38%.',
  },
  invalid: {
    'two too many': {
      text: 'Nông nghiệp chiếm 40%, công nghiệp chiếm 35%, dịch vụ chiếm 27%.',
      findings: [
        {
          messageId: 'shares',
          severity: 'warning',
          expected: '100',
          actual: '102',
          data: { sum: '40 + 35 + 27', actual: '102' },
        },
      ],
    },
    'a column of shares that are too many': {
      text: column('1|Thôn A|160|28,6', '2|Thôn B|210|39,5', '3|Thôn C|190|33,9', '|Tổng cộng|560|100'),
      findings: [{ messageId: 'shares', actual: '102', data: { sum: '28,6 + 39,5 + 33,9' } }],
    },
  },
})
