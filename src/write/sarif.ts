import type { Finding } from '../model/record.ts'
import type { Connection } from './sqlite.ts'

/** What SARIF tells of an audit rule. */
export interface SarifRule {
  readonly id: string
  readonly title: string
  readonly severity: Finding['severity']
}

interface Row extends Pick<Finding, 'rule' | 'severity' | 'fingerprint' | 'status' | 'vi' | 'en'> {
  readonly document: string
  readonly name: string
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * All findings of a database as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), by document; accepted ones as
 * suppressed. Regions are left out: offsets point into the canonical text, not into the file.
 */
export function sarifText(
  database: Connection,
  rules: readonly SarifRule[],
  language: 'vi' | 'en',
  version: string,
): string {
  const rows = database
    .prepare<[], Row>(
      `SELECT rule, severity, fingerprint, status, vi, en, document, documents.name AS name
       FROM findings JOIN documents ON documents.id = document ORDER BY name, document, position`,
    )
    .all()
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
    runs: [
      { tool: { driver }, columnKind: 'utf16CodeUnits', results: rows.map((row) => resultOf(row, row[language])) },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const resultOf = ({ rule, severity, fingerprint, status, document, name }: Row, text: string) => ({
  ruleId: rule,
  level: levels[severity],
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: encodeURIComponent(name) } } }],
  partialFingerprints: { 'boctach/v1': `${document}/${fingerprint}` },
  ...(status === 'accepted' ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
})
