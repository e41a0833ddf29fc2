import type { Grouping } from '../check-collection.ts'

/** Mentions of one date of which a finding tells the places; how many there are it tells of all. */
const mostMentions = 5
/** Communes with the same line below which nothing is said about what is usual. */
const fewestPeers = 8

const paperColumns = (of: string): string =>
  ['document', 'name', 'issuer', 'code', 'date', 'title', 'reading', 'replaces']
    .map((column) => `p_${of}.${column} AS ${of}_${column}`)
    .join(', ')

const evidenceColumns = (of: string): string =>
  ['page', 'x0', 'y0', 'x1', 'y1', 'quote', 'start', '"end"']
    .map((column) => `e_${of}.${column} AS ${of}_${column.replaceAll('"', '')}`)
    .join(', ')

const figureColumns = (of: string): string =>
  `${['kind', 'year', 'source', 'label', 'value', 'candidates', 'unit', 'printed_in'].map((column) => `${of}.${column} AS ${of}_${column}`).join(', ')},
${paperColumns(of)}, ${evidenceColumns(of)}`

const withPaper = (of: string): string => `JOIN papers p_${of} ON p_${of}.document = ${of}.document`
const withEvidence = (of: string, kind: string, id: string, field = `''`): string =>
  `LEFT JOIN evidence e_${of} ON e_${of}.document = ${of}.document AND e_${of}.record_kind = ${kind}
AND e_${of}.record_id = ${id} AND e_${of}.field = ${field} AND e_${of}.position = 1`
const withFigure = (of: string): string => `${withPaper(of)} ${withEvidence(of, `${of}.record_kind`, `${of}.id`)}`

/** Every figure with the one that states the same line before it, so that many documents of one commune stay linear. */
const statedBefore = (what: string, partition: string): string => `WITH chain AS (
  SELECT rowid AS here, lag(rowid) OVER (PARTITION BY ${partition} ORDER BY place_in_time) AS before FROM figures WHERE ${what}
)
SELECT a.document || b.document AS "group", ${figureColumns('a')}, ${figureColumns('b')}
FROM chain JOIN figures a ON a.rowid = chain.before JOIN figures b ON b.rowid = chain.here ${withFigure('a')} ${withFigure('b')}
WHERE a.document <> b.document ORDER BY b.place_in_time, a.place_in_time, b.rowid`

/** Of what a commune states of a year in several documents, what the last one says. */
const latest = (columns: string): string =>
  `row_number() OVER (PARTITION BY ${columns} ORDER BY place_in_time DESC) = 1`

