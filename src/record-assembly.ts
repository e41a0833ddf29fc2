import { createHash } from 'node:crypto'
import type { Extracted } from './extract.ts'
import type { Cell, Document, Section, Table } from './model/document.ts'
import type { HeadDraft } from './model/draft.ts'
import { evidenceOf, sectionOf, toDisplayed, toTuple } from './model/evidence-of.ts'
import { displayedSize } from './model/page-lie.ts'
import type { Checks, DocumentHead, DocumentRecord, Finding, SectionRecord, TableRecord } from './model/record.ts'
import type { Message } from './model/result.ts'

interface Parts {
  readonly file: { readonly bytes: Uint8Array; readonly name: string }
  readonly document: Document
  readonly sections: readonly Section[]
  readonly head: HeadDraft
  readonly records: Extracted
  readonly audit: { readonly findings: Finding[]; readonly checks: Checks }
  readonly messages: readonly Message[]
}

/** Puts the record together from what the steps of the pipeline gave. */
export function assembleRecord({ file, document, sections, head, records, audit, messages }: Parts): DocumentRecord {
  return {
    schema: 'boctach/record@1',
    document: documentHead(file, document, head),
    sections: sections.map((section) => sectionRecord(document, section)),
    citations: [...records.citations],
    indicators: [...records.indicators],
    tasks: [...records.tasks],
    budgetLines: [...records.budgetLines],
    tables: document.tables.map((table) => tableRecord(document, sections, table, records)),
    checks: audit.checks,
    findings: audit.findings,
    messages: [...messages],
  }
}

function documentHead(file: Parts['file'], document: Document, { at, ...fields }: HeadDraft): DocumentHead {
  const readings = new Set(document.pages.map(({ reading }) => reading))
  return {
    id: createHash('sha256').update(file.bytes).digest('hex'),
    name: file.name,
    format: document.format,
    bytes: file.bytes.length,
    pageCount: document.pages.length > 0 ? document.pages.length : null,
    reading: readings.size > 1 ? 'mixed' : ([...readings][0] ?? 'digital'),
    pages: document.pages.map(({ number, reading, reason, ...page }) => ({
      number,
      ...displayedSize(page),
      reading,
      reason,
    })),
    ...fields,
    years: [...fields.years],
    signer: fields.signer === null ? null : { ...fields.signer },
    recipients: [...fields.recipients],
    evidence: Object.fromEntries(
      Object.entries(at).map(([field, spans]) => [field, spans.flatMap((span) => evidenceOf(document, span))]),
    ),
  }
}

function sectionRecord(document: Document, section: Section): SectionRecord {
  const { id, path, number, title, level, parent } = section
  return { id, path, number, title, level, parent, evidence: evidenceOf(document, section.heading) }
}

function tableRecord(document: Document, sections: readonly Section[], table: Table, records: Extracted): TableRecord {
  const header = table.rows.slice(0, table.headerRows)
  const cellsOf = ({ cells }: Table['rows'][number]) => cells.map((cell) => cellRecord(document, cell))
  const textOf = (span: Table['caption']) => (span === null ? null : document.text.slice(span.start, span.end))
  return {
    id: table.id,
    kind: tableKind(table, records),
    caption: textOf(table.caption),
    unit: textOf(table.unit),
    pages: [...new Set(table.parts.map(({ page }) => page))],
    header: header.map(({ cells }) => cells.map(({ text }) => text)),
    headerCells: header.map(cellsOf),
    rows: table.rows.slice(table.headerRows).map(cellsOf),
    parts: table.parts.map(({ page, box }) => ({ page, box: toTuple(toDisplayed(document, page)(box)) })),
    section: sectionOf(sections, table.span)?.id ?? null,
  }
}

const cellRecord = (document: Document, { text, rowSpan, columnSpan, span }: Cell) => ({
  text,
  rowSpan,
  columnSpan,
  evidence: evidenceOf(document, span),
})

/** A table is what its rows were read as. */
function tableKind({ id, span }: Table, records: Extracted): TableRecord['kind'] {
  const inTable = (record: { readonly evidence: readonly { readonly start: number }[] }) =>
    record.evidence.some(({ start }) => start >= span.start && start < span.end)
  const task = records.tasks.find(inTable)
  if (task !== undefined) return task.source === 'dossier' ? 'dossier' : 'task'
  if (records.budgetLines.some(({ table }) => table === id)) return 'budget'
  if (records.indicators.some((record) => record.source === 'table' && inTable(record))) return 'indicator'
  return 'other'
}
