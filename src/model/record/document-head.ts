import { z } from 'zod'
import { date, evidenceList } from './evidence.ts'

const page = z.strictObject({
  number: z.int().positive(),
  /** Points. */
  width: z.number(),
  height: z.number(),
  reading: z.enum(['digital', 'ocr']),
  reason: z.string().nullable(),
})

const signer = z.strictObject({
  name: z.string().nullable(),
  title: z.string().nullable(),
  /** As printed: "TM.", "KT.", "TL.", "TUQ.", "Q.", "T/M" … */
  authority: z.string().nullable(),
})

export const documentHead = z.strictObject({
  /** SHA-256 of the bytes, hexadecimal. */
  id: z.string(),
  name: z.string(),
  format: z.enum(['pdf', 'docx', 'txt', 'image']),
  bytes: z.int().nonnegative(),
  pageCount: z.int().nullable(),
  reading: z.enum(['digital', 'ocr', 'mixed']),
  pages: z.array(page),
  /** Abbreviation of Nghị định 30/2020/NĐ-CP, Phụ lục III; null for a công văn. */
  kind: z.string().nullable(),
  kindName: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  code: z.string().nullable(),
  issuer: z.string().nullable(),
  province: z.string().nullable(),
  place: z.string().nullable(),
  date: date.nullable(),
  title: z.string().nullable(),
  /** The years that the plan or report is about. */
  years: z.array(z.int()),
  signer: signer.nullable(),
  recipients: z.array(z.string()),
  evidence: z.record(z.string(), evidenceList),
})
export type DocumentHead = z.infer<typeof documentHead>
