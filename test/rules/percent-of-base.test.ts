import { percentOfBase } from '../../rules/percent-of-base.ts'
import { ruleTester } from '../kit/rule-tester.ts'

ruleTester(percentOfBase, {
  valid: {
    'exact, rounded and cut off':
      'Có 45/50 hộ (đạt 90%) tham gia; 6.608/6.609 hồ sơ, đạt 99,98%; 2/3 số thôn (66,6%); 1/3 tổ, chiếm 33%.',
    'dates, symbols and other fractions': 'Ngày 30/9/2025, Nghị quyết 02/2025/NQ-HĐND; trực 24/7; đạt 95%.',
    'a percentage of something else': 'Có 45/50 hộ tham gia. Tỷ lệ hài lòng đạt 98%.',
  },
  invalid: {
    'another percentage': {
      text: 'Đã có 45/50 hộ (đạt 95%) dùng nước sạch.',
      findings: [
        {
          messageId: 'differs',
          severity: 'warning',
          expected: '90',
          actual: '95',
          data: { part: '45', base: '50', actual: '95', expected: '90' },
        },
      ],
    },
  },
})
