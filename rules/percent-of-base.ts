import { percentOf, statedPercents } from '../src/audit/shares.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { numberWording } from '../src/vi/numbers/print-number.ts'

/**
 * A percentage is that of the two counts it is stated with, rounded or cut off to the places printed.
 *
 * @example "45/50 hộ (đạt 95%)": 90 %
 */
export const percentOfBase: Rule = {
  id: 'percent-of-base',
  title: { vi: 'Tỷ lệ phần trăm khớp với số liệu kèm theo', en: 'A percentage is that of its figures' },
  severity: 'warning',
  messages: {
    differs: {
      vi: 'Ghi {part}/{base} là {actual}%, tính lại được {expected}%.',
      en: '{part}/{base} is said to be {actual}%, but gives {expected}%.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    for (const { kind, span } of document.blocks) {
      if (kind === 'table') continue
      for (const stated of statedPercents(document.text.slice(span.start, span.end), span.start)) {
        const { verdict, expected } = percentOf(stated)
        if (verdict !== 'fails') {
          yield { verdict, table: null }
          continue
        }
        const { part, base, percent } = stated
        yield {
          verdict,
          table: null,
          messageId: 'differs',
          data: {
            part: numberWording(part.value),
            base: numberWording(base.value),
            actual: numberWording(percent.value),
            expected: numberWording(expected),
          },
          at: [percent.at, part.at, base.at],
          expected,
          actual: percent.value,
          unit: '%',
        }
      }
    }
  },
}