/** Each query gives the rows of one grouping, those of a group together under the same `group`. */
export const groupingSql: Readonly<Record<Grouping, string>> = {
  mentions: `WITH counted AS (
  SELECT m.*, count(*) OVER dated AS documents, sum(p.reading = 'digital') OVER dated AS digital,
    row_number() OVER (PARTITION BY m.code, m.series, m.date ORDER BY p.place_in_time) AS nth,
    count(*) OVER (PARTITION BY m.code, m.series) AS whole
  FROM mentions m JOIN papers p USING (document) WINDOW dated AS (PARTITION BY m.code, m.series, m.date)
)
SELECT a.code || a.series AS "group", a.date, a.series, a.code_year, a.documents, a.digital,
  coalesce(c.code, p_a.code) AS printed, coalesce(c.text, p_a.kind || ' ' || p_a.code) AS label, ${paperColumns('a')}, ${evidenceColumns('a')}
FROM counted a ${withPaper('a')} LEFT JOIN citations c ON a.kind = 'citations' AND c.document = a.document AND c.id = a.id
${withEvidence('a', 'a.kind', 'a.id', 'a.field')}
WHERE a.whole > 1 AND a.nth <= ${mostMentions} ORDER BY a.code, a.series, a.date, a.nth`,
  pairs: statedBefore(`kind = 'money'`, 'commune, year, source, key'),
  reports: statedBefore('subject IS NOT NULL', 'subject, kind, year, source, unit, key'),
  years: `WITH said AS (
  SELECT rowid AS row, *, ${latest('commune, source, key, year')} AS is_last FROM figures WHERE kind = 'money'
), chain AS (
  SELECT row AS here, lag(row) OVER line AS before, year - lag(year) OVER line AS apart FROM said WHERE is_last
  WINDOW line AS (PARTITION BY commune, source, key ORDER BY year)
)
SELECT a.document || b.document AS "group", ${figureColumns('a')}, ${figureColumns('b')}
FROM chain JOIN figures a ON a.rowid = chain.before JOIN figures b ON b.rowid = chain.here ${withFigure('a')} ${withFigure('b')}
WHERE apart = 1 AND a.document <> b.document ORDER BY b.place_in_time, a.place_in_time, b.rowid`,
  budgets: `WITH amounts AS (
  SELECT l.document, l.id, coalesce(a.year, l.year) AS year, l.field, l.expense,
    coalesce(max(CASE a.source WHEN 'total' THEN a.vnd END), sum(a.vnd)) AS vnd
  FROM budget_lines l JOIN budget_amounts a ON a.document = l.document AND a.line = l.id
  WHERE l.counts AND a.vnd IS NOT NULL AND a.basis <> 'assumed' GROUP BY 1, 2, 3
), yearly AS (
  SELECT s.document, year, CAST(total(vnd) AS INTEGER) AS total, json_group_array(DISTINCT field) FILTER (WHERE field IS NOT NULL) AS fields,
    json_group_array(DISTINCT expense) FILTER (WHERE expense IS NOT NULL) AS expenses, p.commune, p.place_in_time
  FROM amounts s JOIN papers p USING (document) WHERE year IS NOT NULL AND p.commune IS NOT NULL GROUP BY 1, 2 HAVING total(vnd) > 0
), last_said AS (
  SELECT *, ${latest('commune, year')} AS is_last FROM yearly
), chain AS (
  SELECT *, year - lag(year) OVER line AS since, lead(year) OVER line - year AS until FROM last_said WHERE is_last
  WINDOW line AS (PARTITION BY commune ORDER BY year)
)
SELECT a.commune AS "group", a.year, a.total, a.fields, a.expenses, ${paperColumns('a')}, ${evidenceColumns('a')}
FROM chain a ${withPaper('a')} ${withEvidence('a', `'documents'`, 'a.document', `'title'`)}
WHERE since = 1 OR until = 1 ORDER BY a.commune, a.year`,
  outliers: `WITH said AS (
  SELECT rowid AS row, *, ${latest('commune, source, key, year')} AS is_last FROM figures WHERE kind = 'money'
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY source, key, year ORDER BY size, place_in_time) AS nth,
    count(*) OVER (PARTITION BY source, key, year) AS communes FROM said WHERE is_last
), peers AS (
  SELECT source, key, year, communes, max(CASE WHEN nth = (communes + 1) / 2 THEN row END) AS median, max(CASE WHEN nth = (communes + 1) / 2 THEN size END) AS middle,
    max(CASE WHEN nth = (communes + 3) / 4 THEN size END) AS lower, max(CASE WHEN nth = (3 * communes + 3) / 4 THEN size END) AS upper
  FROM ranked WHERE communes >= ${fewestPeers} GROUP BY 1, 2, 3
), judged AS (
  SELECT ranked.*, count(*) OVER (PARTITION BY document) AS comparable FROM ranked JOIN peers USING (source, key, year)
)
SELECT a.document AS "group", peers.communes, a.comparable, peers.lower, peers.upper, ${figureColumns('a')}, ${figureColumns('b')}
FROM peers JOIN judged a USING (source, key, year) JOIN figures b ON b.rowid = peers.median ${withFigure('a')} ${withFigure('b')}
WHERE a.size >= 100.0 * peers.middle OR a.size * 100.0 <= peers.middle ORDER BY a.place_in_time, a.row`,
}
