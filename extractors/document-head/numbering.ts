import type { Span } from '../../src/model/span.ts'
import { documentKinds } from '../../src/vi/legal/kinds.ts'
import { type DocumentSymbol, readSymbol, symbolPattern } from '../../src/vi/legal/symbol.ts'
import type { Opening } from './lines.ts'

export interface HeadNumber {
  readonly symbol: DocumentSymbol
  readonly span: Span
}

const symbolSource = symbolPattern.replace('(?<![\\p{L}\\p{N}])', '')
const kinds = documentKinds.map(({ name }) => name.toUpperCase()).join('|')
/**
 * Also where the columns of the head were read row by row, so that the symbol stands lines below its "Số:", and
 * on the line of the kind, "KẾ HOẠCH SỐ 12/KH-UBND", where "NGHỊ QUYẾT SỐ 57-NQ/TW" goes on with a title above.
 */
const forms = [
  `(?<=^|\\n)(?:Số|SỐ|số)\\s{0,3}[:.]?\\s{0,20}(?<code>${symbolSource})`,
  `(?<=^|\\n)(?<code>${symbolSource})`,
  `(?<=(?:^|\\n)(?:${kinds}) )SỐ\\s{0,3}[:.]?\\s{0,20}(?<code>${symbolSource})(?<=UBND|HĐND|ĐU)`,
].map((source) => new RegExp(source, 'gu'))

/** "Số: /BC-UBND", "Số 57-NQ/TW", "Số: 12 /KH - UBND": the first place of the head that gives number and symbol. */
export function findNumber({ text, start }: Opening): HeadNumber | null {
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const symbol = readSymbol(match.groups!.code!)
      const span = { start: start + match.index, end: start + match.index + match[0].trimEnd().length }
      if (symbol !== null) return { symbol, span }
    }
  }
  return null
}
