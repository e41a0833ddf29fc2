import { join, resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import { writeAtomically } from '../write/atomic.ts'
import { sarifText } from '../write/sarif.ts'
import { openForReading } from '../write/sqlite.ts'
import type { Language } from './texts.ts'

/** Writes the findings below the output folder as SARIF. Throws `OutputError`. */
export async function writeSarif(out: string, file: string, language: Language, version: string): Promise<void> {
  const database = openForReading(join(out, 'boctach.db'))
  try {
    const titled = rules.map(({ id, severity, title }) => ({ id, severity, title: title[language] }))
    await writeAtomically(file, sarifText(database, titled, language, version), resolve(file, '..'))
  } finally {
    database.close()
  }
}
