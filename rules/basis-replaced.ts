import { issuedBetween } from '../src/audit/prose/issue-date.ts'
import { citationTerm } from '../src/audit/prose/record-terms.ts'
import { shortened } from '../src/audit/sums/sum-report.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { printDate } from '../src/model/print-date.ts'
import { replacedWorks } from '../src/vi/legal/replaced-works.ts'

/**
 * What a document is based on is still in force when it is issued. Knows only the laws and decrees of its register, each
 * replaced as a whole; nothing is said of any other. Where the blank in the date leaves open whether the old law still
 * held, that is told as not checkable.
 */
export const basisReplaced: Rule = {
  id: 'basis-replaced',
  title: { vi: 'Căn cứ pháp lý còn hiệu lực', en: 'The legal basis is in force' },
  severity: 'warning',
  messages: {
    replaced: {
      vi: 'Căn cứ “{work}” đã được thay thế bằng {by} từ ngày {since}, trước khi ban hành văn bản này.',
      en: 'The basis “{work}” was replaced by {by} on {since}, before this document was issued.',
    },
    open: {
      vi: 'Căn cứ “{work}” được thay thế bằng {by} từ ngày {since}; ngày ban hành để trống nên chưa xác định được căn cứ còn hiệu lực hay không.',
      en: 'The basis “{work}” was replaced by {by} on {since}; the blank date of issue leaves open whether it was still in force.',
    },
  },
  *check({ head, records }: CheckContext): Iterable<Check> {
    const issued = issuedBetween(
      head.date,
      records.citations.flatMap(({ date, role }) => (role === 'self' ? [] : (date ?? []))),
    )
    if (issued === null) return
    const bases = records.citations.filter(({ role, code }) => role === 'basis' && code !== null)
    for (const [code, mentions] of Map.groupBy(bases, (basis) => basis.code!.toUpperCase())) {
      const old = replacedWorks.find((work) => work.code === code)
      if (old === undefined || issued.to < old.since) {
        if (old !== undefined) yield { verdict: 'holds', table: null }
        continue
      }
      const isSure = issued.from >= old.since
      yield {
        verdict: isSure ? 'fails' : 'cannot-check',
        table: null,
        severity: isSure ? 'warning' : 'info',
        messageId: isSure ? 'replaced' : 'open',
        data: { code: old.code, work: shortened(mentions[0]!.text), by: old.by, since: printDate(old.since) },
        at: mentions.flatMap(({ evidence }) => evidence),
        terms: mentions.map(citationTerm),
      }
    }
  },
}
