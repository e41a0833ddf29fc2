import { expanded } from '../text/abbreviations.ts'
import { foldKey, searchForm } from '../text/search-form.ts'
import { bodyOfCode } from './body-codes.ts'

/** Organs of one body that number in one series: "Ban Thường vụ Tỉnh ủy" and "Tỉnh ủy". */
export const organ = /^(?:ban thường vụ|ban chấp hành|(?:ban )?thường trực|chủ tịch|phó chủ tịch|giám đốc|bộ trưởng) /u

const keyOf = (name: string): string => foldKey(expanded(searchForm(name))).replace(organ, '')

interface Signed {
  readonly symbol: string | null
  readonly issuer: string | null
}

/**
 * Whether two citations of one symbol surely come from one body: both name it ("UBND tỉnh" and "UBND tỉnh Bắc Ninh" are
 * one within a document), or the symbol belongs to a single body of the centre ("NQ-CP"). "KH-UBND" without an issuer may
 * be anybody's.
 */
export function isSameIssuer(a: Signed, b: Signed): boolean {
  if (a.issuer !== null && b.issuer !== null) {
    const [first, second] = [keyOf(a.issuer), keyOf(b.issuer)]
    return first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `)
  }
  return bodiesIn(a.symbol).some((body) => body?.level === 'central' && body.name !== null)
}

/** True for bodies of provinces and communes, whose numbers began anew with the new units on 01/7/2025. */
export const isLocal = ({ symbol }: Pick<Signed, 'symbol'>): boolean =>
  bodiesIn(symbol).some((body) => body?.level === 'local')

/** Symbols of the National Assembly name no kind: Luật and Nghị quyết số 57/2024/QH15 are two documents. */
export const namesNoKind = (symbol: string | null): boolean => /^QH\d*$/u.test(symbol ?? '')

/** True for bodies of the Party, which number anew with each congress. */
export const isOfParty = ({ symbol }: Pick<Signed, 'symbol'>): boolean =>
  bodiesIn(symbol).some((body) => body?.party === true)

const bodiesIn = (symbol: string | null) => (symbol ?? '').split(/[-/]/).map(bodyOfCode)
