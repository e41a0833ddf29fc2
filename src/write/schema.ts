import { type TableName, tables } from './columns.ts'

/** Raised with every change of the tables; a database of another version is refused, not altered. */
export const schemaVersion = 2

const sqlTypes = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER' } as const

/**
 * The ledger, which the batch keeps in the same database so that one transaction covers records and bookkeeping.
 * `work`: one row a content; `key` is what it was (or is to be) done with. `files`: one row an input file, kept
 * when the file is gone; `path` is its name under records/ and text/, `folded` the same for file systems that ignore case.
 */
const ledger = `
CREATE TABLE work (
  document TEXT PRIMARY KEY NOT NULL,
  key TEXT NOT NULL,
  code TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'started', 'done', 'failed')),
  attempts INTEGER NOT NULL,
  reason TEXT,
  detail TEXT
) STRICT;
CREATE TABLE files (
  path TEXT PRIMARY KEY NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL UNIQUE,
  document TEXT REFERENCES work (document),
  reason TEXT,
  detail TEXT
) STRICT;
CREATE INDEX files_document ON files (document);
`

/**
 * What the rules over all documents gave last. Not tied to the documents: they may be read anew before the next audit, and
 * a finding whose side is gone would tell half a story.
 */
const collection = `
CREATE TABLE collection_findings (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  message_id TEXT NOT NULL,
  data TEXT NOT NULL,
  vi TEXT NOT NULL,
  en TEXT NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL
) STRICT;
CREATE TABLE collection_sides (
  finding TEXT NOT NULL REFERENCES collection_findings (id),
  position INTEGER NOT NULL,
  document TEXT NOT NULL,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  value TEXT,
  unit TEXT,
  page INTEGER,
  x0 REAL,
  y0 REAL,
  x1 REAL,
  y1 REAL,
  quote TEXT,
  start INTEGER,
  "end" INTEGER,
  PRIMARY KEY (finding, position)
) STRICT;
CREATE TABLE collection_checks (
  rule TEXT PRIMARY KEY NOT NULL,
  compared INTEGER NOT NULL,
  held INTEGER NOT NULL
) STRICT;
`

/** All statements that make an empty database ours. */
export const schemaSql = (): string =>
  [
    ledger,
    collection,
    ...(Object.keys(tables) as TableName[]).map(createTable),
    `PRAGMA user_version = ${schemaVersion};`,
  ].join('\n')

/** Names such as "group", "column" and "end" are words of SQL. */
export const quoted = (name: string): string => `"${name}"`

function createTable(name: TableName): string {
  const { columns, references = {} } = tables[name]
  const lines = [
    ...Object.entries(columns).map(([column, type]) => `${quoted(column)} ${sqlType(type)}`),
    ...constraints(name),
    ...Object.entries(references).map(
      ([column, target]) =>
        `FOREIGN KEY (document, ${quoted(column)}) REFERENCES ${quoted(target)} (document, id) DEFERRABLE INITIALLY DEFERRED`,
    ),
  ]
  return `CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n) STRICT;`
}

function constraints(name: TableName): readonly string[] {
  if (name === 'documents') return ['PRIMARY KEY (id)', 'FOREIGN KEY (id) REFERENCES work (document)']
  const key = name === 'evidence' ? 'record_kind, record_id, field, position' : 'id'
  return [`PRIMARY KEY (document, ${key})`, 'FOREIGN KEY (document) REFERENCES documents (id) ON DELETE CASCADE']
}

function sqlType(type: string): string {
  const optional = type.endsWith('?')
  const base = (optional ? type.slice(0, -1) : type) as keyof typeof sqlTypes
  return optional ? sqlTypes[base] : `${sqlTypes[base]} NOT NULL`
}
