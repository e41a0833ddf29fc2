import { type DocumentKind, kindCodes, kindNamed, kindOfCode } from './kinds.ts'

/**
 * Number and symbol of a document, by the grammar of Nghị định 30/2020/NĐ-CP (State) and Hướng dẫn 36-HD/VPTW (Party):
 *   normative       98/2025/NĐ-CP, 193/2025/QH15, 66.25/2026/NQ-CP
 *   administrative  2158/QĐ-UBND, 703/KH-SKHCN-VP
 *   letter          2509/UBND-KGVX (công văn: body and unit, no kind)
 *   party           57-NQ/TW, 107-KH/ĐU
 */
export interface DocumentSymbol {
  readonly form: 'normative' | 'administrative' | 'letter' | 'party'
  /** Null where the document leaves it blank: "/BC-UBND". */
  readonly number: string | null
  readonly year: number | null
  /** What follows number and year: "NĐ-CP", "QH15", "UBND-KGVX", "NQ/TW". */
  readonly symbol: string
  /** Number, year and symbol as printed but for spaces; null without a number. */
  readonly code: string | null
  /** Abbreviation of the kind ("NĐ"); null for letters, laws and resolutions of the National Assembly. */
  readonly kind: string | null
  /** Codes of issuer and unit: ["CP"], ["UBND", "KGVX"]. */
  readonly bodies: readonly string[]
}

const number = '(?<number>\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?)'
/** Left for a hand to fill: "____", "….", "   "; a full stop alone is none. */
const blank = '(?:[_…\\s]|\\.(?=(?<=[._…]\\.)|[._…])){0,80}'
const token = '[A-ZĐ][A-Za-zĐđ0-9&]{0,15}'
const tokens = `${token}(?:\\s?[-/]\\s?${token}){0,4}`

/**
 * Source that matches a number with its symbol, also with the number left blank, in canonical text (case counts):
 * "57-NQ/TW", "73/2019/NĐ - CP", "/BC-UBND", "_____ /KH-UBND". Named groups: number, year, symbol.
 */
export const symbolPattern = `(?<![\\p{L}\\p{N}])(?:${number}|${blank})(?:\\s?/\\s?(?<year>(?:19|20)\\d{2}))?\\s?[-/]\\s?(?<symbol>${tokens})(?![\\p{L}\\p{N}])`

const wholeSymbol = new RegExp(`^${symbolPattern}$`, 'u')

/** Reads a whole printed symbol; null for what is none ("4G/5G", "24/7", "Q/A"). */
export function readSymbol(printed: string): DocumentSymbol | null {
  const match = wholeSymbol.exec(printed.trim())
  if (match === null) return null
  const { number = null, year = null, symbol: rest } = match.groups!
  const symbol = rest!.replace(/\s/g, '')
  const parts = symbol.split(/[-/]/)
  if (!parts.some((part) => /\p{Lu}.*\p{Lu}/u.test(part))) return null
  const kind = kindCodes.has(parts[0]!) && parts.length > 1 ? parts[0]! : null
  const hyphenFirst = /^[^/]*-\s?\p{Lu}/u.test(printed.trim()) && year === null
  return {
    form:
      year !== null
        ? 'normative'
        : kind === null
          ? 'letter'
          : hyphenFirst && symbol.includes('/')
            ? 'party'
            : 'administrative',
    number,
    year: year === null ? null : Number.parseInt(year, 10),
    symbol,
    code: number === null ? null : printed.trim().replace(/\s/g, ''),
    kind,
    bodies: kind === null ? parts : parts.slice(1),
  }
}

/**
 * The kind that a symbol says by itself: letters are công văn, "TT" behind a Party number is thông tri. Null for numbers
 * of the National Assembly, which laws and resolutions share.
 */
export function kindOfSymbol({ kind, form, bodies }: DocumentSymbol): DocumentKind | null {
  if (kind === 'TT' && form === 'party') return kindNamed('thông tri')
  if (kind !== null) return kindOfCode(kind)
  return form === 'letter' && !/^(?:QH|UBTVQH)\d/u.test(bodies[0] ?? '') ? kindNamed('công văn') : null
}
