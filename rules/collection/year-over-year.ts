import { Decimal } from 'decimal.js'
import type { CollectionRule, CollectionVerdict, FigurePair, YearBudget } from '../../src/check-collection.ts'
import { numberWording } from '../../src/model/print-number.ts'
import { inBoth, type Language } from '../../src/model/wording.ts'
import { countedLines, figuresOf, pairSides, paperName } from './pairs.ts'

/**
 * From one year to the next a line of a commune does not grow or shrink some thousand times, which is rather a unit mixed
 * up or a digit lost than a policy. Where a whole budget is told apart in another way than the year before and is half as
 * large or twice as large, it is said for information that the years cannot be compared as they stand.
 *
 * @example 2026 as recurrent and investment 8.212 triệu đồng, 2027 by field 3.480 triệu đồng
 */
export const yearOverYear: CollectionRule = {
  id: 'year-over-year',
  title: { vi: 'Số liệu năm sau so được với năm trước', en: 'One year compares with the year before' },
  severity: 'warning',
  messages: {
    jump: {
      vi: '{issuer}: {count} tăng hoặc giảm từ {most} lần trở lên giữa năm {before} ({first}) và năm {after} ({second}), cần xem lại đơn vị tính. {figures}',
      en: '{issuer}: {count} changed by a factor of {most} or more from {before} ({first}) to {after} ({second}): check the units. {figures}',
    },
    scope: {
      vi: '{issuer}: kinh phí năm {before} là {expected} đồng ({how}), năm {after} là {actual} đồng ({other}); cách chia khác nhau, không so sánh trực tiếp được.',
      en: '{issuer}: the budget of {before} is {expected} đồng ({how}), that of {after} {actual} đồng ({other}); divided differently, the years cannot be compared as they stand.',
    },
  },
  checks: {
    *years(pairs): Iterable<CollectionVerdict> {
      const jumps = pairs.filter(isJump)
      if (jumps.length === 0) {
        yield { verdict: 'holds' }
        return
      }
      const [{ first, second }] = jumps as [FigurePair]
      const scanned = [first, second].some(({ paper }) => paper.reading !== 'digital')
      yield {
        verdict: 'fails',
        messageId: 'jump',
        ...(scanned ? { severity: 'info' as const } : {}),
        data: {
          issuer: second.paper.issuer,
          first: paperName(first.paper),
          second: paperName(second.paper),
          before: first.year,
          after: second.year,
          most: leastJump,
          count: countedLines(jumps.length),
          figures: inBoth((language) => figuresOf(jumps, language)),
        },
        sides: pairSides(jumps),
        identity: [
          first.paper.document,
          second.paper.document,
          ...jumps.flatMap((pair) => [pair.first.label, pair.first.value, pair.second.value]),
        ],
      }
    },
    *budgets(years): Iterable<CollectionVerdict> {
      for (const [index, after] of years.entries()) {
        const before = years[index - 1]
        if (before === undefined || after.year !== before.year + 1) continue
        if (isComparable(before, after)) yield { verdict: 'holds' }
        else
          yield {
            verdict: 'fails',
            messageId: 'scope',
            severity: 'info',
            data: {
              issuer: after.paper.issuer,
              before: before.year,
              after: after.year,
              expected: numberWording(new Decimal(before.total)),
              actual: numberWording(new Decimal(after.total)),
              how: inBoth((language) => divisionOf(before, language)),
              other: inBoth((language) => divisionOf(after, language)),
            },
            sides: [before.side, after.side],
            identity: [
              after.paper.issuer ?? '',
              before.paper.document,
              after.paper.document,
              before.total,
              after.total,
              String(after.year),
            ],
          }
      }
    },
  },
}

const leastJump = 500

/** Under every reading of both figures. */
const isJump = ({ first, second }: FigurePair): boolean =>
  first.readings.every((a) =>
    second.readings.every((b) => {
      const [less, more] = [Decimal.min(a, b), Decimal.max(a, b)]
      return more.gte(less.times(leastJump))
    }),
  )

/** Totals that are alike need no comparing; others compare where both are divided in one way. */
function isComparable(before: YearBudget, after: YearBudget): boolean {
  const ratio = new Decimal(after.total).div(before.total)
  if (ratio.gt(0.5) && ratio.lt(2)) return true
  return divisionOf(before, 'vi') === divisionOf(after, 'vi')
}

const divisions = {
  fields: { vi: 'theo lĩnh vực', en: 'by field' },
  expenses: { vi: 'theo tính chất chi', en: 'by kind of expense' },
  none: { vi: 'không chia theo lĩnh vực', en: 'not by field' },
} as const

/** A budget by field is so by whatever kind of expense each field has. */
const divisionOf = ({ fields, expenses }: YearBudget, language: Language): string =>
  divisions[fields.length > 0 ? 'fields' : expenses.length > 0 ? 'expenses' : 'none'][language]
