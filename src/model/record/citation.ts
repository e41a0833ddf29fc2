import { z } from 'zod'
import { confidence, date, evidenceList } from './evidence.ts'

export const citation = z.strictObject({
  id: z.string(),
  /** "NQ", "NĐ", "QĐ" …; null where the kind has no abbreviation (công văn). */
  kind: z.string().nullable(),
  kindName: z.string().nullable(),
  number: z.string().nullable(),
  year: z.int().nullable(),
  symbol: z.string().nullable(),
  code: z.string().nullable(),
  date: date.nullable(),
  issuer: z.string().nullable(),
  pinpoint: z
    .strictObject({
      point: z.string().nullable(),
      clause: z.string().nullable(),
      article: z.string().nullable(),
      chapter: z.string().nullable(),
      appendix: z.string().nullable(),
    })
    .nullable(),
  role: z.enum([
    'basis',
    'implements',
    'guides',
    'amends',
    'amendedBy',
    'replaces',
    'repeals',
    'approves',
    'issuedWith',
    'requestedBy',
    'mention',
    'self',
  ]),
  /** The citation whose title contains this one. */
  inside: z.string().nullable(),
  resolvesTo: z
    .strictObject({
      code: z.string(),
      date: date.nullable(),
      issuer: z.string().nullable(),
      by: z.enum(['same-code', 'alias', 'short-form', 'repaired-symbol', 'registry']),
    })
    .nullable(),
  section: z.string().nullable(),
  text: z.string(),
  evidence: evidenceList.min(1),
  confidence,
})
export type Citation = z.infer<typeof citation>
