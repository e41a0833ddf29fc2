import { join } from 'node:path'
import { Decimal } from 'decimal.js'
import { collectionRules } from '../../rules/collection/index.ts'
import { auditOutput } from '../batch/collection.ts'
import { openBetween } from '../batch/open-findings.ts'
import { ownManifest } from '../batch/package.ts'
import { gravestFirst } from '../model/gravity.ts'
import { printDate } from '../model/print-date.ts'
import { printNumber } from '../model/print-number.ts'
import type { CollectionFinding, Side } from '../model/record.ts'
import type { Language } from '../model/wording.ts'
import type { Baseline } from '../write/baseline.ts'
import { collectionChecks, collectionFindings } from '../write/collection.ts'
import { openForReading } from '../write/sqlite.ts'
import { uriFinder } from '../write/told-findings.ts'
import { auditTexts } from './audit-texts.ts'
import { collectionDecisions } from './decisions.ts'
import { explainTexts } from './explain-texts.ts'
import { clipped, printable } from './printable.ts'
import type { RunOptions } from './program.ts'
import { baselineOf, writeSarif } from './sarif.ts'
import { texts } from './texts.ts'
import { exitCodeOf, type Told } from './told.ts'

/** More than a person reads in a terminal. */
const mostTold = 100
/** A label longer than this is cut; the whole of it stands in the database. */
const maxLabel = 90

/** Compares all documents below the output folder with each other and tells what was found. Throws `OutputError` and `ConfigError`. */
export async function audit(options: RunOptions, language: Language): Promise<Told> {
  const { out, failOn, quiet, sarif } = options
  const baseline = await baselineOf(options.baseline)
  auditOutput(out, await collectionDecisions(options))
  const between = openBetween(out, baseline)
  const data = auditLines(out, language, baseline)
  if (sarif !== undefined) await writeSarif(out, sarif, { language, version: ownManifest().version, baseline })
  const said = quiet ? [] : [texts[language].summary.betweenFound(between)]
  return { data, said, exitCode: exitCodeOf(between, failOn) }
}

/** How much was compared between the documents below an output folder and what was found, without what a baseline knows. */
function auditLines(out: string, language: Language, baseline: Baseline | null): readonly string[] {
  const words = auditTexts[language]
  const database = openForReading(join(out, 'boctach.db'))
  try {
    const documents = database.prepare('SELECT count(*) FROM documents').pluck().get() as number
    const titles = new Map(collectionRules.map(({ id, title }) => [id, title[language]]))
    const uriOf = uriFinder(database)
    const isKnown = ({ fingerprint, sides: [first] }: CollectionFinding): boolean =>
      first !== undefined &&
      baseline?.has({ document: null, fingerprint, uri: uriOf(first.document, first.name) }) === true
    const findings = [...collectionFindings(database)].filter((finding) => !isKnown(finding)).sort(gravestFirst)
    return [
      words.heading(documents),
      ...collectionChecks(database).map(({ rule, held, compared }) =>
        words.rule(rule, titles.get(rule) ?? '', held, compared),
      ),
      ...(findings.length === 0 ? [baseline === null ? words.none : words.noneNew] : []),
      ...findings.slice(0, mostTold).flatMap((finding) => ['', ...findingLines(finding, language)]),
      ...(findings.length > mostTold ? ['', words.more(findings.length - mostTold)] : []),
    ]
  } finally {
    database.close()
  }
}

function findingLines(finding: CollectionFinding, language: Language): readonly string[] {
  const { accepted, fingerprint } = explainTexts[language]
  const state = finding.status === 'accepted' ? `, ${accepted}` : ''
  const severity = texts[language].severities[finding.severity]
  return [
    `${finding.id} · ${severity}${state} · ${finding.rule} · ${fingerprint} ${finding.fingerprint}`,
    printable(finding[language]),
    ...finding.sides.map((side) => sideLine(side, language)),
  ]
}

/** "  ke-hoach.pdf, trang 4: “Chuyển đổi số” 1.971.000.000 đồng". */
function sideLine({ name, label, value, unit, evidence }: Side, language: Language): string {
  const said = [`“${clipped(printable(label), maxLabel)}”`, printedValue(value, language), unit].filter(
    (part) => part !== null,
  )
  return `  ${auditTexts[language].place(printable(name), evidence?.page ?? null)}: ${said.join(' ')}`
}

function printedValue(value: string | null, language: Language): string | null {
  if (value === null) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `(${printDate(value)})`
  return printNumber(new Decimal(value), language)
}
