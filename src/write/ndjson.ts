import type { ViewColumn, ViewRow } from './views.ts'

/** Rows as JSON, one a line, every column named in each. */
export function* ndjsonLines(columns: readonly ViewColumn[], rows: Iterable<ViewRow>): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name]])))}\n`
}
