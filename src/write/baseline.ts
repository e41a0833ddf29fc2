import { z } from 'zod'

const text = z.object({ text: z.string() })
/** The part of a result that is compared or told again; what else a file holds is left out. */
const result = z.object({
  ruleId: z.string(),
  level: z.enum(['none', 'note', 'warning', 'error']).default('warning'),
  message: text,
  locations: z
    .array(z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }) }))
    .default([]),
  partialFingerprints: z.record(z.string(), z.string()).default({}),
  baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
})
export type KnownResult = z.infer<typeof result>

const log = z.object({ version: z.literal('2.1.0'), runs: z.array(z.object({ results: z.array(result).default([]) })) })

/** Where SARIF of boctach keeps what a finding is known by. */
export const fingerprintKey = 'boctach/v1'

/** A finding by document and fingerprint, and by the file it stands in: a document that was mended has other bytes. */
export interface Known {
  /** SHA-256; null for a finding over several documents. */
  readonly document: string | null
  readonly fingerprint: string
  /** As SARIF writes it. */
  readonly uri: string
}

/** What an earlier run found. */
export interface Baseline {
  readonly results: readonly KnownResult[]
  has(finding: Known): boolean
}

export const fingerprintOf = ({ document, fingerprint }: Pick<Known, 'document' | 'fingerprint'>): string =>
  `${document ?? 'collection'}/${fingerprint}`

const keysOf = (fingerprint: string, uri: string): readonly string[] => [
  fingerprint,
  `${uri} ${fingerprint.slice(fingerprint.indexOf('/') + 1)}`,
]

/** Keys under which a finding of now and a result of then are one. */
export const keysOfResult = ({ partialFingerprints, locations }: KnownResult): readonly string[] => {
  const fingerprint = partialFingerprints[fingerprintKey]
  return fingerprint === undefined ? [] : keysOf(fingerprint, locations[0]?.physicalLocation.artifactLocation.uri ?? '')
}
export const keysOfFinding = (finding: Known): readonly string[] => keysOf(fingerprintOf(finding), finding.uri)

/** Reads SARIF 2.1.0 that boctach wrote; what it tells as absent was gone already. Null where the text is no such file. */
export function parseBaseline(given: string): Baseline | null {
  const parsed = log.safeParse(jsonOf(given))
  if (!parsed.success) return null
  const results = parsed.data.runs
    .flatMap((run) => run.results)
    .filter(
      ({ baselineState, partialFingerprints }) => baselineState !== 'absent' && fingerprintKey in partialFingerprints,
    )
  const known = new Set(results.flatMap(keysOfResult))
  return { results, has: (finding) => keysOfFinding(finding).some((key) => known.has(key)) }
}

function jsonOf(given: string): unknown {
  try {
    return JSON.parse(given.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
