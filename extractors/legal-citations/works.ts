import { bodyOfCode, codesOfBody } from '../../src/vi/legal/body-codes.ts'
import { shortName } from '../../src/vi/legal/registry.ts'
import type { DocumentSymbol } from '../../src/vi/legal/symbol.ts'
import { repairedCode } from '../../src/vi/legal/symbol-repair.ts'
import type { Mention } from './mention.ts'

/** A document that the report cites, as far as all its mentions together tell. */
export interface Work {
  /** Repaired. */
  readonly code: string
  readonly kind: string | null
  readonly number: string
  readonly date: string | null
  readonly issuer: string | null
  /** The mention that says most, the first of those. */
  readonly fullest: Mention
}

/** The works of a document by repaired code, and by kind and number for short forms. */
export interface Works {
  readonly byCode: ReadonlyMap<string, readonly Work[]>
  readonly byKey: ReadonlyMap<string, readonly Work[]>
}

/** The code with its damage repaired by kind word and issuer; null for short forms and blank numbers. */
export const codeOf = ({ symbol, kind, issuerName }: Mention): string | null =>
  symbol === null
    ? null
    : repairedCode(symbol, {
        kind: kind?.abbreviation ?? null,
        bodies: issuerName === null ? [] : codesOfBody(issuerName),
      })

/**
 * Mentions of one code are one work unless they bear different dates or were issued on different levels: the plan
 * 34/KH-UBND of the province and that of the commune are two.
 */
export function worksOf(mentions: readonly Mention[]): Works {
  const numbered = mentions.flatMap((mention) => {
    const code = codeOf(mention)
    return code === null ? [] : [{ code, mention }]
  })
  const byCode = new Map(
    [...Map.groupBy(numbered, ({ code }) => code.toUpperCase())].map(([key, same]) => [
      key,
      separated(
        same[0]!.code,
        same.map(({ mention }) => mention),
      ),
    ]),
  )
  const byKey = Map.groupBy([...byCode.values()].flat(), ({ kind, number }) => shortName(kind ?? '', number))
  return { byCode, byKey }
}

function separated(code: string, mentions: readonly Mention[]): readonly Work[] {
  const identities = new Map<string, Mention[]>()
  const full = mentions.filter(({ date, issuerName }) => date?.iso != null || issuerName !== null)
  for (const mention of full.length > 0 ? full : mentions.slice(0, 1)) {
    const iso = mention.date?.iso ?? null
    const level = levelOf(mention.issuerName)
    const key = [...identities].find(([, same]) => same.every((other) => agree(other, iso, level)))?.[0]
    if (key === undefined) {
      if (identities.size < maxIdentities) identities.set(`${iso} ${level}`, [mention])
    } else if (identities.get(key)!.length < maxIdentities) identities.get(key)!.push(mention)
  }
  return [...identities.values()].map((same) => workOf(code, same))
}

/** More identities of one code than this are no report's; it bounds the work on made-up ones. */
const maxIdentities = 20

const agree = (other: Mention, iso: string | null, level: string | null): boolean =>
  isCompatible(other.date?.iso ?? null, iso) &&
  (level ?? levelOf(other.issuerName) ?? level) === (levelOf(other.issuerName) ?? level)

function workOf(code: string, mentions: readonly Mention[]): Work {
  const dated = mentions.find(({ date }) => date?.iso != null)
  const fullest =
    mentions.find(({ date, issuerName }) => date?.iso != null && issuerName !== null) ?? dated ?? mentions[0]!
  return {
    code,
    kind: fullest.kind?.name ?? null,
    number: fullest.number!,
    date: dated?.date?.iso ?? null,
    issuer: fullest.issuerName ?? mentions.find(({ issuerName }) => issuerName !== null)?.issuerName ?? null,
    fullest,
  }
}

/** Two dates that may be of one document: one is unknown, or cut short where the other goes on. */
export const isCompatible = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a)

/** Whether a body is the centre's, a province's or a commune's; null where its name does not tell. */
export function levelOf(issuer: string | null): 'commune' | 'province' | null {
  if (issuer === null) return null
  if (/(?<!\p{L})(?:xã|phường|đặc khu|thị trấn)(?!\p{L})/iu.test(issuer)) return 'commune'
  return /(?<!\p{L})(?:tỉnh|thành phố|TP|thành [ủu][yỷ]|sở)(?!\p{L})/iu.test(issuer) ? 'province' : null
}

/** "TTLT", "NQLT": several bodies issue it together. */
export const isJoint = ({ kind }: DocumentSymbol): boolean => /LT$/u.test(kind ?? '')

/** The body that a central code names by itself: Chính phủ for "98/2025/NĐ-CP"; null for relative and joint ones. */
export function issuerOfSymbol({ symbol }: Mention): string | null {
  const body = symbol === null ? null : bodyOfCode(symbol.bodies[0] ?? '')
  return body?.level === 'central' && !isJoint(symbol!) ? body.name : null
}
