import { citationTerm } from '../src/audit/prose/record-terms.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { printDate } from '../src/model/print-date.ts'
import type { Citation } from '../src/model/record.ts'
import { bodyOfCode } from '../src/vi/legal/body-codes.ts'
import { newUnits } from '../src/vi/legal/renumbering.ts'
import { isLocal, isSameIssuer } from '../src/vi/legal/same-issuer.ts'

/**
 * Documents of one body and one series are numbered in the order of their dates within a year (Nghị định 30/2020/NĐ-CP,
 * Điều 15). For information: a body may keep a series for each of its offices. Bodies of provinces and communes are
 * compared only on one side of 01/7/2025.
 *
 * @example "34/KH-UBND ngày 07/8/2025" beside "17/KH-UBND ngày 11/8/2025" of the same UBND
 */
export const citationOrder: Rule = {
  id: 'citation-order',
  title: { vi: 'Số văn bản tăng theo ngày ban hành', en: 'Numbers rise with dates' },
  severity: 'info',
  messages: {
    order: {
      vi: 'Cùng loại văn bản của {issuer} nhưng số lớn hơn lại ban hành trước: {first} ngày {firstDate}, {second} ngày {secondDate}; đề nghị kiểm tra lại.',
      en: 'Of the same series of {issuer}, the higher number is older: {first} of {firstDate}, {second} of {secondDate}; please check.',
    },
  },
  *check({ records }: CheckContext): Iterable<Check> {
    const works = new Map(records.citations.filter(isNumbered).map((work) => [`${work.code} ${work.date}`, work]))
    const series = Map.groupBy(works.values(), ({ symbol, date }) => `${date.slice(0, 4)} ${symbol}`)
    for (const of of series.values()) {
      const byDate = of.toSorted((a, b) => a.date.localeCompare(b.date) || numberOf(a) - numberOf(b))
      for (const [index, second] of byDate.entries()) {
        const first = byDate.slice(0, index).findLast((other) => isComparable(other, second))
        if (first === undefined) continue
        if (numberOf(first) <= numberOf(second) || first.date === second.date) {
          yield { verdict: 'holds', table: null }
          continue
        }
        yield {
          verdict: 'fails',
          table: null,
          messageId: 'order',
          data: {
            issuer: second.issuer ?? first.issuer ?? bodyNameOf(second.symbol),
            first: first.code,
            firstDate: printDate(first.date),
            second: second.code,
            secondDate: printDate(second.date),
          },
          at: [...first.evidence, ...second.evidence],
          terms: [first, second].map(citationTerm),
        }
      }
    }
  },
}

type Numbered = Citation & {
  readonly number: string
  readonly symbol: string
  readonly code: string
  readonly date: string
}

const isNumbered = (citation: Citation): citation is Numbered =>
  /^\d+$/u.test(citation.number ?? '') &&
  citation.symbol !== null &&
  citation.code !== null &&
  citation.date?.length === 10

/** Central bodies may go without being named. */
const bodyNameOf = (symbol: string): string =>
  symbol
    .split(/[-/]/)
    .map(bodyOfCode)
    .find((body) => body?.name != null)?.name ?? symbol

const numberOf = ({ number }: Numbered): number => Number(number)

const isComparable = (a: Numbered, b: Numbered): boolean =>
  a.code !== b.code && isSameIssuer(a, b) && (!isLocal(a) || a.date < newUnits === b.date < newUnits)
