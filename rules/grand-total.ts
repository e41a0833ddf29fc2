import { columnSumChecks } from '../src/audit/sums/sum-checks.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'

/**
 * A total row, wherever it is printed, is the sum of the rows that its label names ("I+II"), else of the rows at the top
 * of the hierarchy, or in the middle of a table of those since the total before.
 *
 * @example "TỔNG CỘNG | 2.365" below "1 | 150", "2 | 234", "3 | 1971"
 */
export const grandTotal: Rule = {
  id: 'grand-total',
  title: { vi: 'Dòng tổng cộng bằng tổng các mục', en: 'A total row is the sum of its rows' },
  severity: 'error',
  messages: {
    total: {
      vi: 'Dòng tổng “{total}”, cột “{column}”: ghi {actual} {unit}, trong khi cộng các mục được {sum}; lệch {difference}.',
      en: 'Total row “{total}”, column “{column}”: says {actual} {unit}, but its rows give {sum}; off by {difference}.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    yield* columnSumChecks(document, 'total', 'total')
  },
}
