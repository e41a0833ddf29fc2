import { shareSum } from '../../rules/share-sum.ts'
import { ruleTester } from '../kit/rule-tester.ts'

ruleTester(shareSum, {
  valid: {
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
  },
})
