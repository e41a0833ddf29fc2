import type { Finding } from '../../model/record.ts'
import type { Connection } from '../sqlite.ts'
import { wholeSum } from '../views/view.ts'
import { type BetweenFigures, betweenFigures } from './between-card.ts'

export interface RollupRow {
  readonly year: number | null
  readonly field: string
  readonly source: string
  readonly vnd: number
}

export interface RuleRow {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly count: number
}

export interface IndicatorRow {
  readonly period: string
  readonly targets: number
  readonly results: number
}

/** A file that was given: its document where there is one, else why it could not be used. */
export interface FileRow {
  /** Name below records/ and report/. */
  readonly path: string
  readonly state: 'done' | 'failed' | 'pending'
  readonly reason: string | null
  readonly detail: string | null
  readonly code: string | null
  readonly issuer: string | null
  readonly province: string | null
  readonly date: string | null
  readonly title: string | null
  readonly compared: number | null
  readonly held: number | null
  readonly errors: number | null
  readonly warnings: number | null
  /** Messages of level warning: places that the reader was not sure of. */
  readonly doubts: number
}

/** One document, by issuer and code or (where the number is blank) title, in several files: handed in as PDF and DOCX, say. */
export interface TwiceRow {
  readonly what: string
  readonly issuer: string
  readonly names: string
}

export interface BatchFigures {
  readonly rollup: readonly RollupRow[]
  readonly rules: readonly RuleRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly files: readonly FileRow[]
  readonly twice: readonly TwiceRow[]
  readonly between: BetweenFigures
}

/** Everything the first page tells of a batch, in a fixed order. Money comes from counting lines only (v_rollup). */
export const batchFigures = (database: Connection): BatchFigures => ({
  rollup: rowsOf(
    database,
    `SELECT year, field, source, ${wholeSum('vnd')} AS vnd FROM v_rollup GROUP BY year, field, source ORDER BY year NULLS LAST, field, source`,
  ),
  rules: rowsOf(
    database,
    `SELECT rule, severity, count(*) AS count FROM v_findings WHERE status = 'open' GROUP BY rule, severity ORDER BY rule, severity`,
  ),
  indicators: rowsOf(
    database,
    `SELECT coalesce(period, '') AS period, sum(kind = 'target') AS targets, sum(kind = 'result') AS results
FROM v_indicators GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 12`,
  ),
  files: rowsOf(
    database,
    `SELECT f.path, CASE WHEN f.document IS NULL OR w.state = 'failed' THEN 'failed' WHEN w.state = 'done' THEN 'done' ELSE 'pending' END AS state,
coalesce(w.reason, f.reason) AS reason, coalesce(w.detail, f.detail) AS detail, d.code, d.issuer, d.province, d.date, d.title,
d.compared, d.held + d.held_by_rounding AS held, d.errors, d.warnings,
(SELECT count(*) FROM messages m WHERE m.document = f.document AND m.level = 'warning') AS doubts
FROM files f LEFT JOIN work w ON w.document = f.document LEFT JOIN v_documents d ON d.document = f.document ORDER BY f.path`,
  ),
  twice: rowsOf(
    database,
    `SELECT what, issuer, group_concat(name, ', ') AS names FROM (SELECT coalesce(code, title) AS what, issuer, name
FROM v_documents WHERE coalesce(code, title) IS NOT NULL AND issuer IS NOT NULL ORDER BY name, document)
GROUP BY what, issuer HAVING count(*) > 1 ORDER BY issuer, what`,
  ),
  between: betweenFigures(database),
})

const rowsOf = <Row>(database: Connection, sql: string): readonly Row[] => database.prepare<[], Row>(sql).all()
