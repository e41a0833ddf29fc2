import type { Finding } from '../model/record.ts'
import { collectionFindings } from './collection.ts'
import type { Connection } from './sqlite.ts'

/** A finding of one document or over several, as lists of all findings tell it. */
export interface ToldFinding extends Pick<Finding, 'rule' | 'severity' | 'fingerprint' | 'status' | 'vi' | 'en'> {
  /** SHA-256; null over several documents. */
  readonly document: string | null
  /** The files it is about, as URIs below the folder of records; the first is the place to look at. */
  readonly uris: readonly [string, ...string[]]
}

type Row = Omit<ToldFinding, 'uris'> & { readonly document: string; readonly name: string }

/** All findings of a database: those of documents by file and place, then those between documents. */
export function* toldFindings(database: Connection): Generator<ToldFinding, void> {
  yield* toldOfDocuments(database)
  yield* toldBetween(database)
}

export function* toldOfDocuments(database: Connection): Generator<ToldFinding, void> {
  const uriOf = uriFinder(database)
  const rows = database
    .prepare<[], Row>(
      `SELECT rule, severity, fingerprint, status, vi, en, document, documents.name AS name
       FROM findings JOIN documents ON documents.id = document ORDER BY name, document, position`,
    )
    .all()
  for (const { name, ...row } of rows) yield { ...row, uris: [uriOf(row.document, name)] }
}

export function* toldBetween(database: Connection): Generator<ToldFinding, void> {
  const uriOf = uriFinder(database)
  for (const { rule, severity, fingerprint, status, vi, en, sides } of collectionFindings(database)) {
    const [first = '', ...others] = new Set(sides.map(({ document, name }) => uriOf(document, name)))
    yield { rule, severity, fingerprint, status, vi, en, document: null, uris: [first, ...others] }
  }
}

/** The path of a document below records/ as a URI; its bare name where its files are gone. */
export function uriFinder(database: Connection): (document: string, name: string) => string {
  const pathOf = database.prepare<[string], string | null>('SELECT min(path) FROM files WHERE document = ?').pluck()
  return (document, name) => (pathOf.get(document) ?? name).split('/').map(encodeURIComponent).join('/')
}
