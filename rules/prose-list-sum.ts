import { type ProseSum, proseSums } from '../src/audit/prose/prose-sums.ts'
import { rivalSuspects, type Support, supportIn } from '../src/audit/prose/support.ts'
import { judge } from '../src/audit/sums/equation.ts'
import { sumReport, suspectOf } from '../src/audit/sums/sum-report.ts'
import { connectionsOf, suspectCells } from '../src/audit/sums/suspects.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'

/**
 * An amount in prose is the sum of the amounts that it is divided into: "Tổng kinh phí 500 triệu đồng, trong đó: …", a
 * heading with an amount over the items of its list, amounts in brackets inside one item. Where parts may have been left
 * out the parts must not exceed the whole.
 *
 * @example "2.1. Khoa học, công nghệ: 1.320 triệu đồng" over "- Chi hỗ trợ thường xuyên: 60 triệu đồng" …
 */
export const proseListSum: Rule = {
  id: 'prose-list-sum',
  title: { vi: 'Tổng nêu trong lời văn bằng tổng các khoản', en: 'An amount in prose is the sum of its parts' },
  severity: 'error',
  messages: {
    sum: {
      vi: '“{total}”: ghi {actual} {unit}, trong khi cộng các khoản được {sum}; lệch {difference}.',
      en: '“{total}”: says {actual} {unit}, but its parts give {sum}; off by {difference}.',
    },
  },
  *check({ document, records }: CheckContext): Iterable<Check> {
    const sums = proseSums(document.text, records.budgetLines)
    const connections = connectionsOf(sums)
    for (const sum of sums) {
      const judged = judge(sum)
      if (judged.verdict !== 'fails') yield { verdict: judged.verdict, table: null }
      else {
        const suspects = [
          ...backedCorrections(sum, supportIn(document, records.budgetLines)),
          ...suspectCells(sum, connections).map(suspectOf),
        ]
        const severity = sum.isComplete || judged.expected.gt(judged.actual) ? 'error' : 'warning'
        yield { verdict: 'fails', table: null, messageId: 'sum', severity, ...sumReport(sum, judged), suspects }
      }
    }
  },
}

/** Corrections to an amount that the document states elsewhere, of an amount that it states only here. */
function backedCorrections(sum: ProseSum, support: Support) {
  const { expected, actual } = judge({ ...sum, partial: false })
  return [sum.total, ...sum.addends].flatMap(({ label, figure }, index) => {
    if (figure === null) return []
    const meant = { label, at: figure.at, value: index === 0 ? expected : figure.value.plus(actual.minus(expected)) }
    const printed = { ...meant, value: figure.value }
    return support(meant) > 0 && support(printed) <= 0 ? rivalSuspects(support, printed, meant) : []
  })
}
