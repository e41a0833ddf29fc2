import { z } from 'zod'
import { documentRecord } from '../model/record.ts'

/** The JSON Schema of the record, as text. */
export const schemaText = (): string => JSON.stringify(z.toJSONSchema(documentRecord), null, 2)
