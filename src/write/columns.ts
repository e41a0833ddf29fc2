/** A value as every writer gets it: texts, numbers, truth values; lists and objects are JSON in a text. */
export type Value = string | number | boolean | null
export type Row = Readonly<Record<string, Value>>

/** `text?` may be null, `text` may not. */
type ColumnType = 'text' | 'text?' | 'integer' | 'integer?' | 'real' | 'real?' | 'boolean'

interface TableDefinition {
  readonly columns: Readonly<Record<string, ColumnType>>
  /** Columns that name a row of another table, beside `document`, which names a row of `documents` in every table. */
  readonly references?: Readonly<Record<string, TableName>>
}

export type TableName =
  | 'documents'
  | 'sections'
  | 'citations'
  | 'indicators'
  | 'tasks'
  | 'tables'
  | 'budget_lines'
  | 'budget_amounts'
  | 'findings'
  | 'messages'
  | 'evidence'

/** A record of a list: its document, its id and its place in the list ("s10" would sort before "s2"). */
const key = { document: 'text', id: 'text', position: 'integer' } as const

/**
 * The tables of the record and the types of their columns, parents before children. A decimal is there twice: as a
 * number to sum and sort by, and exactly as in the record under `…_exact`.
 */
export const tables: Readonly<Record<TableName, TableDefinition>> = {
  documents: {
    columns: {
      id: 'text',
      name: 'text',
      format: 'text',
      bytes: 'integer',
      page_count: 'integer?',
      reading: 'text',
      kind: 'text?',
      kind_name: 'text?',
      number: 'text?',
      symbol: 'text?',
      code: 'text?',
      issuer: 'text?',
      province: 'text?',
      place: 'text?',
      date: 'text?',
      title: 'text?',
      years: 'text',
      signer_name: 'text?',
      signer_title: 'text?',
      signer_authority: 'text?',
      recipients: 'text',
      compared: 'integer',
      held: 'integer',
      held_by_rounding: 'integer',
      failed: 'integer',
      cannot_check: 'integer',
    },
  },
  sections: {
    columns: { ...key, path: 'text?', number: 'text?', title: 'text', level: 'integer', parent: 'text?' },
    references: { parent: 'sections' },
  },
  citations: {
    columns: {
      ...key,
      kind: 'text?',
      kind_name: 'text?',
      number: 'text?',
      year: 'integer?',
      symbol: 'text?',
      code: 'text?',
      date: 'text?',
      issuer: 'text?',
      point: 'text?',
      clause: 'text?',
      article: 'text?',
      chapter: 'text?',
      appendix: 'text?',
      role: 'text',
      inside: 'text?',
      resolved_code: 'text?',
      resolved_date: 'text?',
      resolved_issuer: 'text?',
      resolved_by: 'text?',
      section: 'text?',
      text: 'text',
      confidence: 'real',
    },
    references: { inside: 'citations', section: 'sections' },
  },
  indicators: {
    columns: {
      ...key,
      no: 'text?',
      group: 'text?',
      name: 'text',
      comparator: 'text',
      value: 'real?',
      value_exact: 'text?',
      value_max: 'real?',
      value_max_exact: 'text?',
      unit: 'text?',
      kind: 'text',
      period: 'text?',
      owner: 'text?',
      source: 'text',
      section: 'text?',
      text: 'text',
      confidence: 'real',
    },
    references: { section: 'sections' },
  },
  tasks: {
    columns: {
      ...key,
      no: 'text?',
      group: 'text?',
      field: 'text?',
      name: 'text',
      lead: 'text',
      support: 'text',
      due_text: 'text?',
      due_from: 'text?',
      due_to: 'text?',
      product: 'text?',
      budget: 'integer?',
      budget_exact: 'text?',
      funding_source: 'text?',
      source: 'text',
      section: 'text?',
      confidence: 'real',
    },
    references: { section: 'sections' },
  },
  tables: {
    columns: {
      ...key,
      kind: 'text',
      caption: 'text?',
      unit: 'text?',
      pages: 'text',
      header: 'text',
      rows: 'text',
      parts: 'text',
      section: 'text?',
    },
    references: { section: 'sections' },
  },
  budget_lines: {
    columns: {
      ...key,
      no: 'text?',
      label: 'text',
      level: 'integer',
      parent: 'text?',
      kind: 'text',
      year: 'integer?',
      expense: 'text?',
      field: 'text?',
      funding: 'text?',
      budget_code: 'text?',
      restates: 'text?',
      counts: 'boolean',
      origin: 'text',
      table: 'text?',
      section: 'text?',
      confidence: 'real',
    },
    references: { parent: 'budget_lines', restates: 'budget_lines', table: 'tables', section: 'sections' },
  },
  budget_amounts: {
    columns: {
      ...key,
      line: 'text',
      source: 'text',
      year: 'integer?',
      vnd: 'integer?',
      vnd_exact: 'text?',
      text: 'text',
      unit: 'text?',
      column: 'text?',
      basis: 'text',
      candidates: 'text',
    },
    references: { line: 'budget_lines' },
  },
  findings: {
    columns: {
      ...key,
      rule: 'text',
      severity: 'text',
      verdict: 'text',
      message_id: 'text',
      data: 'text',
      vi: 'text',
      en: 'text',
      expected: 'real?',
      expected_exact: 'text?',
      actual: 'real?',
      actual_exact: 'text?',
      difference: 'real?',
      difference_exact: 'text?',
      unit: 'text?',
      terms: 'text',
      closing_reading: 'text?',
      closing_reading_en: 'text?',
      suspects: 'text',
      fingerprint: 'text',
      status: 'text',
    },
  },
  messages: {
    columns: { ...key, level: 'text', code: 'text', vi: 'text', en: 'text', page: 'integer?' },
  },
  evidence: {
    columns: {
      document: 'text',
      record_kind: 'text',
      record_id: 'text',
      field: 'text',
      position: 'integer',
      page: 'integer?',
      x0: 'real?',
      y0: 'real?',
      x1: 'real?',
      y1: 'real?',
      quote: 'text',
      start: 'integer',
      end: 'integer',
    },
  },
}

export const tableNames = Object.keys(tables) as readonly TableName[]
