import type { Span } from '../../src/model/span.ts'
import { bodyCase } from '../../src/vi/bodies/bodies.ts'
import { isCapitals } from '../../src/vi/text/capitals.ts'
import { alternatives } from '../../src/vi/text/pattern.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { type HeadLine, partOf } from './lines.ts'

export interface HeadIssuer {
  readonly name: string
  readonly at: readonly Span[]
}

const bodyWords = alternatives(`
  ủy ban|ubnd|hội đồng|hđnd|sở|bộ|phòng|ban|đảng ủy|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|trung tâm|công an|văn phòng
  mặt trận|chi cục|cục|đoàn|hội|trường|trạm|chi bộ|liên đoàn|thanh tra|tổ|chính phủ|thủ tướng|quốc hội|ngân hàng
  kho bạc|tổng cục|tòa án|viện|bảo hiểm xã hội|học viện|bệnh viện|hợp tác xã|công ty|đài
`)
const startsBody = new RegExp(`^${bodyWords}(?!\\p{L})`, 'u')
const placed = '(?:tỉnh|thành phố|xã(?! hội)|phường|đặc khu|thị trấn|huyện|quận)'
/** "UBND TỈNH AN GIANG UBND XÃ CHÂU PHÚ": two bodies that were set under each other. */
const nextBody = new RegExp(
  `(?<=${placed} [^\\n]{2,30}) (?=(?:ubnd|ủy ban|hội đồng|đảng ủy|phòng|trung tâm|văn phòng|ban|sở)(?!\\p{L}))(?<!(?:và|văn) )`,
  'u',
)
/** In small letters only a body with its place: "Ủy ban nhân dân xã Tân Hưng". */
const smallBody = new RegExp(`^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|đảng ủy) ${placed} [^.;:,]{2,40}$`, 'u')
/** Organs that have no name without the body they lead. */
const organ = /^(?:ban (?:chấp hành|thường vụ|thường trực)|thường trực)$/u

/**
 * The issuer from the capitals at the top left. "ỦY BAN NHÂN DÂN" over "PHƯỜNG AN HẢI" is one body; a superior body above
 * the issuer ("UBND PHƯỜNG A" over "PHÒNG VĂN HÓA - XÃ HỘI") is not it. Null where the block is lost.
 *
 * @param lines The lines before kind and title, without motto, number and date.
 */
export function issuerFromHead(lines: readonly HeadLine[]): HeadIssuer | null {
  const bodies: HeadLine[][] = []
  for (const line of lines.filter(isOfIssuer).flatMap(oneBodyEach)) {
    const last = bodies.at(-1)
    if (startsBody.test(searchForm(line.text)) && !isOpen(last)) bodies.push([line])
    else last?.push(line)
  }
  const issuer = bodies.at(-1)
  if (issuer === undefined) return null
  const above = bodies.at(-2)
  const whole = above !== undefined && organ.test(searchForm(printed(issuer))) ? [issuer, above] : [issuer]
  return {
    name: whole.map((body, index) => nameOf(printed(body), index === 0 && whole.length === 1)).join(' '),
    at: whole.flatMap((body) => body.map(({ span }) => span)),
  }
}

/** The body that the document is signed for: "TM. ỦY BAN NHÂN DÂN XÃ GIA PHÚC". Null where it bears no name. */
export function issuerFromSignature(line: HeadLine | null): HeadIssuer | null {
  const body = line?.text.replace(/^T\/?M\.?\s*/u, '').trim() ?? ''
  if (line === null || !smallBody.test(searchForm(body))) return null
  return { name: nameOf(body, true), at: [{ start: line.span.end - body.length, end: line.span.end }] }
}

const isOfIssuer = ({ text }: HeadLine): boolean =>
  (isCapitals(text) && !/\d{3}/.test(text)) || smallBody.test(searchForm(text))

function oneBodyEach(line: HeadLine): readonly HeadLine[] {
  const cut = nextBody.exec(searchForm(line.text))
  if (cut === null) return [line]
  const middle = line.span.start + cut.index
  return [partOf(line, { ...line.span, end: middle }), partOf(line, { ...line.span, start: middle })]
}

/** "VĂN PHÒNG" goes on with "HĐND VÀ UBND", "… VÀ" with what follows. */
const isOpen = (body: readonly HeadLine[] | undefined): boolean =>
  body !== undefined && /(?:^văn phòng|[,-]|(?<!\p{L})(?:và|của))$/u.test(searchForm(printed(body)))

const printed = (lines: readonly HeadLine[]): string =>
  lines.map(({ text }) => text.replace(/(?<![*_\-\s])[*_\-\s]+$/, '')).join(' ')

/** Standing alone, "Ủy ban nhân dân" is written UBND, as in every symbol: one name for one body. */
const nameOf = (words: string, alone: boolean): string => {
  const name = isCapitals(words) ? bodyCase(words) : bodyCase(words.toUpperCase())
  return alone ? name.replace(/^Ủy ban nhân dân/u, 'UBND').replace(/^Hội đồng nhân dân/u, 'HĐND') : name
}

type CommuneBody = 'UBND' | 'HĐND' | 'Đảng ủy'

const ubnd = String.raw`UBND|[ỦUủ][yỷ] ban nhân dân(?:\s*\(UBND\))?`
const party = '[Đđ]ảng (?:ủy|uỷ)|[Đđ]ảng bộ'
const namePart = String.raw`\p{Lu}[\p{L}\p{M}'’]*`
/** "Tân Hưng", "Ea H'Leo", "An Khánh - Vạn Phúc", "Bình Thạnh 2"; "xã Tân Lập 3/2026" ends before the date. */
const placeName = String.raw`${namePart}(?:(?: - |-| )(?:${namePart}|\d{1,2}(?![\p{L}\d/.,]))){0,6}`
const communeBody = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<UBND>${ubnd})|(?<party>${party})|(?<HĐND>HĐND|Hội đồng nhân dân))\\s+(?<unit>xã|phường|đặc khu|thị trấn)\\s+(?<name>${placeName})`,
  'gu',
)

/** The commune's body of that kind which the text names most often; the first of those named equally often. */
export function issuerFromText(text: string, body: CommuneBody): HeadIssuer | null {
  const mentions = [...text.matchAll(communeBody)].flatMap((match) => {
    const { UBND, party, unit, name } = match.groups!
    const named: CommuneBody = UBND !== undefined ? 'UBND' : party !== undefined ? 'Đảng ủy' : 'HĐND'
    const span = { start: match.index, end: match.index + match[0].length }
    return named === body ? [{ name: `${body} ${unit} ${name}`, span }] : []
  })
  const counts = Map.groupBy(mentions, ({ name }) => name)
  const [most] = [...counts.values()].sort((a, b) => b.length - a.length)
  return most === undefined ? null : { name: most[0]!.name, at: [most[0]!.span] }
}

/** Whose symbol it is: "KH/ĐU" the Party committee's, "NQ-HĐND" the council's; the People's Committee's else. */
export const bodyOfSymbol = (codes: readonly string[]): CommuneBody =>
  codes.includes('ĐU') ? 'Đảng ủy' : codes.includes('HĐND') ? 'HĐND' : 'UBND'
