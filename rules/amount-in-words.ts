import { Decimal } from 'decimal.js'
import { amountsStatedTwice, type StatedTwice } from '../src/audit/prose/stated-words.ts'
import { rivalSuspects, type Support, supportIn } from '../src/audit/prose/support.ts'
import { shortened } from '../src/audit/sums/sum-report.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { numberWording } from '../src/model/print-number.ts'

/**
 * An amount in words says the same as the digits before it (Nghị định 30/2020/NĐ-CP leaves the form free; accounting
 * vouchers require both, Luật Kế toán 2015, Điều 16).
 *
 * @example "8.212 triệu đồng (Bằng chữ: Tám tỷ hai trăm hai mươi mốt triệu đồng)"
 */
export const amountInWords: Rule = {
  id: 'amount-in-words',
  title: { vi: 'Số tiền bằng chữ khớp với bằng số', en: 'An amount in words says the same as in digits' },
  severity: 'error',
  messages: {
    differs: {
      vi: 'Số tiền bằng số “{digits}” là {actual} đồng, nhưng bằng chữ “{words}” là {expected} đồng; lệch {difference}.',
      en: 'In digits “{digits}” is {actual} đồng, but in words “{words}” it is {expected} đồng; off by {difference}.',
    },
    unreadable: {
      vi: 'Không đọc được số tiền bằng chữ “{words}” để đối chiếu với “{digits}”.',
      en: 'The words “{words}” cannot be read as an amount to compare with “{digits}”.',
    },
  },
  *check({ document, records }: CheckContext): Iterable<Check> {
    const support = supportIn(document, records.budgetLines)
    for (const stated of amountsStatedTwice(document)) yield checkOf(stated, support)
  },
}

function checkOf({ words, digits }: StatedTwice, support: Support): Check {
  const data = { digits: digits.text, words: shortened(words.text) }
  const at = [digits.at, words.span]
  if (words.vnd === null)
    return { verdict: 'cannot-check', table: null, messageId: 'unreadable', severity: 'info', data, at }
  const said = [words.vnd, ...words.candidates].map((vnd) => new Decimal(vnd))
  if (said.some((value) => digits.readings.some((reading) => reading.eq(value))))
    return { verdict: 'holds', table: null }
  const [expected] = said
  const actual = digits.value
  const numbers = {
    expected: numberWording(expected!),
    actual: numberWording(actual),
    difference: numberWording(actual.minus(expected!)),
  }
  return {
    verdict: 'fails',
    table: null,
    messageId: 'differs',
    data: { ...data, ...numbers },
    at,
    expected: expected!,
    actual,
    unit: 'đồng',
    terms: [{ label: shortened(words.text), value: expected!.toFixed(), at: [words.span] }],
    suspects: rivalSuspects(
      support,
      { label: words.text, at: words.span, value: expected! },
      { label: digits.text, at: digits.at, value: actual },
    ),
  }
}
