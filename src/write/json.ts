import type { DocumentRecord } from '../model/record.ts'

/** The record as it stands in records/: two spaces, a line end; keys in the order of the schema if it was parsed by it. */
export const recordJson = (record: DocumentRecord): string => `${JSON.stringify(record, null, 2)}\n`
