import type { Check, CheckContext, Rule } from '../src/check.ts'
import { sliceOf } from '../src/model/span.ts'
import { findRequestedYears } from '../src/vi/time/requested-years.ts'

/**
 * The money that a document asks for is for the years that its title names, or for years that its budget lines cover. A
 * year before them is a warning; a later one may be meant and is for information, but not in a report, which ends with what
 * is to come. Years of comparison in other sentences do not count, nor a document whose title names no year.
 *
 * @example "… năm 2026" as title, "phê duyệt dự toán kinh phí cho năm 2025 và 2026" in the request
 */
export const yearScope: Rule = {
  id: 'year-scope',
  title: { vi: 'Năm đề nghị phù hợp với năm của văn bản', en: 'The years asked for are those of the document' },
  severity: 'warning',
  messages: {
    request: {
      vi: 'Văn bản đề nghị kinh phí cho năm {asked}, nhưng trích yếu và số liệu chỉ nói đến năm {covered}.',
      en: 'The document asks for money for {asked}, but its title and figures cover {covered} only.',
    },
  },
  *check({ document, head, records }: CheckContext): Iterable<Check> {
    if (!head.years.some((year) => head.title?.includes(String(year)))) return
    const budgeted = records.budgetLines.flatMap(({ year, amounts }) => [year, ...amounts.map((amount) => amount.year)])
    const covered = new Set([...head.years, ...budgeted.filter((year) => year !== null)])
    for (const { span, years } of findRequestedYears(document.text)) {
      const foreign = years.filter((year) => !covered.has(year))
      const isPast = foreign.some((year) => year < Math.min(...covered))
      if (foreign.length === 0 || (!isPast && head.kind === 'BC')) {
        yield { verdict: 'holds', table: null }
        continue
      }
      yield {
        verdict: 'fails',
        table: null,
        severity: isPast ? 'warning' : 'info',
        messageId: 'request',
        data: { asked: years.join(', '), covered: [...covered].sort().join(', ') },
        at: [span],
        terms: [
          { label: head.title ?? '', value: null, at: head.at.title ?? [] },
          { label: sliceOf(document.text, span), value: null, at: [span] },
        ],
      }
    }
  },
}
