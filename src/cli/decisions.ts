import { resolve } from 'node:path'
import { collectionRules } from '../../rules/collection/index.ts'
import { rules } from '../../rules/index.ts'
import { findingsWith, staleAccepted } from '../batch/accepted.ts'
import type { BatchSettings } from '../batch/batch-settings.ts'
import type { CollectionDecisions } from '../collection/audit.ts'
import { type Accepted, type Config, configName, configText, readConfig, withAccepted } from '../config.ts'
import { writeAtomically } from '../write/atomic.ts'
import { decisionTexts } from './decision-texts.ts'
import { printable } from './printable.ts'
import type { AcceptOptions, RunOptions } from './program.ts'
import type { Language } from './texts.ts'

type Given = Pick<RunOptions, 'config'>

/** The settings of --config, else of the working folder. Throws `ConfigError`. */
const configOf = ({ config }: Given): Promise<Config> =>
  readConfig(
    config ?? configName,
    [...rules, ...collectionRules].map(({ id }) => id),
    config !== undefined,
  )

const isOf = (ofThem: readonly { readonly id: string }[]) => (id: string) => ofThem.some((rule) => rule.id === id)
const only = (decided: Config['rules'], belongs: (id: string) => boolean): Config['rules'] =>
  Object.fromEntries(Object.entries(decided).filter(([id]) => belongs(id)))

/** What of the settings shapes the record of a document: nothing about other rules, which would have all read again. */
export async function documentDecisions(given: Given): Promise<Pick<BatchSettings, 'rules' | 'accepted'>> {
  const { rules: decided, accepted } = await configOf(given)
  const ofDocuments = accepted.flatMap(({ document, fingerprint }) =>
    document === undefined ? [] : { document, fingerprint },
  )
  return { rules: only(decided, isOf(rules)), accepted: ofDocuments }
}

/** What of the settings shapes the findings over many documents. */
export async function collectionDecisions(given: Given): Promise<CollectionDecisions> {
  const { rules: decided, accepted } = await configOf(given)
  return {
    rules: only(decided, isOf(collectionRules)),
    accepted: accepted.flatMap(({ document, fingerprint }) => (document === undefined ? [fingerprint] : [])),
  }
}

/**
 * Writes into the settings that the findings of this fingerprint are accepted, on the day `date` (ISO). Gives what to
 * say; null where no document has one. Throws `ConfigError` and `OutputError`.
 */
export async function accept(
  fingerprint: string,
  { out, config, reason, author }: AcceptOptions,
  date: string,
  language: Language,
): Promise<readonly string[] | null> {
  const { accepted, nextRun, nextAudit } = decisionTexts[language]
  const given = await configOf(config === undefined ? {} : { config })
  const found = findingsWith(out, fingerprint)
  if (found.length === 0) return null
  const path = config ?? configName
  const entries = found.map(
    ({ document, rule }): Accepted => ({
      ...(document === null ? {} : { document }),
      rule,
      fingerprint,
      reason,
      author,
      date,
    }),
  )
  await writeAtomically(path, configText(withAccepted(given, entries)), resolve(path, '..'))
  const isOfDocument = found.some(({ document }) => document !== null)
  return [...found.map(({ name }) => accepted(printable(name), printable(path))), isOfDocument ? nextRun : nextAudit]
}

/** One line for each accepted finding that its document no longer has. Throws `ConfigError` and `OutputError`. */
export async function staleLines(options: RunOptions, language: Language): Promise<readonly string[]> {
  const { accepted, rules: decided } = await configOf(options)
  const off = Object.keys(decided).filter((id) => decided[id] === 'off')
  return staleAccepted(options.out, accepted, off).map(({ name, fingerprint, author, date }) =>
    decisionTexts[language].stale(printable(name), fingerprint, printable(author), date),
  )
}
