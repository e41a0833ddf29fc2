import { type BasicType, ByteWriter, parquetWrite } from 'hyparquet-writer'
import type { Value } from './columns.ts'
import type { View, ViewRow, ViewType } from './views.ts'

const parquetTypes: Readonly<Record<ViewType, BasicType>> = {
  text: 'STRING',
  integer: 'INT64',
  real: 'DOUBLE',
  boolean: 'BOOLEAN',
}

/** The rows of a view as an Apache Parquet file with typed columns, compressed by Snappy. Holds them in memory. */
export function parquetBytes({ columns }: View, rows: Iterable<ViewRow>): Uint8Array {
  const held = [...rows]
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    columnData: columns.map(({ name, type }) => ({
      name,
      type: parquetTypes[type],
      data: held.map((row) => parquetValue(type, row[name] ?? null)),
    })),
    createdBy: 'boctach',
  })
  return writer.getBytes()
}

const parquetValue = (type: ViewType, value: Value): Value | bigint =>
  type === 'integer' && typeof value === 'number' ? BigInt(value) : value
