import type { Citation } from '../../src/model/record.ts'
import { type KnownWork, knownByCode, knownByName, shortName } from '../../src/vi/legal/registry.ts'
import type { Mention } from './mention.ts'
import { codeOf, isCompatible, issuerOfSymbol, levelOf, type Work, type Works } from './works.ts'

export type Resolution = NonNullable<Citation['resolvesTo']>

/** Which document a mention means; more than one candidate is no answer but something to tell. */
export interface Resolved {
  readonly to: Resolution | null
  readonly candidates: readonly string[]
}

const nothing: Resolved = { to: null, candidates: [] }

/** By alias for what a bracket renames, else by the code as repaired, else by kind and number. */
export function resolve(mention: Mention, renamed: Mention | null, works: Works): Resolved {
  if (mention.number === null) return nothing
  if (renamed !== null) {
    const { to } = resolve(renamed, null, works)
    const own = identityOf(renamed)
    return to === null && own === null ? nothing : { to: { ...(to ?? own!), by: 'alias' }, candidates: [] }
  }
  return mention.symbol === null ? resolveShort(mention, works) : resolveCode(mention, works)
}

const identityOf = (mention: Mention): Resolution | null => {
  const code = codeOf(mention)
  return code === null ? null : { code, date: mention.date?.iso ?? null, issuer: mention.issuerName, by: 'alias' }
}

function resolveCode(mention: Mention, works: Works): Resolved {
  const code = codeOf(mention)!
  const fitting = (works.byCode.get(code.toUpperCase()) ?? []).filter((work) => fits(mention, work))
  if (fitting.length > 1) return { to: null, candidates: fitting.map(describe) }
  const work = fitting[0]
  const known = knownFor(mention, work, knownByCode(code))
  const repaired = code !== mention.code
  const repeated = work !== undefined && work.fullest !== mention && (work.date !== null || work.issuer !== null)
  const date = work?.date ?? mention.date?.iso ?? known?.date ?? null
  const issuer = work?.issuer ?? known?.issuer ?? issuerOfSymbol(mention)
  const adds = date !== (mention.date?.iso ?? null) || issuer !== mention.issuerName
  if (!repaired && !repeated && !adds) return nothing
  return {
    to: { code, date, issuer, by: repaired ? 'repaired-symbol' : repeated ? 'same-code' : 'registry' },
    candidates: [],
  }
}

/** The curated work, unless the document dates it otherwise. */
function knownFor(mention: Mention, work: Work | undefined, known: KnownWork | null): KnownWork | null {
  return known !== null && isCompatible(known.date, work?.date ?? mention.date?.iso ?? null) ? known : null
}

function resolveShort(mention: Mention, works: Works): Resolved {
  const kind = mention.kind!.name
  const cited = (works.byKey.get(shortName(kind, mention.number!)) ?? []).filter((work) => fits(mention, work))
  if (cited.length > 1) return { to: null, candidates: cited.map(describe) }
  const work = cited[0]
  if (work !== undefined) {
    const known = knownFor(mention, work, knownByCode(work.code))
    const date = work.date ?? known?.date ?? null
    const issuer = work.issuer ?? known?.issuer ?? issuerOfSymbol(work.fullest)
    return { to: { code: work.code, date, issuer, by: 'short-form' }, candidates: [] }
  }
  const known = knownByName(kind, mention.number!).filter(
    (each) => isCompatible(each.date, mention.date?.iso ?? null) && isIssuedBy(each, mention.issuerName),
  )
  if (known.length > 1) return { to: null, candidates: known.map(({ code }) => code) }
  return known[0] === undefined ? nothing : { to: { ...pick(known[0]), by: 'registry' }, candidates: [] }
}

const pick = ({ code, date, issuer }: KnownWork): Omit<Resolution, 'by'> => ({ code, date, issuer })

const fits = ({ date, issuerName }: Mention, work: Work): boolean => {
  const level = levelOf(issuerName)
  return isCompatible(date?.iso ?? null, work.date) && (level === null || (levelOf(work.issuer) ?? level) === level)
}

/** "Nghị quyết 71 của Chính phủ" is not the Politburo's; the project 06 is called the Government's though the Prime Minister approved it. */
const isIssuedBy = ({ code, issuer }: KnownWork, stated: string | null): boolean =>
  stated === null ||
  (code.endsWith('/TW') && /^(?:đảng|(?:ban chấp hành )?trung ương)(?!\p{L})/iu.test(stated)) ||
  issuer.toLowerCase().includes(stated.toLowerCase()) ||
  stated.toLowerCase().includes(issuer.toLowerCase())

const describe = ({ code, date, issuer }: Work): string =>
  [code, date, issuer].filter((part) => part !== null).join(', ')
