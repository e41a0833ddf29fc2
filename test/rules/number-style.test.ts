import { numberStyle } from '../../rules/number-style.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (...figures: readonly string[]): string =>
  [
    'Đơn vị tính: triệu đồng',
    'TT\tNội dung\tKinh phí',
    ...figures.map((figure, index) => `${index + 1}\tViệc thứ ${index + 1}\t${figure}`),
  ].join('\n')

ruleTester(numberStyle, {
  valid: {
    'dots and decimal commas': table('1.250,5', '300', '2.110'),
    'as spreadsheets print them': table('1,250.5', '300', '2,110'),
    'no grouping at all': table('1250', '300', '-', ''),
  },
  invalid: {
    'a comma for thousands beside plain figures': {
      text: table('2,355', '1971', '384'),
      findings: [{ messageId: 'mixed', severity: 'info', data: { column: 'Kinh phí', examples: '“2,355”, “1971”' } }],
    },
    'both conventions': {
      text: table('1.250.000', '2,355,000', '99,98'),
      findings: [{ messageId: 'mixed' }],
    },
  },
})
