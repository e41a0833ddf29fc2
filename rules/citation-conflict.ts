import { citationTerm } from '../src/audit/prose/record-terms.ts'
import { isScanned } from '../src/audit/scans/scanned.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { printDate } from '../src/model/print-date.ts'
import type { Citation } from '../src/model/record.ts'
import { datesConflict } from '../src/vi/legal/renumbering.ts'
import { isLocal, isOfParty, isSameIssuer, namesNoKind } from '../src/vi/legal/same-issuer.ts'

/**
 * A cited document has one date throughout, and the year in a normative number ("73/2019/NĐ-CP") is that of its date.
 * Numbers begin anew each year, with each body, the new units of 01/7/2025 and (the Party's) each congress, so two dates of one
 * number conflict only for one body within one year, or where only the year is another. A warning on scanned pages, where 1 and 7 look alike.
 */
export const citationConflict: Rule = {
  id: 'citation-conflict',
  title: { vi: 'Một văn bản viện dẫn một ngày ban hành', en: 'One cited document, one date' },
  severity: 'error',
  messages: {
    dates: {
      vi: '{code} được viện dẫn với các ngày ban hành khác nhau: {dates}.',
      en: '{code} is cited with different dates: {dates}.',
    },
    year: {
      vi: '{code} mang năm {year} trong số, ký hiệu nhưng được viện dẫn với ngày {date}.',
      en: '{code} bears the year {year} in its number but is cited as of {date}.',
    },
  },
  *check({ document, records }: CheckContext): Iterable<Check> {
    const severityAt = (mentions: readonly Citation[]) =>
      isScanned(
        document,
        mentions.flatMap(({ evidence }) => evidence),
      )
        ? 'warning'
        : 'error'
    const dated = records.citations.filter(isDated)
    for (const citation of dated.filter(({ year }) => year !== null)) {
      if (citation.date.startsWith(`${citation.year}-`)) yield { verdict: 'holds', table: null }
      else
        yield {
          verdict: 'fails',
          table: null,
          severity: severityAt([citation]),
          messageId: 'year',
          data: { code: citation.code, year: citation.year, date: printDate(citation.date) },
          at: citation.evidence,
          terms: [citationTerm(citation)],
        }
    }
    for (const [code, mentions] of Map.groupBy(dated, codeOf)) {
      const conflicting = inConflict(mentions)
      if (conflicting.length > 0)
        yield {
          verdict: 'fails',
          table: null,
          severity: severityAt(conflicting),
          messageId: 'dates',
          data: { code, dates: [...new Set(conflicting.map(({ date }) => printDate(date)))].join('; ') },
          at: conflicting.flatMap(({ evidence }) => evidence),
          terms: conflicting.map(citationTerm),
        }
      else if (mentions.length > 1) yield { verdict: 'holds', table: null }
    }
  },
}

type Dated = Citation & { readonly date: string; readonly code: string }

const isDated = (citation: Citation): citation is Dated => {
  const { date, code, symbol, role } = citation
  return date?.length === 10 && code !== null && symbol !== null && role !== 'self'
}

/** "703/SKHCH-KHTC" and "703/SKHCN-KHTC" are one document where the one is repaired to the other. */
const codeOf = ({ code, resolvesTo }: Dated): string => (resolvesTo?.by === 'repaired-symbol' ? resolvesTo.code : code)

/** Those that another one contradicts. Mentions that say the same of date and issuer are compared once. */
function inConflict(mentions: readonly Dated[]): readonly Dated[] {
  const saying = ({ date, issuer, symbol }: Dated): string => JSON.stringify([date, issuer, symbol])
  const sides = [...Map.groupBy(mentions, saying).values()].map(([first]) => first!)
  const disputed = new Set(sides.filter((side) => sides.some((other) => conflict(side, other))).map(saying))
  return mentions.filter((mention) => disputed.has(saying(mention)))
}

const conflict = (a: Dated, b: Dated): boolean =>
  (a.year === null ? datesConflict(a.date, b.date, { local: isLocal(a), party: isOfParty(a) }) : a.date !== b.date) &&
  isSameIssuer(a, b) &&
  (a.kind === b.kind || !namesNoKind(a.symbol))
