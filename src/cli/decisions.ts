import { resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import { documentsWithFinding, staleAccepted } from '../batch/accepted.ts'
import { type Accepted, type Config, configName, configText, readConfig, withAccepted } from '../config.ts'
import { writeAtomically } from '../write/atomic.ts'
import { decisionTexts } from './decision-texts.ts'
import { printable } from './printable.ts'
import type { AcceptOptions, RunOptions } from './program.ts'
import type { Language } from './texts.ts'

/** The settings of --config, else of the working folder. Throws `ConfigError`. */
export const configOf = ({ config }: Pick<RunOptions, 'config'>): Promise<Config> =>
  readConfig(
    config ?? configName,
    rules.map(({ id }) => id),
    config !== undefined,
  )

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
  const { accepted, nextRun } = decisionTexts[language]
  const given = await configOf(config === undefined ? {} : { config })
  const found = documentsWithFinding(out, fingerprint)
  if (found.length === 0) return null
  const path = config ?? configName
  const entries = found.map(({ document }): Accepted => ({ document, fingerprint, reason, author, date }))
  await writeAtomically(path, configText(withAccepted(given, entries)), resolve(path, '..'))
  return [...found.map(({ name }) => accepted(printable(name), printable(path))), nextRun]
}

/** One line for each accepted finding that its document no longer has. Throws `ConfigError` and `OutputError`. */
export async function staleLines(options: RunOptions, language: Language): Promise<readonly string[]> {
  const { accepted } = await configOf(options)
  return staleAccepted(options.out, accepted).map(({ name, fingerprint, author, date }) =>
    decisionTexts[language].stale(printable(name), fingerprint, printable(author), date),
  )
}
