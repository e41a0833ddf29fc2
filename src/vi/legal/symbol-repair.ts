import { toneless } from '../text/search-form.ts'
import { bodyOfCode } from './body-codes.ts'
import { kindCodes } from './kinds.ts'
import type { DocumentSymbol } from './symbol.ts'

/** What is known about the cited document apart from its symbol. */
export interface SymbolHints {
  /** Abbreviation of the kind word in front: "ĐA" for "Đề án số 22-DA/TU". */
  readonly kind: string | null
  /** Codes of the issuer that the sentence names: SKHCN for "703/SKHCH-KHTC … của Sở Khoa học và Công nghệ". */
  readonly bodies: readonly string[]
}

/**
 * The code as the grammar of symbols wants it, damage repaired as far as codes, kind word and issuer tell: "57/NQ-TW"
 * gives "57-NQ/TW", "73/2019/NĐ/CP" "73/2019/NĐ-CP", "3345SKHCN-VP" "3345/SKHCN-VP", "4194/BKH-CN-KHTC"
 * "4194/BKHCN-KHTC". A sound code comes back as it is; a blank number gives null.
 */
export function repairedCode(symbol: DocumentSymbol, hints: SymbolHints): string | null {
  if (symbol.number === null) return null
  const number = symbol.number.replace(/[Oo]/g, '0').replace(/[Il]/g, '1')
  const tokens = joined(split(symbol.symbol.split(/[-/]/), hints).map((token) => knownToken(token, hints)))
  const head = symbol.year === null ? number : `${number}/${symbol.year}`
  const [first, ...rest] = tokens
  const kind = kindCodes.has(first!) && rest.length > 0
  if (!kind) return `${head}/${symbol.symbol.includes('/') && tokens.length > 1 ? tokens.join('/') : tokens.join('-')}`
  if (symbol.year === null && isPartySymbol(symbol, rest)) return `${head}-${first}/${rest.join('-')}`
  return `${head}/${first}-${rest.join('-')}`
}

/** Party bodies take the Party's grammar whoever writes; a steering committee's ("01-KH/BCĐ") stays as printed. */
const isPartySymbol = (symbol: DocumentSymbol, bodies: readonly string[]): boolean =>
  bodyOfCode(bodies[0]!)?.party ?? symbol.form === 'party'

/** "QĐTTg" is QĐ and TTg, "NĐCP" NĐ and CP. */
const split = (tokens: readonly string[], hints: SymbolHints): readonly string[] =>
  tokens.flatMap((token, index) => {
    if (index > 0 || kindCodes.has(token) || bodyOfCode(token) !== null) return [token]
    const kind = [...kindCodes, ...(hints.kind === null ? [] : [hints.kind])].find(
      (code) => token.startsWith(code) && isBody(token.slice(code.length)),
    )
    return kind === undefined ? [token] : [kind, token.slice(kind.length)]
  })

/** Offices ("KT") are no bodies here: "QĐKT" is a kind of its own. */
const isBody = (code: string): boolean => (bodyOfCode(code)?.level ?? 'unit') !== 'unit'

function knownToken(token: string, { kind, bodies }: SymbolHints): string {
  const term = /\d{1,2}$/.exec(token)?.[0] ?? ''
  const body = bodyOfCode(token)
  if (body !== null) return body.code + (body.code === token.slice(0, -term.length || undefined) ? term : '')
  if (kindCodes.has(token)) return kind !== null && isBareForm(token, kind) ? kind : token
  if (kind !== null && isBareForm(token, kind)) return kind
  return (
    bareKinds.get(token) ??
    bodies.find((code) => isBareForm(token, code) || differsByOne(token, code)) ??
    roundedC(token) ??
    bareBody(token)
  )
}

/** Diacritics lost in typing: "QD" can only be QĐ, "ND" only NĐ; "HD" and "DA" are kinds of their own. */
const bareKinds: ReadonlyMap<string, string> = new Map([
  ['QD', 'QĐ'],
  ['ND', 'NĐ'],
])
const bareBodies = ['HĐND', 'ĐU', 'BCĐTW', 'BCĐ', 'BGDĐT', 'SGDĐT'] as const
const bareBody = (token: string): string => bareBodies.find((code) => isBareForm(token, code)) ?? token

/**
 * OCR closes a C or reads it twice: "82/2024/NĐ-OP", "3776/BKHON-KHTGC", "66.132/2025/NQ-CCP". Null where no code of a body
 * comes out. GP is a code of its own (giấy phép, a permit), so in short codes only O is taken for C.
 */
function roundedC(token: string): string | null {
  const isKnown = (code: string): boolean => (code.length <= 3 ? isBody(code) : bodyOfCode(code) !== null)
  const closed = token.length <= 3 ? /[O]|C(?=C)/gu : /[CGOQ](?=[CGOQ])|[GOQ]/gu
  const opened = [...token.matchAll(closed)].map(({ 0: letter, index }) => {
    const isTwice = 'CGOQ'.includes(token[index + 1] ?? ' ')
    return `${token.slice(0, index)}C${token.slice(index + letter.length + Number(isTwice))}`
  })
  return opened.find(isKnown) ?? null
}

const isBareForm = (token: string, code: string): boolean => token === toneless(code) || token === code.toUpperCase()

/** "BKH-CN" is BKHCN cut in two; "SKHCN-VP" is a body and its office. */
function joined(tokens: readonly string[]): readonly string[] {
  const at = tokens.findIndex(
    (token, index) =>
      index + 1 < tokens.length &&
      bodyOfCode(token) === null &&
      !kindCodes.has(token) &&
      bodyOfCode(token + tokens[index + 1]) !== null,
  )
  return at < 0 ? tokens : [...tokens.slice(0, at), tokens[at]! + tokens[at + 1]!, ...tokens.slice(at + 2)]
}

/** One letter replaced, of codes long enough that this cannot be another body. */
function differsByOne(token: string, code: string): boolean {
  if (token.length !== code.length || code.length < 4) return false
  return [...token].filter((letter, index) => letter !== code[index]).length === 1
}
