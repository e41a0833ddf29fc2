import { join } from 'node:path'
import { openForReading } from '../write/sqlite.ts'
import type { Failure, Input } from './inputs.ts'

/** How things stand in an output folder. */
export interface BatchStatus {
  /** Documents with records, each content once. */
  readonly done: number
  /** Documents that a run has taken in and not brought to an end. */
  readonly remaining: number
  /** Files that could not be used; `name` is the absolute path. */
  readonly failures: readonly Failure[]
}

/** Reads the ledger below `out`, also while a run is under way. Throws `OutputError` where there is none. */
export function batchStatus(out: string): BatchStatus {
  const database = openForReading(join(out, 'boctach.db'))
  try {
    const count = (states: string): number =>
      database.prepare(`SELECT count(*) FROM work WHERE state IN (${states})`).pluck().get() as number
    return {
      done: count("'done'"),
      remaining: count("'pending', 'started'"),
      failures: database.prepare<[], Failure>(`SELECT source AS name, ${whyFailed}`).all(),
    }
  } finally {
    database.close()
  }
}

/** The files that could not be used, to be tried again; each keeps its place below `out`. Throws `OutputError`. */
export function failedInputs(out: string): readonly Input[] {
  const database = openForReading(join(out, 'boctach.db'))
  try {
    return database
      .prepare<[], Input>(`SELECT source, path AS relative, source AS name, ${whyFailed}`)
      .all()
      .map(({ source, relative, name }) => ({ source, relative, name }))
  } finally {
    database.close()
  }
}

/** A file of which no content is known has its own reason, e.g. unreadable. */
const whyFailed = `coalesce(files.reason, work.reason) AS reason, coalesce(files.detail, work.detail) AS detail
  FROM files LEFT JOIN work USING (document) WHERE coalesce(files.reason, work.reason) IS NOT NULL ORDER BY path`
