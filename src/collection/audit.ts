import {
  type CollectionRule,
  type CollectionVerdict,
  type Grouping,
  stampCollectionFinding,
} from '../check-collection.ts'
import type { CollectionFinding, Finding } from '../model/record.ts'
import { collectionTables } from '../write/collection.ts'
import type { Connection } from '../write/sqlite.ts'
import { groupsOf } from './groups.ts'
import { makeCollectionTables } from './tables.ts'

/** What people have decided about rules and findings over many documents. */
export interface CollectionDecisions {
  readonly rules?: Readonly<Record<string, Finding['severity'] | 'off'>>
  /** Fingerprints of findings that were accepted. */
  readonly accepted?: readonly string[]
}

/**
 * Runs the rules over all documents that `reading` holds and writes into `writing`, another connection to the same
 * database, what they give in place of what was there, in one transaction. The same documents give the same rows, whatever
 * order they were read in. Of one rule and grouping at a time only one group is in memory.
 */
export function auditCollection(
  reading: Connection,
  writing: Connection,
  rules: readonly CollectionRule[],
  decisions: CollectionDecisions = {},
): void {
  makeCollectionTables(reading)
  const tables = collectionTables(writing)
  writing.transaction(() => {
    tables.clear()
    let found = 0
    const known = new Set<string>()
    for (const rule of rules) {
      const severity = decisions.rules?.[rule.id]
      if (severity === 'off') continue
      const counted = { rule: rule.id, compared: 0, held: 0 }
      for (const verdict of verdictsOf(reading, rule)) {
        counted.compared++
        if (verdict.verdict === 'holds') {
          counted.held++
          continue
        }
        const stamped = stampCollectionFinding(rule, verdict)
        if (known.has(stamped.fingerprint)) continue
        known.add(stamped.fingerprint)
        tables.add(decided({ ...stamped, id: `x${++found}` }, severity, decisions.accepted))
      }
      tables.count(counted)
    }
  })()
}

const decided = (
  finding: CollectionFinding,
  severity: Finding['severity'] | undefined,
  accepted: readonly string[] = [],
): CollectionFinding => ({
  ...finding,
  ...(severity && { severity }),
  status: accepted.includes(finding.fingerprint) ? 'accepted' : 'open',
})

function* verdictsOf(database: Connection, rule: CollectionRule): Generator<CollectionVerdict, void> {
  for (const grouping of Object.keys(rule.checks) as Grouping[]) yield* verdictsIn(database, rule, grouping)
}

function* verdictsIn<G extends Grouping>(
  database: Connection,
  { checks }: CollectionRule,
  grouping: G,
): Generator<CollectionVerdict, void> {
  const check = checks[grouping]
  if (check !== undefined) for (const group of groupsOf(database, grouping)) yield* check(group)
}
