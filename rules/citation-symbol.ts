import { citationTerm } from '../src/audit/prose/record-terms.ts'
import { isScanned } from '../src/audit/scans/scanned.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import type { Citation } from '../src/model/record.ts'
import { type BodyCode, bodyOfCode, codesOfBody } from '../src/vi/legal/body-codes.ts'

/**
 * The symbol of a cited document is well formed and fits the body it is said to come from. Only what the grammar of symbols
 * and the named issuer settle is told: "703/SKHCH-KHTC của Sở Khoa học và Công nghệ", "12/TT-BTC của Bộ Nội vụ". For
 * information where only the separators differ ("57/NQ-TW"), where no issuer confirms the repaired symbol, and on scans; where a scan
 * has the repaired symbol elsewhere the other was misread and nothing is told. Documents of ministries that have been merged
 * fit their successors.
 */
export const citationSymbol: Rule = {
  id: 'citation-symbol',
  title: { vi: 'Ký hiệu văn bản viện dẫn đúng', en: 'Symbols of cited documents are right' },
  severity: 'warning',
  messages: {
    malformed: {
      vi: 'Ký hiệu “{code}” không đúng; theo cơ quan ban hành và cách ghi ký hiệu có thể là “{repaired}”.',
      en: 'Symbol “{code}” is malformed; by issuer and grammar it may be “{repaired}”.',
    },
    issuer: {
      vi: 'Ký hiệu “{code}” là của {body}, nhưng văn bản được viện dẫn là của {issuer}.',
      en: 'Symbol “{code}” is that of {body}, but the document is cited as of {issuer}.',
    },
  },
  *check({ document, records }: CheckContext): Iterable<Check> {
    const works = Map.groupBy(
      records.citations.filter(({ symbol, code }) => symbol !== null && code !== null),
      ({ code }) => code!,
    )
    for (const [code, mentions] of works) {
      const at = mentions.flatMap(({ evidence }) => evidence)
      const terms = mentions.map(citationTerm)
      const repaired = mentions.find(({ resolvesTo }) => resolvesTo?.by === 'repaired-symbol')?.resolvesTo?.code
      const misfit = mentions.flatMap(({ symbol, issuer }) => misfitOf(symbol!, issuer))[0]
      if (repaired !== undefined && works.has(repaired) && isScanned(document, at)) {
        yield { verdict: 'holds', table: null }
      } else if (repaired !== undefined) {
        const isSure = mentions.some(({ issuer }) => isNamed(repaired, issuer)) && tokens(code) !== tokens(repaired)
        const severity = isSure && !isScanned(document, at) ? 'warning' : 'info'
        yield { verdict: 'fails', table: null, severity, messageId: 'malformed', data: { code, repaired }, at, terms }
      } else if (misfit !== undefined) {
        const severity = isScanned(document, at) ? 'info' : 'warning'
        yield { verdict: 'fails', table: null, severity, messageId: 'issuer', data: { code, ...misfit }, at, terms }
      } else yield { verdict: 'holds', table: null }
    }
  },
}

/** The repaired symbol bears the code of the body that the text names. */
const isNamed = (code: string, issuer: Citation['issuer']): boolean =>
  issuer !== null && codesOfBody(withoutOffice(issuer)).some((body) => code.split(/[-/]/).includes(body))

const tokens = (code: string): string => code.toUpperCase().split(/[-/]/).join(' ')

/** Luật Tổ chức Chính phủ and the mergers of 01/3/2025: the ministry that now answers for the symbols of a former one. */
const successors: Readonly<Record<string, string>> = {
  BTTTT: 'BKHCN',
  BKHĐT: 'BTC',
  BLĐTBXH: 'BNV',
  BGTVT: 'BXD',
  BNNPTNT: 'BNNMT',
  BTNMT: 'BNNMT',
  UBDT: 'BDTTG',
}

/** What the code says and what the text says; none where they agree or one of them names no body. */
function misfitOf(symbol: string, issuer: Citation['issuer']): readonly { body: string; issuer: string }[] {
  const bodies = symbol.split(/[-/]/).map(bodyOfCode).filter(isBody)
  const named = issuer === null ? [] : codesOfBody(withoutOffice(issuer))
  const fits = bodies.some(({ code }) => named.some((other) => code.endsWith(other) || other === successors[code]))
  return bodies.length === 0 || named.length === 0 || fits ? [] : [{ body: bodies[0]!.name!, issuer: issuer! }]
}

/** Not an office behind a body ("-KHTC"), and only where the code names one body. */
const isBody = (body: BodyCode | null): body is BodyCode => body !== null && body.level !== 'unit' && body.name !== null

const withoutOffice = (issuer: string): string => issuer.replace(/^(?:bộ trưởng|giám đốc)\s+/iu, '')
