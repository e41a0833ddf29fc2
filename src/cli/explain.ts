import { readFile } from 'node:fs/promises'
import { Decimal } from 'decimal.js'
import { ZodError } from 'zod'
import { rules } from '../../rules/index.ts'
import { recordOfFile } from '../batch/single.ts'
import { gravestFirst } from '../model/gravity.ts'
import { printNumber } from '../model/print-number.ts'
import { ReadError } from '../model/reason.ts'
import {
  type Checks,
  type DocumentRecord,
  documentRecord,
  type Evidence,
  type Finding,
  type Term,
} from '../model/record.ts'
import { suspectReasons } from '../write/html/words.ts'
import { documentDecisions } from './decisions.ts'
import { explainTexts } from './explain-texts.ts'
import { placeOf } from './places.ts'
import { clipped, printable } from './printable.ts'
import type { ExplainOptions } from './program.ts'
import { failureLine } from './summary.ts'
import { type Language, texts } from './texts.ts'
import { exitCodes, type Told } from './told.ts'

/**
 * Writes out the findings of a document read for the purpose, or of a record in a JSON file of records/, which is told as it
 * was made.
 */
export async function explain(
  path: string,
  options: ExplainOptions,
  language: Language,
  stop: AbortSignal,
): Promise<Told> {
  const { finding = null, password = null, ocr } = options
  const words = explainTexts[language]
  const trouble = (what: string): Told => ({ data: [], said: [what], exitCode: exitCodes.unusable })
  try {
    const settings = { password, ocr, ...(await documentDecisions(options)) }
    const record = path.endsWith('.json') ? await recordIn(path) : await recordOfFile(path, settings, stop)
    if (stop.aborted) return { data: [], said: [], exitCode: exitCodes.interrupted }
    if (record === null) return trouble(`${printable(path)}: ${words.noRecord}`)
    const data = explanation(record, language, finding)
    if (data === null) return trouble(`${printable(path)}: ${words.unknownFinding(printable(finding ?? ''))}`)
    return { data, said: [], exitCode: exitCodes.clean }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return trouble(failureLine({ name: path, reason: error.reason, detail: error.detail }, language))
  }
}

/** The record in a JSON file; null where it holds none. Throws `ReadError` where it cannot be read. */
async function recordIn(path: string): Promise<DocumentRecord | null> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new ReadError('unreadable', error.message)
  })
  try {
    return documentRecord.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ZodError) return null
    throw error
  }
}

/** A label longer than this is cut; the whole of it stands in the record. */
const maxLabel = 76

/**
 * The findings of a record as a person would write them down: addends one below the other with their places, what they
 * give, what is printed, and what may be the cause; before them how much was compared. With `id` that finding and nothing
 * else; null when the record has none of that id.
 */
export function explanation(record: DocumentRecord, language: Language, id: string | null): readonly string[] | null {
  const findings = id === null ? record.findings : record.findings.filter((finding) => finding.id === id)
  if (id !== null && findings.length === 0) return null
  const words = explainTexts[language]
  const told = findings.toSorted(gravestFirst).flatMap((finding) => ['', ...findingLines(record, finding, language)])
  if (id !== null) return [record.document.name, ...told]
  return [
    record.document.name,
    ...coverageLines(record, language),
    ...(findings.length === 0 ? [words.noFinding] : told),
  ]
}

/** What an auditor signs: how many sums were compared, by rule and by table, and how many held. */
function coverageLines({ checks, tables }: DocumentRecord, language: Language): readonly string[] {
  const words = explainTexts[language]
  if (checks.compared === 0) return [words.nothingCompared]
  const titles = new Map(rules.map(({ id, title }) => [id, title[language]]))
  const rulesOf = (byRule: Checks['byRule'], titles: ReadonlyMap<string, string>): readonly string[] =>
    Object.entries(byRule)
      .filter(([, { compared }]) => compared > 0)
      .map(([rule, { held, heldByRounding, compared }]) =>
        words.byRule(rule, held + heldByRounding, compared, titles.get(rule) ?? null),
      )
  const byTable = Object.entries(checks.byTable).map(([id, { byRule }]) => {
    const { caption = null, pages = [] } = tables.find((table) => table.id === id) ?? {}
    return words.byTable(
      id,
      caption === null ? '' : clipped(caption, maxLabel),
      pages.join(', '),
      rulesOf(byRule, new Map()).join('; '),
    )
  })
  return [words.coverage(checks), ...[...rulesOf(checks.byRule, titles), ...byTable].map((line) => `  ${line}`)]
}

function findingLines(record: DocumentRecord, finding: Finding, language: Language): readonly string[] {
  const words = explainTexts[language]
  const severity = texts[language].severities[finding.severity]
  const state = finding.status === 'accepted' ? `, ${words.accepted}` : ''
  const closing = language === 'vi' ? finding.closingReading : finding.closingReadingEn
  return [
    `${finding.id} · ${severity}${state} · ${finding.rule} · ${words.fingerprint} ${finding.fingerprint}`,
    finding[language],
    ...equationLines(record, finding, language),
    ...(closing === null ? [] : [words.closing(closing)]),
    ...(finding.suspects.length === 0 ? [] : [words.suspects]),
    ...finding.suspects.map(({ label, value, suggested, reason }) =>
      words.suspect(
        clipped(label, maxLabel),
        figure(value, language),
        figure(suggested, language),
        suspectReasons[reason][language],
      ),
    ),
  ]
}

interface Line {
  readonly label: string
  readonly value: string
  readonly place: string
}

/** Addends, a rule, the sum, the printed figure and the difference, figures right-aligned. */
function equationLines(record: DocumentRecord, finding: Finding, language: Language): readonly string[] {
  const words = explainTexts[language]
  const place = (evidence: readonly Evidence[]) => placeOf(record, evidence[0], words)
  const addends = finding.terms.map(
    (term: Term): Line => ({
      label: clipped(term.label, maxLabel),
      value: figure(term.value, language) ?? (finding.expected === null ? '' : words.blank),
      place: place(term.evidence),
    }),
  )
  const unit = finding.unit === null ? '' : finding.unit
  const result = (label: string, value: string | null, where: string): readonly Line[] =>
    value === null ? [] : [{ label, value: figure(value, language)!, place: where }]
  const results = [
    ...result(words.expected, finding.expected, unit),
    ...result(words.actual, finding.actual, place(finding.evidence)),
    ...result(words.difference, finding.difference, ''),
  ]
  const lines = [...addends, ...results]
  const labels = Math.max(0, ...lines.map(({ label }) => label.length))
  const values = Math.max(0, ...lines.map(({ value }) => value.length))
  const set = ({ label, value, place: where }: Line): string =>
    [`  ${label.padEnd(labels)}`, ...(values === 0 ? [] : [value.padStart(values)]), where].join('  ').trimEnd()
  const rule = addends.length > 0 && results.length > 0 ? [`  ${'─'.repeat(labels + values + 2)}`] : []
  return [...addends.map(set), ...rule, ...results.map(set)]
}

/** As texts of the language print it; what is no number stays as it is. */
const figure = (value: string | null, language: Language): string | null =>
  value === null || !/^-?\d+(?:\.\d+)?$/.test(value) ? value : printNumber(new Decimal(value), language)
