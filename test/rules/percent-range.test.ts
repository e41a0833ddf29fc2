import { percentRange } from '../../rules/percent-range.ts'
import { ruleTester } from '../kit/rule-tester.ts'

ruleTester(percentRange, {
  valid: {
    'all of them': 'Tỷ lệ hồ sơ được giải quyết đúng hạn đạt 100%.',
    'against the plan': 'Tỷ lệ hộ dân có Internet đạt 105% so với kế hoạch.',
    growth: 'Doanh thu thương mại điện tử tăng 120%.',
  },
  invalid: {
    'more than all': {
      text: 'Tỷ lệ hộ gia đình có Internet cáp quang đạt 105%.',
      findings: [{ messageId: 'above', severity: 'warning', expected: null }],
    },
  },
})
