import { type BasicType, ByteWriter, parquetWriteRows } from 'hyparquet-writer'
import type { Value } from './columns.ts'
import type { View, ViewColumn, ViewRow, ViewType } from './views.ts'

const parquetTypes: Readonly<Record<ViewType, BasicType>> = {
  text: 'STRING',
  integer: 'INT64',
  real: 'DOUBLE',
  boolean: 'BOOLEAN',
}

/** Rows that are held before they are packed. */
const rowGroupSize = 20_000

/** The rows of a view as an Apache Parquet file with typed columns, packed by Snappy; the packed bytes are held in memory. */
export function parquetBytes({ columns }: View, rows: Iterable<ViewRow>): Uint8Array {
  const writer = new ByteWriter()
  const typed = columns.map(({ name, type }) => ({ name, type: parquetTypes[type] }))
  parquetWriteRows({ writer, columns: typed, rows: parquetRows(columns, rows), rowGroupSize, createdBy: 'boctach' })
  return writer.getBytes()
}

function* parquetRows(columns: readonly ViewColumn[], rows: Iterable<ViewRow>): Iterable<Record<string, unknown>> {
  for (const row of rows)
    yield Object.fromEntries(columns.map(({ name, type }) => [name, parquetValue(type, row[name] ?? null)]))
}

const parquetValue = (type: ViewType, value: Value): Value | bigint =>
  type === 'integer' && typeof value === 'number' ? BigInt(value) : value
