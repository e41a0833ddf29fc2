import type { Span } from '../../src/model/span.ts'
import { type DocumentSymbol, readSymbol, symbolPattern } from '../../src/vi/legal/symbol.ts'
import type { HeadLine } from './lines.ts'

export interface HeadNumber {
  readonly symbol: DocumentSymbol
  readonly span: Span
  /** What stands behind the symbol on the same line: "Số:  /KH-UBND An Hải, ngày …". */
  readonly rest: Span
}

const numberLine = new RegExp(`^số\\s*[:.]?\\s*(?<code>${symbolPattern.replace('(?<![\\p{L}\\p{N}])', '')})`, 'iu')

/** "Số: /BC-UBND", "Số 57-NQ/TW", "Số: 12 /KH - UBND": the first line of the head that gives number and symbol. */
export function findNumber(lines: readonly HeadLine[]): HeadNumber | null {
  for (const line of lines) {
    const match = numberLine.exec(line.text)
    const symbol = match === null ? null : readSymbol(match.groups!.code!)
    if (match === null || symbol === null) continue
    const end = line.span.start + match[0].length
    return { symbol, span: { start: line.span.start, end }, rest: { start: end, end: line.span.end } }
  }
  return null
}
