import type { Finding } from '../model/record.ts'
import type { Language } from '../model/wording.ts'
import { type Baseline, fingerprintKey, fingerprintOf, keysOfFinding, keysOfResult } from './baseline.ts'
import type { ToldFinding } from './told-findings.ts'

/** What SARIF tells of an audit rule. */
export interface SarifRule {
  readonly id: string
  readonly title: string
  readonly severity: Finding['severity']
}

export interface SarifSettings {
  readonly rules: readonly SarifRule[]
  readonly language: Language
  readonly version: string
  /** Findings of before; null where none were given. */
  readonly baseline: Baseline | null
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * Findings as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), in the order given; accepted ones as suppressed. Regions
 * are left out: offsets point into the canonical text, not into the file. With a baseline every result says whether it is
 * new, and results of then that are gone are told as absent.
 */
export function sarifText(
  findings: Iterable<ToldFinding>,
  { rules, language, version, baseline }: SarifSettings,
): string {
  const told = [...findings]
  const results = told.map((finding) => resultOf(finding, language, baseline))
  const driver = {
    name: 'boctach',
    semanticVersion: version,
    rules: rules.map(({ id, title, severity }) => ({
      id,
      shortDescription: { text: title },
      defaultConfiguration: { level: levels[severity] },
    })),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: [...results, ...absentOf(told, baseline)] }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const locationOf = (uri: string) => ({ physicalLocation: { artifactLocation: { uri } } })

function resultOf(finding: ToldFinding, language: Language, baseline: Baseline | null) {
  const { rule, severity, status, uris } = finding
  const [first, ...others] = uris
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: finding[language] },
    locations: [locationOf(first)],
    ...(others.length === 0 ? {} : { relatedLocations: others.map(locationOf) }),
    partialFingerprints: { [fingerprintKey]: fingerprintOf(finding) },
    ...(status === 'accepted' ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
    ...(baseline === null ? {} : { baselineState: baseline.has({ ...finding, uri: first }) ? 'unchanged' : 'new' }),
  }
}

/** Results of the baseline that are found no longer. */
function absentOf(told: readonly ToldFinding[], baseline: Baseline | null) {
  if (baseline === null) return []
  const now = new Set(told.flatMap((finding) => keysOfFinding({ ...finding, uri: finding.uris[0] })))
  return baseline.results
    .filter((result) => !keysOfResult(result).some((key) => now.has(key)))
    .map((result) => ({ ...result, baselineState: 'absent' }))
}
