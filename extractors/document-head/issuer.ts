import type { Span } from '../../src/model/span.ts'
import { bodyCase } from '../../src/vi/bodies.ts'
import { isCapitals } from '../../src/vi/capitals.ts'
import type { HeadLine } from './lines.ts'

export interface HeadIssuer {
  readonly name: string
  readonly at: readonly Span[]
}

const nationalMotto = /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*-|đảng cộng sản việt nam)/iu
const bodyWord =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|SỞ|BỘ|PHÒNG|BAN|ĐẢNG|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|TRUNG TÂM|CÔNG AN|VĂN PHÒNG|MẶT TRẬN|CHI CỤC|CỤC|ĐOÀN|HỘI|TRƯỜNG|TRẠM|CHI BỘ)(?![\p{L}])/u
const maxIssuerLines = 8

/**
 * The issuer from the capitals at the top left. "ỦY BAN NHÂN DÂN" over "PHƯỜNG AN HẢI" is one body; a superior body above
 * the issuer ("UBND PHƯỜNG A" over "PHÒNG VĂN HÓA - XÃ HỘI") is not it. Null where the block is lost.
 */
export function issuerFromHead(lines: readonly HeadLine[]): HeadIssuer | null {
  const bodies: HeadLine[][] = []
  for (const line of lines.slice(0, maxIssuerLines).flatMap(withoutMotto)) {
    if (!isCapitals(line.text) || /\d{3}/.test(line.text)) break
    if (bodyWord.test(line.text)) bodies.push([line])
    else bodies.at(-1)?.push(line)
  }
  const issuer = bodies.at(-1)
  if (issuer === undefined) return null
  const printed = issuer.map(({ text }) => text.replace(/[*_]+$/, '').trim()).join(' ')
  return { name: abbreviated(bodyCase(printed)), at: issuer.map(({ span }) => span) }
}

const withoutMotto = (line: HeadLine): readonly HeadLine[] =>
  nationalMotto.test(line.text) || /^[*\-_\s]*$/.test(line.text) ? [] : [line]

const communeBody =
  /(?<![\p{L}\p{N}])(?:UBND|(?:Ủy|Uỷ) ban nhân dân(?:\s*\(UBND\))?|Đảng (?:ủy|uỷ)|HĐND)\s+(?<unit>xã|phường|đặc khu|thị trấn)\s+(?<name>\p{Lu}[\p{L}\p{M}']*(?:(?: - |-| )(?:\p{Lu}[\p{L}\p{M}']*|\d{1,2}(?![\p{L}\d/.,])))*)/gu

/** The commune's People's Committee that the text names most often; the first of those named equally often. */
export function issuerFromText(text: string): HeadIssuer | null {
  const mentions = [...text.matchAll(communeBody)].filter(([printed]) => !/^(?:Đảng|HĐND)/u.test(printed))
  const counts = new Map<string, number>()
  for (const { groups } of mentions) {
    const name = `UBND ${groups!.unit} ${groups!.name}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const name = [...counts].reduce<string | null>(
    (best, [candidate, count]) => (best === null || count > counts.get(best)! ? candidate : best),
    null,
  )
  if (name === null) return null
  const first = mentions.find(({ groups }) => `UBND ${groups!.unit} ${groups!.name}` === name)!
  return { name, at: [{ start: first.index, end: first.index + first[0].length }] }
}

/** One name for one body: "Ủy ban nhân dân" is written UBND, as in every symbol. */
const abbreviated = (name: string): string =>
  name.replace(/^Ủy ban nhân dân/u, 'UBND').replace(/^Hội đồng nhân dân/u, 'HĐND')
