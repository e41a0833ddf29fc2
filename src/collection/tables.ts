import { numberingSeries } from '../vi/legal/numbering-series.ts'
import { expanded } from '../vi/text/abbreviations.ts'
import { likeness } from '../vi/text/likeness.ts'
import { foldKey, searchForm } from '../vi/text/search-form.ts'
import type { Connection } from '../write/sqlite.ts'

/**
 * Makes the temporary tables from which groups are drawn: `papers` (documents with their commune, subject and place in
 * time), `mentions` (one a work, date and document) and `figures` (one a document, line, year, source and unit; what a
 * document says twice with two values of one label is left out, for nobody can tell which line is which).
 */
export function makeCollectionTables(database: Connection): void {
  database.function('name_key', { deterministic: true, varargs: true }, remembered(nameKey))
  database.function('series', { deterministic: true, varargs: true }, remembered(seriesJson))
  database.exec(papersSql)
  database.transaction(() => tellSubjects(database))()
  database.exec(mentionsSql)
  database.exec(figuresSql)
}

const nameKey = (name: unknown): string => foldKey(expanded(searchForm(String(name))))

function seriesJson(...given: unknown[]): string | null {
  const [symbol, issuer, province, place, kind] = given.map((value) => (typeof value === 'string' ? value : null))
  const series = numberingSeries(
    { symbol: symbol ?? null, issuer: issuer ?? null, kind: kind ?? null },
    { province: province ?? null, place: place ?? null },
  )
  return series === null ? null : JSON.stringify([series.key, series.by, Number(series.party)])
}

const mostRemembered = 50_000

/** Labels and issuers recur in thousands of documents; what was worked out for the same arguments is kept for a while. */
function remembered<T>(work: (...given: unknown[]) => T): (...given: unknown[]) => T {
  const known = new Map<string, T>()
  return (...given) => {
    const key = JSON.stringify(given)
    if (!known.has(key)) {
      if (known.size >= mostRemembered) known.clear()
      known.set(key, work(...given))
    }
    return known.get(key)!
  }
}

/** `place_in_time` orders the documents whatever order they were read in; `subject` is told below. */
const papersSql = `
CREATE TEMP TABLE papers AS SELECT d.id AS document, d.name, d.issuer, d.province, d.place, d.kind, d.symbol, d.code, d.date,
  d.title, d.years, d.reading, NULL AS subject,
  CASE WHEN d.issuer IS NOT NULL AND d.province IS NOT NULL THEN name_key(d.issuer) || ', ' || name_key(d.province) END AS commune,
  row_number() OVER (ORDER BY coalesce(d.date, ''), coalesce(d.code, ''), d.id) AS place_in_time,
  (SELECT json_group_array(c.code) FROM citations c WHERE c.document = d.id AND c.role IN ('replaces', 'amends') AND c.code IS NOT NULL) AS replaces
  FROM documents d;
CREATE UNIQUE INDEX temp.papers_document ON papers (document);
CREATE INDEX temp.papers_commune ON papers (commune, kind, years, place_in_time);
`

/** Alike enough to be the title of one report, sent again. */
const sameTitle = 0.85
const numbersIn = (title: string): string =>
  (nameKey(title).match(/(?<!\p{L})(?:\d+|[ivx]+)(?!\p{L})/gu) ?? []).sort().join(' ')

const period = /(?:năm|tháng|quý) (?:\d|[ivx])/u

/** A report without a period is of the day it was made, and the next one has other figures rightly; a plan is of its year. */
const ownSubject = ({ kind, title, code, date }: SubjectRow): string =>
  kind === 'BC' && !period.test(nameKey(title)) ? JSON.stringify([code, date]) : ''

interface SubjectRow {
  readonly document: string
  readonly commune: string
  readonly kind: string
  readonly years: string
  readonly title: string
  readonly code: string | null
  readonly date: string | null
}

/** Reports of one commune, kind and years are of one subject where their titles are alike and name the same quarters and months. */
function tellSubjects(database: Connection): void {
  const rows = database
    .prepare<[], SubjectRow>(
      `SELECT document, commune, kind, years, title, code, date FROM papers
       WHERE commune IS NOT NULL AND kind IS NOT NULL AND title IS NOT NULL AND years <> '[]'
       ORDER BY commune, kind, years, place_in_time`,
    )
    .all()
  const update = database.prepare('UPDATE temp.papers SET subject = ? WHERE document = ?')
  let group = ''
  let titles: string[] = []
  for (const row of rows) {
    const { document, commune, kind, years, title } = row
    const key = JSON.stringify([commune, kind, years])
    if (key !== group) titles = []
    group = key
    const known = titles.find((other) => numbersIn(other) === numbersIn(title) && likeness(other, title) >= sameTitle)
    if (known === undefined) titles.push(title)
    update.run(`${key} ${known ?? title} ${ownSubject(row)}`, document)
  }
}

/** A document cites itself by its head, so that others' citations of it are compared with what it says. */
const mentionsSql = `
CREATE TEMP TABLE mentions (code TEXT, series TEXT, date TEXT, document TEXT, code_year INTEGER, kind TEXT, id TEXT, field TEXT,
  PRIMARY KEY (code, series, date, document)) WITHOUT ROWID;
INSERT OR IGNORE INTO mentions
SELECT upper(replace(code, ' ', '')), series, date, document, year, kind, id, field FROM (
  SELECT CASE r.resolved_by WHEN 'repaired-symbol' THEN r.resolved_code ELSE r.code END AS code,
    series(r.symbol, r.issuer, p.province, p.place, r.kind) AS series, r.date, r.document, r.year, 'citations' AS kind, r.id, '' AS field, r.position
  FROM citations r JOIN papers p USING (document)
  WHERE length(r.date) = 10 AND r.code IS NOT NULL AND r.symbol IS NOT NULL AND r.role <> 'self'
  UNION ALL
  SELECT p.code, series(p.symbol, p.issuer, p.province, p.place, p.kind), p.date, p.document, NULL, 'documents', p.document, 'date', 0
  FROM papers p WHERE length(p.date) = 10 AND p.code IS NOT NULL AND p.symbol IS NOT NULL
) WHERE series IS NOT NULL ORDER BY document, position;
`

const figuresSql = `
CREATE TEMP TABLE figures AS
SELECT p.commune, p.subject, p.place_in_time, f.* FROM (
  SELECT a.document, 'money' AS kind, 'budget_amounts' AS record_kind, a.id, CAST(coalesce(a.year, l.year) AS TEXT) AS year, a.source,
    'đồng' AS unit, l.label, name_key(l.label) AS key, a.vnd_exact AS value, a.vnd AS size, a.candidates, a.unit AS printed_in, min(a.position)
  FROM budget_amounts a JOIN budget_lines l ON l.document = a.document AND l.id = a.line
  WHERE a.vnd > 0 AND a.basis <> 'assumed'
  GROUP BY 1, 5, 6, 9 HAVING count(DISTINCT a.vnd) = 1
  UNION ALL
  SELECT i.document, 'indicator', 'indicators', i.id, i.period, i.kind, i.unit, i.name, name_key(i.name), i.value_exact, i.value, '[]', NULL, min(i.position)
  FROM indicators i WHERE i.value IS NOT NULL AND i.value_max IS NULL
  GROUP BY 1, 5, 6, 7, 9 HAVING count(DISTINCT i.value) = 1
) f JOIN papers p USING (document)
WHERE p.commune IS NOT NULL AND f.year IS NOT NULL AND f.key <> '';
CREATE INDEX temp.figures_line ON figures (kind, commune, source, key, year, place_in_time);
`
