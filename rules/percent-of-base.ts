import type { Decimal } from 'decimal.js'
import {
  fittingCounts,
  habitOfColumn,
  type JudgedPercent,
  percentsOf,
  verdictOfFit,
  type WitnessedPercent,
  witnessedPercents,
} from '../src/audit/prose/percents.ts'
import { type Habit, habitWording } from '../src/audit/worked/rounding.ts'
import { workedReport } from '../src/audit/worked/worked-report.ts'
import { workedTables } from '../src/audit/worked/worked-tables.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { numberWording, printNumber } from '../src/model/print-number.ts'
import { inBoth, type Language, type Wording } from '../src/model/wording.ts'

/**
 * A percentage is that of the two counts it is stated with, rounded or cut off to the places printed; in a table, that of
 * the two columns of which it comes true in most rows. The percentages of a document show how its author shortens them: one
 * that is shortened otherwise is told, too. A wrong one lists the whole numbers nearby that would give it.
 *
 * @example "45/50 hộ (đạt 95%)": 90 %
 */
export const percentOfBase: Rule = {
  id: 'percent-of-base',
  title: { vi: 'Tỷ lệ phần trăm khớp với số liệu kèm theo', en: 'A percentage is that of its figures' },
  severity: 'warning',
  messages: {
    differs: {
      vi: 'Ghi {part}/{base} là {actual}%, tính lại được {expected}%{habit}{fitting}.',
      en: '{part}/{base} is said to be {actual}%, but gives {expected}%{habit}{fitting}.',
    },
    habit: {
      vi: 'Ghi {part}/{base} là {actual}%; {habit} thì được {expected}%.',
      en: '{part}/{base} is said to be {actual}%; {habit} it is {expected}%.',
    },
    base: {
      vi: '“{part}” ghi là {actual}% mà không nêu mẫu số; không số nào nêu kèm cho tỷ lệ ấy, chỉ đúng nếu mẫu số là {bases}.',
      en: '“{part}” is said to be {actual}% without its base; no figure beside it gives that, only a base of {bases} would.',
    },
    column: {
      vi: 'Dòng “{row}”: cột “{total}” ghi {actual}, trong khi {sum}; lệch {difference} điểm %.',
      en: 'Row “{row}”: column “{total}” says {actual}, but {sum}; off by {difference} percentage points.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    const { stated, habit } = percentsOf(document)
    for (const percent of stated) {
      const verdict = verdictOfFit(habit, percent.fit)
      if (verdict === 'fails')
        yield {
          ...failed(percent),
          messageId: 'differs',
          data: { ...dataOf(percent), habit: habitWording(habit, ', '), fitting: fittingWording(percent) },
        }
      else if (verdict === 'against-habit')
        yield {
          ...failed(percent),
          messageId: 'habit',
          severity: severityAgainst(habit),
          data: { ...dataOf(percent), habit: habitWording(habit, '') },
        }
      else yield { verdict, table: null }
    }
    for (const percent of witnessedPercents(document)) yield witnessCheck(percent)
    for (const table of workedTables(document)) {
      for (const column of table.worked.filter(({ kind }) => kind === 'percent')) {
        const own = habitOfColumn(column)
        for (const cell of column.cells) {
          const verdict = verdictOfFit(own, cell.fit)
          const { id } = table.figures.table
          if (verdict === 'holds' || verdict === 'holds-by-rounding') yield { verdict, table: id }
          else {
            const severity = verdict === 'against-habit' ? severityAgainst(own) : 'warning'
            yield { ...workedReport(table, column, cell), verdict: 'fails', table: id, messageId: 'column', severity }
          }
        }
      }
    }
  },
}

/** Who cuts off everywhere and rounds once has that one right. */
const severityAgainst = (habit: Habit): 'info' | 'warning' => (habit === 'cuts' ? 'info' : 'warning')

/** A base that is not written with the percentage can be found in its paragraph; where it is not, nothing is contradicted. */
function witnessCheck({ part, percent, base, fit, possible }: WitnessedPercent): Check {
  if (base !== null) return { verdict: fit.rounds ? 'holds' : 'holds-by-rounding', table: null }
  return {
    verdict: 'cannot-check',
    table: null,
    messageId: 'base',
    severity: 'info',
    data: {
      part: numberWording(part.value),
      actual: numberWording(percent.value),
      bases: inBoth((language) => possible.map((value) => printNumber(value, language)).join(', ')),
    },
    at: [percent.at, part.at],
  }
}

const dataOf = ({ part, base, percent, expected }: JudgedPercent) => ({
  part: numberWording(part.value),
  base: numberWording(base.value),
  actual: numberWording(percent.value),
  expected: numberWording(expected),
})

const failed = ({ part, base, percent, expected }: JudgedPercent) => ({
  verdict: 'fails' as const,
  table: null,
  at: [percent.at, part.at, base.at],
  expected,
  actual: percent.value,
  unit: '%',
  suspects: [
    {
      label: '%',
      value: percent.value.toFixed(),
      suggested: expected.toFixed(),
      reason: 'crossing' as const,
      cost: 2,
      at: [percent.at],
    },
  ],
})

/** "; 99,98% là tỷ lệ của 6.608/6.609": what the counts would have to be. */
function fittingWording(percent: JudgedPercent): Wording {
  const { bases, parts } = fittingCounts(percent)
  const listed = (values: readonly Decimal[], language: Language): string =>
    values.map((value) => printNumber(value, language)).join(', ')
  const words = {
    vi: ['mẫu số', 'tử số', '; con số ghi sẽ đúng với '],
    en: ['a base of', 'a part of', '; it would fit '],
  }
  return inBoth((language) => {
    const [base, part, lead] = words[language]
    const said = [
      ...(bases.length > 0 ? [`${base} ${listed(bases, language)}`] : []),
      ...(parts.length > 0 ? [`${part} ${listed(parts, language)}`] : []),
    ]
    return said.length === 0 ? '' : `${lead}${said.join(language === 'vi' ? ' hoặc ' : ' or ')}`
  })
}
