import type { Span } from '../../src/model/span.ts'
import { bodyOfCode } from '../../src/vi/legal/body-codes.ts'
import { readBody } from '../../src/vi/legal/body-names.ts'
import { type FoundSymbol, findSymbols } from '../../src/vi/legal/find-symbols.ts'
import { findKindWords, isNational, type KindWord, kindQualifier, numberWord } from '../../src/vi/legal/kind-words.ts'
import type { DocumentKind } from '../../src/vi/legal/kinds.ts'
import { type DocumentSymbol, kindOfSymbol } from '../../src/vi/legal/symbol.ts'
import { firstFrom } from './in-order.ts'
import type { NamedDocument } from './mention.ts'

/** What stands in front of a symbol and says what it is. */
interface Lead {
  readonly start: number
  readonly kind: DocumentKind | null
  readonly worded: 'kind' | 'number' | 'list' | 'nothing'
  readonly issuer: Span | null
}

/** The documents that a passage names with number and symbol. Blank numbers are among them: "số ___/KH-UBND". */
export function findNamed(text: string): readonly NamedDocument[] {
  const symbols = findSymbols(text)
  const words = symbols.length === 0 ? [] : findKindWords(text)
  const named: NamedDocument[] = []
  for (const found of symbols) {
    if (isOther(text, found.span)) continue
    const lead = leadBefore(text, words, found) ?? listLead(text, found, named.at(-1)) ?? numberLead(text, found.span)
    const certainty = certaintyOf(found.symbol, lead)
    if (certainty > 0) named.push(namedDocument(found, lead, certainty))
  }
  return named
}

const namedDocument = ({ span, symbol }: FoundSymbol, lead: Lead, certainty: number): NamedDocument => ({
  span: { start: lead.start, end: span.end },
  kind: lead.kind ?? kindOfSymbol(symbol),
  number: symbol.number,
  year: symbol.year,
  symbol,
  code: symbol.code,
  certainty,
  issuer: lead.issuer,
})

/** Standards ("QCVN 16:2019/BXD"), file names, addresses of the net and registration plates. */
const isOther = (text: string, { start, end }: Span): boolean =>
  /(?:(?:TCVN|QCVN|TCCS|ISO|IEC)[\s\d.:/-]{0,20}|\d:|[_@\\/]|biển (?:số|kiểm soát)\s{1,3})$/u.test(
    text.slice(Math.max(0, start - 40), start),
  ) || /^(?:_|@|\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|signed|vn|gov)(?!\p{L}))/iu.test(text.slice(end, end + 8))

const direct = new RegExp(`^\\s*(?:${numberWord}\\s*)?$`, 'iu')
const withNumberWord = new RegExp(numberWord, 'iu')
const qualified = new RegExp(`^\\s+${kindQualifier}(?:\\s+${kindQualifier})?\\s*(?:${numberWord}\\s*)?$`, 'iu')
/** "Luật Ngân sách nhà nước số", "Luật Giao dịch điện tử": the name of a law stands before its number. */
const nameOfLaw = new RegExp(`^\\s+\\p{L}[^;:.()\\t\\d]*(?:\\s${numberWord}\\s*)?$`, 'iu')
/** "Nghị quyết của Bộ Chính trị số", "Đề án phát triển kinh tế số và xã hội số, số". */
const described = new RegExp(`^\\s+\\p{L}[^;:.()\\t\\d]*\\s${numberWord}\\s*$`, 'iu')
const maxName = 160
const maxWords = 6

/** The nearest kind word whose gap to the symbol is nothing, "số", the law's name or the issuer. */
function leadBefore(text: string, words: readonly KindWord[], { span, symbol }: FoundSymbol): Lead | null {
  const last = firstFrom(words, span.start) - 1
  for (let index = last; index >= 0 && index > last - maxWords; index--) {
    const word = words[index]!
    const gap = text.slice(word.span.end, span.start)
    if (gap.length > maxName) return null
    if (fits(word, gap, symbol))
      return {
        start: word.span.start,
        kind: word.kind,
        worded: 'kind',
        issuer: bodyIn(text, word.span.end, span.start),
      }
  }
  return null
}

