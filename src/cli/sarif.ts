import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { collectionRules } from '../../rules/collection/index.ts'
import { rules } from '../../rules/index.ts'
import { ConfigError } from '../config.ts'
import { writeAtomically } from '../write/atomic.ts'
import { type Baseline, parseBaseline } from '../write/baseline.ts'
import { sarifText } from '../write/sarif.ts'
import { openForReading } from '../write/sqlite.ts'
import { toldFindings } from '../write/told-findings.ts'
import type { Language } from './texts.ts'

interface SarifOptions {
  readonly language: Language
  readonly version: string
  readonly baseline: Baseline | null
}

/** Writes the findings below the output folder as SARIF. Throws `OutputError`. */
export async function writeSarif(out: string, file: string, options: SarifOptions): Promise<void> {
  const { language } = options
  const database = openForReading(join(out, 'boctach.db'))
  try {
    const titled = [...rules, ...collectionRules].map(({ id, severity, title }) => ({
      id,
      severity,
      title: title[language],
    }))
    const text = sarifText(toldFindings(database), { ...options, rules: titled })
    await writeAtomically(file, text, resolve(file, '..'))
  } finally {
    database.close()
  }
}

/** The findings of `--baseline`; null where none is asked for. Throws `ConfigError`. */
export async function baselineOf(path: string | undefined): Promise<Baseline | null> {
  if (path === undefined) return null
  const text = await readFile(path, 'utf8').catch(() => '')
  const baseline = parseBaseline(text)
  if (baseline === null) throw new ConfigError('no-sarif', path, null)
  return baseline
}
