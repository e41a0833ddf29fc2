import type { Value } from '../columns.ts'

/** How a column of a view is typed in every export. */
export type ViewType = 'text' | 'integer' | 'real' | 'boolean'

export interface ViewColumn {
  readonly name: string
  readonly type: ViewType
  /** Head of the column in a sheet for people. */
  readonly title: string
  /** What it means, for the Data Package and the docs. */
  readonly description: string
}

export interface View {
  readonly name: string
  /** Name of its sheet. */
  readonly title: string
  readonly description: string
  readonly columns: readonly ViewColumn[]
  readonly sql: string
  /** Columns that together name a row; empty where a row has no name of its own. */
  readonly key: readonly string[]
}

export type ViewRow = Readonly<Record<string, Value>>

const column =
  (type: ViewType) =>
  (name: string, title: string, description: string): ViewColumn => ({ name, type, title, description })
export const text = column('text')
export const integer = column('integer')
export const real = column('real')
export const boolean = column('boolean')

export const document = text('document', 'Mã tài liệu', 'SHA-256 of the document, key of v_documents')
export const id = text('id', 'Mã bản ghi', 'Id of the record within its document')
export const origin = [
  text('name', 'Tệp', 'File name of the document'),
  text('issuer', 'Cơ quan ban hành', 'Issuer of the document'),
  text('province', 'Tỉnh, thành phố', 'Province of the issuer'),
]
export const place = [
  text('section', 'Mục', 'Path of the section, e.g. II.2.1'),
  integer('page', 'Trang', 'Page of the first evidence; null for DOCX and TXT'),
  text('quote', 'Nguyên văn', 'First evidence as printed'),
]

export const ofDocument = `JOIN documents d ON d.id = r.document`
export const originSql = `d.name, d.issuer, d.province`
export const sectionSql = `(SELECT s.path FROM sections s WHERE s.document = r.document AND s.id = r.section)`
export const evidenceSql = (kind: string, wanted: 'page' | 'quote'): string =>
  `(SELECT e.${wanted} FROM evidence e WHERE e.document = r.document AND e.record_kind = '${kind}' AND e.record_id = r.id AND e.field = '' ORDER BY e.position LIMIT 1)`
export const placeSql = (kind: string): string =>
  `${sectionSql} AS section, ${evidenceSql(kind, 'page')} AS page, ${evidenceSql(kind, 'quote')} AS quote`

/** Exact as far as a double is; `sum` would end the whole query where one document's absurd figures pass 64 bits. */
export const wholeSum = (expression: string): string => `CAST(total(${expression}) AS INTEGER)`
