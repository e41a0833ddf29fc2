import { bodyOfCode } from '../../vi/legal/body-codes.ts'
import { findKindWords, kindQualifier, numberWord } from '../../vi/legal/kind-words.ts'
import { type DocumentSymbol, readSymbol } from '../../vi/legal/symbol.ts'
import { toneless } from '../../vi/text/search-form.ts'

/** "1286/JŸSKHCH-KHTC", "346-CT//TU", "22-DA/TU": a number with capitals behind its mark. */
const looksLikeSymbol = /^\d{1,5}[-/].*\p{Lu}{2}/u
/** Between the kind and the number: "Chương trình hành động số:". */
const gap = new RegExp(`^(?:\\s+${kindQualifier})?(?:\\s+${numberWord})?\\s*$`, 'iu')

/** Of a document's number with its symbol, how far it can be one: unreadable, of an unknown body, or against the kind named before it. */
type Flaw = 'unreadable' | 'other kind' | 'unknown body'

/**
 * What is wrong with a word that should be a document's symbol, e.g. `unreadable` for "1286/JŸSKHCH-KHTC", `other kind` for
 * "22-DA/TU" behind "Đề án số", `unknown body` for "382/KHON-KHTC"; null for a sound one and for other words.
 *
 * @param before The words in front of it.
 */
export function flawOfSymbol(word: string, before: string): Flaw | null {
  const text = word.replace(/^[("“]+|[.,;:)”"]+$/gu, '')
  const symbol = readSymbol(text)
  if (symbol === null) return looksLikeSymbol.test(text) ? 'unreadable' : null
  if (contradicts(symbol, before)) return 'other kind'
  return symbol.bodies.some((code) => bodyOfCode(code) === null) ? 'unknown body' : null
}

/** True for a word that can stand for a flawed symbol: a sound one of the same number. */
export const mendsSymbol = (word: string, flawed: string, before: string): boolean =>
  numberOf(word) === numberOf(flawed) &&
  readSymbol(word.replace(/[.,;:)”"]+$/gu, '')) !== null &&
  flawOfSymbol(word, before) === null

const numberOf = (word: string): string | undefined => /\d+/u.exec(word)?.[0]

/** "DA" for ĐA and "TT" for TTr, where the kind named before asks for the latter. */
function contradicts({ kind }: DocumentSymbol, before: string): boolean {
  const named = findKindWords(before).at(-1)
  const abbreviation = named?.kind?.abbreviation ?? null
  if (kind === null || abbreviation === null || kind === abbreviation || !gap.test(before.slice(named!.span.end)))
    return false
  return toneless(kind) === toneless(abbreviation) || kind === abbreviation.replace(/\p{Ll}/gu, '')
}
