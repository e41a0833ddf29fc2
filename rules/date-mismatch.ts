import { daysOf, mayBeSame } from '../src/audit/prose/issue-date.ts'
import { citationTerm } from '../src/audit/prose/record-terms.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { printDate } from '../src/model/print-date.ts'
import { isSameIssuer } from '../src/vi/legal/same-issuer.ts'

/**
 * The date of the document agrees with the date by which its annexes name it ("Kèm theo Kế hoạch số /KH-UBND ngày
 * /3/2026"), and no document that it cites is of a later day. Parts of a date left blank agree with anything; without a
 * date in the head nothing is compared.
 */
export const dateMismatch: Rule = {
  id: 'date-mismatch',
  title: { vi: 'Ngày tháng trong văn bản thống nhất', en: 'Dates within the document agree' },
  severity: 'warning',
  messages: {
    annex: {
      vi: 'Đầu văn bản ghi thời gian ban hành {own}, nhưng phụ lục lại ghi {other} (“{quote}”).',
      en: 'The head dates the document {own}, but the annex names it as of {other} (“{quote}”).',
    },
    future: {
      vi: 'Văn bản có thời gian ban hành {own} nhưng viện dẫn {code} ngày {other}, tức là văn bản ban hành sau đó.',
      en: 'The document is dated {own} but cites {code} of {other}, which is later.',
    },
  },
  *check({ head, records }: CheckContext): Iterable<Check> {
    if (head.date === null) return
    const own = head.date
    const ownTerm = { label: 'Thời gian ban hành', value: null, at: head.at.date ?? [] }
    const named = records.citations.filter(({ role, date, issuer }) => {
      const isOwn = issuer === null || head.issuer === null || isSameIssuer({ symbol: null, issuer }, head)
      return role === 'self' && date !== null && isOwn
    })
    for (const [other, mentions] of Map.groupBy(named, ({ date }) => date!)) {
      if (mayBeSame(own, other)) {
        yield* mentions.map((): Check => ({ verdict: 'holds', table: null }))
        continue
      }
      yield {
        verdict: 'fails',
        table: null,
        messageId: 'annex',
        data: { own: printDate(own), other: printDate(other), quote: mentions[0]!.text },
        at: mentions.flatMap(({ evidence }) => evidence),
        terms: [ownTerm, ...mentions.map(citationTerm)],
      }
    }
    const latest = daysOf(own).to
    for (const citation of records.citations) {
      if (citation.date === null || citation.role === 'self') continue
      if (daysOf(citation.date).from <= latest) yield { verdict: 'holds', table: null }
      else
        yield {
          verdict: 'fails',
          table: null,
          messageId: 'future',
          data: { own: printDate(own), code: citation.code ?? citation.text, other: printDate(citation.date) },
          at: citation.evidence,
          terms: [ownTerm, citationTerm(citation)],
        }
    }
  },
}
