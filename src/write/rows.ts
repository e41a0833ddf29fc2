import type { BudgetLine, DocumentRecord, Evidence } from '../model/record.ts'
import type { Row, TableName } from './columns.ts'

type Rows = Readonly<Record<TableName, readonly Row[]>>

/** The record as rows of the tables in columns.ts: the one place where the two meet; every table-like output starts here. */
export function rowsOf(record: DocumentRecord): Rows {
  const document = record.document.id
  const list = <T>(items: readonly T[], row: (item: T) => Row): Row[] =>
    items.map((item, index) => ({ document, position: index + 1, ...row(item) }))
  const amounts = record.budgetLines.flatMap(amountsOf)
  const messages = record.messages.map((message, index) => ({ id: `m${index + 1}`, ...message }))
  return {
    documents: [documentRow(record)],
    sections: list(record.sections, ({ evidence, ...fields }) => fields),
    citations: list(record.citations, citationRow),
    indicators: list(record.indicators, ({ evidence, value, valueMax, ...fields }) => ({
      ...fields,
      value: numberOf(value),
      value_exact: value,
      value_max: numberOf(valueMax),
      value_max_exact: valueMax,
    })),
    tasks: list(record.tasks, taskRow),
    tables: list(record.tables, ({ pages, header, headerCells, rows, parts, ...fields }) => ({
      ...fields,
      pages: JSON.stringify(pages),
      header: JSON.stringify(header),
      rows: JSON.stringify(withoutEvidence(rows)),
      parts: JSON.stringify(parts),
    })),
    budget_lines: list(record.budgetLines, ({ evidence, amounts, budgetCode, ...fields }) => ({
      ...fields,
      budget_code: budgetCode,
    })),
    budget_amounts: list(amounts, ({ evidence, vnd, candidates, ...fields }) => ({
      ...fields,
      vnd: wholeNumberOf(vnd),
      vnd_exact: vnd,
      candidates: JSON.stringify(candidates),
    })),
    findings: list(record.findings, findingRow),
    messages: list(messages, (message) => message),
    evidence: [
      ...evidenceRows('documents', [record.document]),
      ...evidenceRows('sections', record.sections),
      ...evidenceRows('citations', record.citations),
      ...evidenceRows('indicators', record.indicators),
      ...evidenceRows('tasks', record.tasks),
      ...evidenceRows('tables', record.tables),
      ...evidenceRows(
        'budget_lines',
        record.budgetLines.map(({ amounts, ...line }) => line),
      ),
      ...evidenceRows('budget_amounts', amounts),
      ...evidenceRows('findings', record.findings),
    ].map((row) => ({ document, ...row })),
  }
}

function documentRow({ document, checks }: DocumentRecord): Row {
  const { pageCount, pages, kindName, years, signer, recipients, evidence, ...fields } = document
  return {
    ...fields,
    page_count: pageCount,
    kind_name: kindName,
    years: JSON.stringify(years),
    signer_name: signer?.name ?? null,
    signer_title: signer?.title ?? null,
    signer_authority: signer?.authority ?? null,
    recipients: JSON.stringify(recipients),
    compared: checks.compared,
    held: checks.held,
    held_by_rounding: checks.heldByRounding,
    failed: checks.failed,
    cannot_check: checks.cannotCheck,
  }
}

function citationRow(citation: DocumentRecord['citations'][number]): Row {
  const { evidence, kindName, pinpoint, resolvesTo, ...fields } = citation
  return {
    ...fields,
    ...(pinpoint ?? { point: null, clause: null, article: null, chapter: null, appendix: null }),
    kind_name: kindName,
    resolved_code: resolvesTo?.code ?? null,
    resolved_date: resolvesTo?.date ?? null,
    resolved_issuer: resolvesTo?.issuer ?? null,
    resolved_by: resolvesTo?.by ?? null,
  }
}

function taskRow(task: DocumentRecord['tasks'][number]): Row {
  const { evidence, lead, support, due, budget, fundingSource, ...fields } = task
  return {
    ...fields,
    lead: JSON.stringify(lead),
    support: JSON.stringify(support),
    due_text: due?.text ?? null,
    due_from: due?.from ?? null,
    due_to: due?.to ?? null,
    budget: wholeNumberOf(budget),
    budget_exact: budget,
    funding_source: fundingSource,
  }
}

function findingRow(finding: DocumentRecord['findings'][number]): Row {
  const { evidence, messageId, data, expected, actual, difference, terms, suspects, ...rest } = finding
  const { closingReading, closingReadingEn, ...fields } = rest
  return {
    ...fields,
    message_id: messageId,
    data: JSON.stringify(data),
    expected: numberOf(expected),
    expected_exact: expected,
    actual: numberOf(actual),
    actual_exact: actual,
    difference: numberOf(difference),
    difference_exact: difference,
    terms: JSON.stringify(withoutEvidence(terms)),
    closing_reading: closingReading,
    closing_reading_en: closingReadingEn,
    suspects: JSON.stringify(withoutEvidence(suspects)),
  }
}

/** The amounts of line `b9` are `b9.1`, `b9.2`, … */
const amountsOf = (line: BudgetLine) =>
  line.amounts.map((amount, index) => ({ id: `${line.id}.${index + 1}`, line: line.id, ...amount }))

const numberOf = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal))

/** Null for a part of a đồng and for what a double cannot hold exactly; the exact text stands beside it. */
function wholeNumberOf(decimal: string | null): number | null {
  const value = numberOf(decimal)
  return value !== null && Number.isSafeInteger(value) ? value : null
}

const withoutEvidence = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, field) => (key === 'evidence' ? undefined : field)))

/** One row a piece of evidence, at whatever depth: `field` is "" for the record's own, else e.g. `number`, `terms[0]`, `rows[3][2]`. */
const evidenceRows = (kind: TableName, records: readonly { readonly id: string }[]): Row[] =>
  records.flatMap((record) =>
    evidenceWithin(record, '').map(({ field, position, piece: { page, box, quote, start, end } }) => ({
      record_kind: kind,
      record_id: record.id,
      field,
      position,
      page,
      x0: box?.[0] ?? null,
      y0: box?.[1] ?? null,
      x1: box?.[2] ?? null,
      y1: box?.[3] ?? null,
      quote,
      start,
      end,
    })),
  )

interface Found {
  readonly field: string
  readonly position: number
  readonly piece: Evidence
}

function evidenceWithin(value: unknown, field: string): Found[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((item, index) => evidenceWithin(item, `${field}[${index}]`))
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'evidence') return evidenceWithin(inner, field === '' ? key : `${field}.${key}`)
    if (Array.isArray(inner)) return pieces(inner, field)
    return Object.entries(inner as Record<string, Evidence[]>).flatMap(([name, list]) => pieces(list, name))
  })
}

const pieces = (list: readonly Evidence[], field: string): Found[] =>
  list.map((piece, index) => ({ field, position: index + 1, piece }))
