import { yearOverYear } from '../../../rules/collection/year-over-year.ts'
import type { YearBudget } from '../../../src/check-collection.ts'
import { collectionTester, figureOf, pairOf, paperOf } from '../../kit/collection-tester.ts'

const last = paperOf('2025.pdf')
const next = paperOf('2026.pdf')
const line = (a: number, b: number, readings?: readonly string[]) =>
  pairOf(
    figureOf(last, 'Thuê đường truyền', a, { year: '2025' }),
    figureOf(next, 'Thuê đường truyền', b, readings && { readings }),
  )
const budget = (year: number, million: number, division: Partial<YearBudget>): YearBudget => {
  const paper = paperOf(`${year}.pdf`)
  const { value, side } = figureOf(paper, `Năm ${year}`, million)
  return { paper, year, total: value, fields: [], expenses: [], side, ...division }
}
const byField = { fields: ['cds', 'khcn'] }
const byExpense = { expenses: ['investment', 'recurrent'] }

collectionTester(yearOverYear, {
  valid: {
    'a little more': { years: [line(126, 150)] },
    'a new programme': { years: [line(126, 12_600)] },
    'another reading is no jump': { years: [line(126, 126_000, ['126000000000', '126000000'])] },
    'as large, divided otherwise': { budgets: [budget(2026, 8212, byExpense), budget(2027, 7000, byField)] },
    'smaller, divided alike': { budgets: [budget(2026, 8212, byField), budget(2027, 3480, byField)] },
    'smaller, other fields': { budgets: [budget(2026, 8212, byField), budget(2027, 3480, { fields: ['dmst'] })] },
    'a year is missing': { budgets: [budget(2025, 8212, byExpense), budget(2027, 3480, byField)] },
  },
  invalid: {
    'a thousand times last year': {
      years: [line(126, 126_000)],
      finding: { messageId: 'jump', severity: 'warning', data: { before: '2025', after: '2026', count: '1 dòng' } },
    },
    'half as large and divided otherwise': {
      budgets: [budget(2026, 8212, byExpense), budget(2027, 3480, byField)],
      finding: {
        messageId: 'scope',
        severity: 'info',
        data: { before: 2026, after: 2027, expected: '8.212.000.000', actual: '3.480.000.000' },
      },
    },
  },
})
