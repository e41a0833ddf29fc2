import { rowSumReport } from '../src/audit/row-sum-report.ts'
import { tableSums } from '../src/audit/table-sums.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'

/**
 * The formula row of a table ("(3)=(4)+(5)+(6)") holds in every row.
 *
 * @example "(3)=(4)+(5)" over "150 | 100 | 40"
 */
export const rowFormula: Rule = {
  id: 'row-formula',
  title: { vi: 'Công thức cột khai báo trong bảng', en: 'The formula of the columns' },
  severity: 'error',
  messages: {
    formula: {
      vi: 'Dòng “{row}”: cột “{total}” ghi {actual} {unit}, trong khi theo công thức của bảng là {sum}; lệch {difference}.',
      en: 'Row “{row}”: column “{total}” says {actual} {unit}, but the formula of the table gives {sum}; off by {difference}.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    for (const sums of tableSums(document)) {
      const table = sums.grid.table.id
      for (const sum of sums.rows.filter(({ kind }) => kind === 'formula')) {
        const { verdict } = sum.judged
        if (verdict !== 'fails') yield { verdict, table }
        else {
          const { isCertain, ...report } = rowSumReport(sums, sum)
          yield { verdict, table, messageId: 'formula', severity: isCertain ? 'error' : 'warning', ...report }
        }
      }
    }
  },
}
