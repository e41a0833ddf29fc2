import { columnSumChecks } from '../src/audit/sums/sum-checks.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'

/**
 * The amount of a row is the sum of the rows right below it, in every column of money. Which rows stand below follows
 * from the numbering (I > 1 > 1.1 > a > -); where it follows from looks only, or another reading closes, a warning.
 *
 * @example "3 | 1726" above "3.1 | 1144", "3.2 | 80" … that give 1971
 */
export const childrenSum: Rule = {
  id: 'children-sum',
  title: { vi: 'Dòng cha bằng tổng các dòng con', en: 'A row is the sum of the rows below it' },
  severity: 'error',
  messages: {
    children: {
      vi: 'Dòng “{total}”, cột “{column}”: ghi {actual} {unit}, trong khi tổng các dòng con là {sum}; lệch {difference}.',
      en: 'Row “{total}”, column “{column}”: says {actual} {unit}, but the rows below it give {sum}; off by {difference}.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    yield* columnSumChecks(document, 'children', 'children')
  },
}
