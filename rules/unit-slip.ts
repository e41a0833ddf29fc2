import { restatedFigures } from '../src/audit/prose/restated.ts'
import { shortened } from '../src/audit/sums/sum-report.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { numberWording } from '../src/model/print-number.ts'

/**
 * An amount stated twice with the same digits has the same unit both times: nghìn, triệu and tỷ đồng are not mixed up,
 * nor is a zero lost.
 *
 * @example "tổng kinh phí 2,355 tỷ đồng" in prose over a table in nghìn đồng whose total is 2.355
 */
export const unitSlip: Rule = {
  id: 'unit-slip',
  title: { vi: 'Không nhầm đơn vị tính', en: 'Units are not mixed up' },
  severity: 'error',
  messages: {
    scaled: {
      vi: '“{label}”: nơi ghi {expected} đồng, nơi ghi {actual} đồng; cùng chữ số nhưng gấp nhau {factor} lần, cần xem lại đơn vị tính.',
      en: '“{label}”: {expected} đồng in one place, {actual} đồng in another; the same digits, a factor of {factor} apart: check the units.',
    },
  },
  *check({ document, records }: CheckContext): Iterable<Check> {
    for (const { first, second, verdict } of restatedFigures(document.text, records.budgetLines)) {
      if (verdict !== 'scaled') continue
      const [expected, actual] = [first.figure.value, second.figure.value]
      const factor = expected.gt(actual) ? expected.div(actual) : actual.div(expected)
      yield {
        verdict: 'fails',
        table: second.line.table,
        messageId: 'scaled',
        data: {
          label: shortened(second.line.label),
          expected: numberWording(expected),
          actual: numberWording(actual),
          factor: numberWording(factor),
        },
        at: [second.figure.at, first.figure.at],
        expected,
        actual,
        unit: 'đồng',
        suspects: [
          {
            label: shortened(second.line.label),
            value: actual.toFixed(),
            suggested: expected.toFixed(),
            reason: 'x1000',
            cost: 1,
            at: [second.figure.at],
          },
        ],
      }
    }
  },
}
