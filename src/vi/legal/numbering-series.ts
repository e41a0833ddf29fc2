import { provinceMergedFrom, provinceNamed } from '../bodies/places.ts'
import { expanded } from '../text/abbreviations.ts'
import { foldKey, searchForm } from '../text/search-form.ts'
import { bodyOfCode } from './body-codes.ts'
import { namesNoKind, organ } from './same-issuer.ts'

/** The series in which a body numbers its documents, known over many documents. */
export interface NumberingSeries {
  /** Equal for citations of one body, whatever commune cites it. */
  readonly key: string
  /** `certain`: one body of the centre by its code; `named`: told by the name of the body and where it is cited. */
  readonly by: 'certain' | 'named'
  /** The Party numbers anew with each congress, the state with each year. */
  readonly party: boolean
}

interface Cited {
  readonly symbol: string | null
  readonly issuer: string | null
  /** "NQ"; null for a law, or where the citation does not say. */
  readonly kind: string | null
}

/** Where the citing document comes from: "UBND tỉnh" is that of its province. */
interface Origin {
  readonly province: string | null
  readonly place: string | null
}

/**
 * The series of a cited document; null where nobody can tell whose it is ("KH-UBND" without an issuer).
 *
 * @example numberingSeries({ symbol: 'KH-UBND', issuer: 'UBND tỉnh', kind: 'KH' }, { province: 'Bắc Ninh', place: 'Thuận Thành' })?.key
 * // 'ủy ban nhân dân bắc ninh'
 */
export function numberingSeries({ symbol, issuer, kind }: Cited, origin: Origin): NumberingSeries | null {
  const bodies = (symbol ?? '').split(/[-/]/u).flatMap((code) => bodyOfCode(code) ?? [])
  const party = bodies.some((body) => body.party === true)
  const central = bodies.find(({ code, level, name }) => level === 'central' && (name !== null || code === 'TW'))
  const isSteering = central?.code === 'BCĐTW'
  const kindOf = namesNoKind(symbol) ? ` ${kind ?? ''}` : ''
  if (central !== undefined && !isSteering)
    return { key: foldKey(`${central.name ?? central.code}${kindOf}`), by: 'certain', party }
  if (issuer === null) return null
  const key = bodyKey(issuer, origin)
  return key === null ? null : { key, by: 'named', party: party || /(?:^| )(?:đảng|tỉnh ủy|thành ủy)/u.test(key) }
}

const ofCentre = /^(?:bộ |chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|ban bí thư|.*trung ương)/u
const commune = /(?:^| )(?:(?<!thị )xã(?! hội)|phường|đặc khu)(?= |$)/u
/** Bodies that are the commune's where nothing says of what they are. */
const barePartyBody = /^(?:đảng ủy|đảng bộ)$/u
const provinceLevel = / (?:tỉnh|thành phố|tp)(?= |$)/u

/** The body's name with where it is: of the province, or of the commune and the province. */
function bodyKey(issuer: string, { province, place }: Origin): string | null {
  const name = foldKey(expanded(searchForm(issuer))).replace(organ, '')
  if (ofCentre.test(name)) return name
  if (province === null) return null
  const where = foldKey(province)
  if (commune.test(name) || barePartyBody.test(name)) {
    const isNamed = !barePartyBody.test(name) && !/(?:xã|phường|đặc khu)$/u.test(name)
    if (!isNamed && place === null) return null
    return `${name}${isNamed ? '' : ` ${foldKey(place!)}`}, ${where}`
  }
  const bare = name.replace(provinceLevel, '')
  return endsWithProvince(bare) ? bare : `${bare} ${where}`
}

function endsWithProvince(name: string): boolean {
  const words = name.split(' ')
  return [2, 3, 1, 5].some((count) => {
    const last = words.slice(-count).join(' ')
    return provinceNamed(last) !== null || provinceMergedFrom(last) !== null
  })
}
