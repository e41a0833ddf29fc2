import { Decimal } from 'decimal.js'
import { listedShares, type Percentage, sharesOff } from '../src/audit/prose/shares.ts'
import { columnShares } from '../src/audit/worked/share-columns.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { numberWording, printNumber } from '../src/model/print-number.ts'
import { inBoth } from '../src/model/wording.ts'

/**
 * Shares of one whole add up to 100 %, but for half a printed step each, or a whole one below where all are cut off. Lists
 * that are far from 100 % are shares of different things or not all of them, and are left alone; so are columns of a table
 * unless their total row says 100 %.
 *
 * @example "nông nghiệp chiếm 40%, công nghiệp chiếm 35%, dịch vụ chiếm 27%"
 */
export const shareSum: Rule = {
  id: 'share-sum',
  title: { vi: 'Tổng tỷ trọng bằng 100%', en: 'Shares add up to 100 %' },
  severity: 'warning',
  messages: {
    shares: {
      vi: 'Các tỷ trọng {sum} = {actual}%, không bằng 100%.',
      en: 'The shares {sum} = {actual}% do not add up to 100%.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    for (const { kind, span } of document.blocks) {
      if (kind === 'table') continue
      const listed = listedShares(document.text.slice(span.start, span.end), span.start)
      yield* listed.map((shares) => checkOf(shares, null))
    }
    for (const { shares, table } of columnShares(document)) yield checkOf(shares, table)
  },
}

function checkOf(shares: readonly Percentage[], table: string | null): Check {
  const off = sharesOff(shares)
  const steps = shares.reduce((sum, { decimals }) => sum.plus(new Decimal(`1e-${decimals}`)), new Decimal(0))
  const isCut = off.isNegative() && off.abs().lt(steps)
  if (isCut || off.abs().lte(steps.div(2))) return { verdict: off.isZero() ? 'holds' : 'holds-by-rounding', table }
  return {
    verdict: 'fails',
    table,
    messageId: 'shares',
    data: {
      sum: inBoth((language) => shares.map(({ value }) => printNumber(value, language)).join(' + ')),
      actual: numberWording(off.plus(100)),
    },
    at: shares.map(({ at }) => at),
    expected: new Decimal(100),
    actual: off.plus(100),
    unit: '%',
  }
}