function fits(word: KindWord, gap: string, symbol: DocumentSymbol): boolean {
  const national = symbol.bodies.some((code) => /^(?:QH|UBTVQH)\d/u.test(code))
  if (national && !isNational(word.kind)) return false
  if (direct.test(gap) || qualified.test(gap)) return withNumberWord.test(gap) || !isVerb(word, symbol)
  if (word.kind?.abbreviation === null && national) return nameOfLaw.test(gap)
  return described.test(gap) && word.capital
}

/** "theo quy định 98/2025/NĐ-CP", "hướng dẫn 36/2022/TT-BTC": in lower case before another kind's code the word is no name. */
const isVerb = ({ kind, capital }: KindWord, symbol: DocumentSymbol): boolean =>
  !capital && kind !== null && symbol.kind !== null && kind.abbreviation !== symbol.kind

function bodyIn(text: string, start: number, end: number): Span | null {
  const of = /^\s+của\s+/iu.exec(text.slice(start, end))
  return of === null ? null : readBody(text, start + of[0].length)
}

const listGap = new RegExp(`^\\s*(?:[,;]\\s*)?(?:(?:và|hoặc)\\s+)?(?:${numberWord}\\s*)?$`, 'iu')

/** "các Quyết định số 06/QĐ-TTg, 206/QĐ-TTg và 422/QĐ-TTg": the kind word stands before the first only. */
function listLead(text: string, { span, symbol }: FoundSymbol, before: NamedDocument | undefined): Lead | null {
  if (before?.symbol == null || before.symbol.symbol !== symbol.symbol) return null
  if (span.start - before.span.end > maxListGap) return null
  const gap = text.slice(before.span.end, span.start).replace(/\s*,?\s*ngày\s[\d\s/.-]{5,14}/u, '')
  return listGap.test(gap) ? { ...numberLead(text, span), kind: before.kind, worded: 'list' } : null
}

const maxListGap = 60

const numberWordBefore = new RegExp(`(?<![\\p{L}\\p{N}])${numberWord}\\s*$`, 'iu')

function numberLead(text: string, { start }: Span): Lead {
  const word = numberWordBefore.exec(text.slice(Math.max(0, start - 12), start))
  return {
    start: word === null ? start : start - word[0].length,
    kind: null,
    worded: word === null ? 'nothing' : 'number',
    issuer: null,
  }
}

/** 0 where the words do not make a document of it: "2025/IoT-AI", "số 12/NTP-A", "hóa đơn số 123/HĐ-BH". */
function certaintyOf(symbol: DocumentSymbol, { worded }: Lead): number {
  const known = symbol.bodies.some((code) => bodyOfCode(code) !== null)
  const named = symbol.kind !== null || symbol.form !== 'letter'
  if (symbol.symbol === governmentProject) return 0
  if (worded === 'kind') return known ? 1 : named ? 0.95 : 0.85
  if (worded === 'list') return 0.98
  if (!named && /^\d+[a-zđ]?-/u.test(symbol.code ?? '')) return 0
  if (worded === 'number') return known ? 0.95 : 0
  return named ? (known ? 0.92 : 0) : isPlainLetter(symbol) ? 0.8 : 0
}

/** "Đề án 06/CP" is a short form, no letter of the Government. */
const governmentProject = 'CP'

/** "2509/UBND-KGVX" without any word: a body of the State and an office. */
const isPlainLetter = ({ bodies, number }: DocumentSymbol): boolean =>
  bodies.length > 1 && (number?.length ?? 0) > 1 && ['central', 'local'].includes(bodyOfCode(bodies[0]!)?.level ?? '')
