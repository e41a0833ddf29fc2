import type { Value } from './columns.ts'
import { quoted } from './schema.ts'
import type { Connection } from './sqlite.ts'
import type { View, ViewColumn, ViewRow } from './views.ts'

/**
 * The rows of a view with truth values as such, by file name, then key: the same database gives the same order. At most
 * `most` of them after the first `passed`.
 */
export function* viewRows(database: Connection, view: View, most = -1, passed = 0): Iterable<ViewRow> {
  const rows = database.prepare<[number, number], ViewRow>(
    `SELECT * FROM ${view.name} ORDER BY ${orderOf(view)} LIMIT ? OFFSET ?`,
  )
  const truths = view.columns.filter(({ type }) => type === 'boolean')
  for (const row of rows.iterate(most, passed)) yield truths.length === 0 ? row : { ...row, ...withTruth(truths, row) }
}

export const countRows = (database: Connection, view: View): number =>
  database.prepare(`SELECT count(*) FROM ${view.name}`).pluck().get() as number

const withTruth = (columns: readonly ViewColumn[], row: ViewRow): Record<string, Value> =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name] === null ? null : row[name] === 1]))

/** "b10" comes after "b9", "b9.10" after "b9.9". */
function orderOf({ columns, key }: View): string {
  const first = columns.some(({ name }) => name === 'name') ? ['name'] : []
  return [...first, ...key]
    .flatMap((name) =>
      name === 'id' || name === 'amount' ? [`length(${quoted(name)})`, quoted(name)] : [quoted(name)],
    )
    .join(', ')
}
