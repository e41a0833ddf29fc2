import { rowSumChecks } from '../src/audit/sums/sum-checks.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'

/**
 * The total of a period is the sum of its years: "Tổng giai đoạn | Năm 2026 | Năm 2027". A warning where that does not
 * come true in most rows either.
 *
 * @example "Tổng cộng | Năm 2026 | Năm 2027" over "150 | 100 | 40"
 */
export const yearSplit: Rule = {
  id: 'year-split',
  title: { vi: 'Tổng giai đoạn bằng tổng các năm', en: 'The total of a period is the sum of its years' },
  severity: 'error',
  messages: {
    years: {
      vi: 'Dòng “{row}”: cột “{total}” ghi {actual} {unit}, trong khi cộng các năm được {sum}; lệch {difference}.',
      en: 'Row “{row}”: column “{total}” says {actual} {unit}, but its years give {sum}; off by {difference}.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    yield* rowSumChecks(document, 'years', 'years', 'error')
  },
}
