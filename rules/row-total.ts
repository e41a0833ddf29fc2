import { rowSumChecks } from '../src/audit/sums/sum-checks.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'

/**
 * A total column is the sum of the columns of sources (or kinds) beside it, as its header says: "Tổng số | NSTW | NS tỉnh
 * | NS xã". A warning where that does not come true in most rows either. "Tổng số" of other columns beside it ("Nam | Nữ")
 * and "Còn lại" as one column less another are taken where they come true in nearly all rows, and then a warning.
 *
 * @example "Tổng số | NS tỉnh | NS xã" over "150 | 100 | 40"
 */
export const rowTotal: Rule = {
  id: 'row-total',
  title: { vi: 'Cột tổng bằng tổng các nguồn', en: 'A total column is the sum of its sources' },
  severity: 'error',
  messages: {
    sources: {
      vi: 'Dòng “{row}”: cột “{total}” ghi {actual} {unit}, trong khi cộng các nguồn được {sum}; lệch {difference}.',
      en: 'Row “{row}”: column “{total}” says {actual} {unit}, but its sources give {sum}; off by {difference}.',
    },
    columns: {
      vi: 'Dòng “{row}”: cột “{total}” ghi {actual} {unit}, trong khi từ các cột khác tính được {sum}; lệch {difference}.',
      en: 'Row “{row}”: column “{total}” says {actual} {unit}, but the other columns give {sum}; off by {difference}.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    yield* rowSumChecks(document, 'sources', 'sources', 'error')
    yield* rowSumChecks(document, 'columns', 'columns', 'warning')
  },
}
