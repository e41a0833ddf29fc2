import type { Span } from '../../model/span.ts'
import { type Cued, matchesOf } from '../text/cued.ts'
import { withoutOverlaps } from '../text/overlaps.ts'
import { bodyOfCode } from './body-codes.ts'
import { kindCodes } from './kinds.ts'
import { type DocumentSymbol, readSymbol, symbolPattern } from './symbol.ts'

export interface FoundSymbol {
  readonly span: Span
  readonly symbol: DocumentSymbol
}

const sound: Cued = { cue: /[-/]\s?[A-ZĐ]/, pattern: new RegExp(symbolPattern, 'gu') }
/** "3345SKHCN-VP", "57NQ/TW", "73/2019NĐ-CP", "193/2025QH15": the slash before the codes is lost. */
const slashLost: Cued = {
  cue: /[\dOoIl]\s?[A-ZĐ]{2}/,
  pattern:
    /(?<![\p{L}\p{N}/._:-])(?<number>[\dOoIl]{1,5})(?:\s?\/\s?(?<year>(?:19|20)\d{2}))?\s?(?<symbol>[A-ZĐ]{2}[A-Za-zĐ0-9]{0,10}(?:\s?[-/]\s?[A-ZĐ][A-Za-zĐ0-9&]{1,11}){0,3})(?![\p{L}\p{N}])/gu,
}
/** "O6/QĐ-TTg", "l5/2025/QĐ-TTg": a letter in a digit's place, behind "số" only. */
const digitLost: Cued = {
  cue: /s[ốôồổỗộ]\s{1,3}[\doOlI]/,
  pattern:
    /(?<=s[ốôồổỗộ]\s{1,3})(?<number>(?=[\doOlI]{0,4}[oOlI])[\doOlI]{1,5})(?<rest>\s?[-/]\s?(?:(?:19|20)\d{2}\s?\/\s?)?[A-ZĐ][A-Za-zĐ0-9&]{0,11}(?:\s?[-/]\s?[A-ZĐ][A-Za-zĐ0-9&]{0,11}){0,4})(?![\p{L}\p{N}])/gu,
}

/**
 * Numbers with a symbol, blank numbers too, in the order of the text; also with a slash lost or a letter in a digit's
 * place. What only looks like one is still among them: the words around decide.
 */
export function findSymbols(text: string): readonly FoundSymbol[] {
  const all = [
    ...matchesOf(sound, text).map((match) => cut(match.index, match[0])),
    ...matchesOf(slashLost, text).map((match) => withSlash(match)),
    ...matchesOf(digitLost, text).map((match) => withDigits(match)),
  ]
  return withoutOverlaps(all.filter((each) => each !== null))
}

/** "57-NQ/TW - Ban" ends before the dash in spaces unless a code follows, as in "73/2019/NĐ - CP". */
function cut(start: number, printed: string): FoundSymbol | null {
  const dash = /\s[-/]\s(?<token>[A-Za-zĐđ0-9&]+)$/u.exec(printed)
  if (dash !== null && !isCode(dash.groups!.token!)) return cut(start, printed.slice(0, dash.index))
  const symbol = readSymbol(printed)
  const lead = printed.length - printed.trimStart().length
  return symbol === null ? null : { span: { start: start + lead, end: start + printed.length }, symbol }
}

const isCode = (token: string): boolean => /^[A-ZĐ0-9&]{2,}$/u.test(token) || bodyOfCode(token) !== null

function withSlash({ index, 0: printed, groups }: RegExpExecArray): FoundSymbol | null {
  const { number, year, symbol } = groups!
  if (!/\d/.test(number!) || !opensWithCode(symbol!.split(/\s?[-/]\s?/)[0]!)) return null
  const read = readSymbol([number!.replace(/[OoIl]/g, '0'), ...(year ? [year] : []), symbol].join('/'))
  const code = printed.replace(/\s/g, '')
  return read === null ? null : { span: spanOf(index, printed), symbol: { ...read, number: number!, code } }
}

/** "SKHCN" and "QH15" are bodies, "NQ" a kind, "QĐTTg" both; "IOT" and "GB" are none. */
const opensWithCode = (token: string): boolean =>
  kindCodes.has(token) ||
  bodyOfCode(token) !== null ||
  [...kindCodes].some((kind) => token.startsWith(kind) && bodyOfCode(token.slice(kind.length)) !== null)

function withDigits({ index, 0: printed, groups }: RegExpExecArray): FoundSymbol | null {
  const read = readSymbol(`${groups!.number!.replace(/[oO]/g, '0').replace(/[lI]/g, '1')}${groups!.rest}`)
  if (read === null) return null
  return {
    span: spanOf(index, printed),
    symbol: { ...read, number: groups!.number!, code: printed.replace(/\s/g, '') },
  }
}

const spanOf = (start: number, printed: string): Span => ({ start, end: start + printed.length })
