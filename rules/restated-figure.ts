import { restatedFigures, type Stated } from '../src/audit/prose/restated.ts'
import { type Rival, rivalSuspects, supportIn } from '../src/audit/prose/support.ts'
import { shortened } from '../src/audit/sums/sum-report.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { numberWording } from '../src/model/print-number.ts'

/**
 * The same amount stated in two places (a summary and its annex, a table and the dossiers of its tasks, prose and a table)
 * is the same, but for rounding to the coarser unit. Factors of ten are told by unit-slip.
 *
 * @example "2 | Đổi mới sáng tạo | 234" in the report, "2 | Đổi mới sáng tạo | 243" in its annex
 */
export const restatedFigure: Rule = {
  id: 'restated-figure',
  title: { vi: 'Cùng một khoản nêu ở nhiều nơi phải thống nhất', en: 'An amount stated twice is the same' },
  severity: 'error',
  messages: {
    differs: {
      vi: '“{label}”: nơi ghi {expected} đồng, nơi ghi {actual} đồng; lệch {difference}.',
      en: '“{label}”: {expected} đồng in one place, {actual} đồng in another; off by {difference}.',
    },
  },
  *check({ document, records }: CheckContext): Iterable<Check> {
    const support = supportIn(document, records.budgetLines)
    for (const { first, second, verdict } of restatedFigures(document.text, records.budgetLines)) {
      if (verdict === 'scaled') continue
      const { table } = second.line
      if (verdict !== 'differs') {
        yield { verdict, table }
        continue
      }
      const [expected, actual] = [first.figure.value, second.figure.value]
      yield {
        verdict: 'fails',
        table,
        messageId: 'differs',
        severity: first.line.origin === 'prose' || second.line.origin === 'prose' ? 'warning' : 'error',
        data: {
          label: shortened(second.line.label),
          expected: numberWording(expected),
          actual: numberWording(actual),
          difference: numberWording(actual.minus(expected)),
        },
        at: [second.figure.at, first.figure.at],
        expected,
        actual,
        unit: 'đồng',
        terms: [first, second].map(({ line, figure }) => ({
          label: shortened(line.label),
          value: figure.value.toFixed(),
          at: [figure.at],
        })),
        suspects: rivalSuspects(support, rivalOf(first), rivalOf(second)),
      }
    }
  },
}

const rivalOf = ({ line, figure }: Stated): Rival => ({ label: line.label, at: figure.at, value: figure.value })
