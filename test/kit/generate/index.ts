import type { Generated } from './documents.ts'
import { randomFrom } from './random.ts'
import { toDocx } from './to-docx.ts'
import { toPdf } from './to-pdf.ts'
import { toTxt, txtStyles } from './to-txt.ts'

export { type Generated, generated } from './documents.ts'

export const formats = ['txt', 'docx', 'pdf'] as const
export type WrittenFormat = (typeof formats)[number]

/** How the text of a document is laid out as TXT; follows from its name. */
export const txtStyleOf = ({ name }: Generated): (typeof txtStyles)[number] => randomFrom(hashOf(name)).pick(txtStyles)

/** The document as a file of a format. */
export async function written(document: Generated, format: WrittenFormat): Promise<Uint8Array> {
  if (format === 'pdf') return toPdf(document.printed, randomFrom(hashOf(document.name) + 2))
  if (format === 'docx') return toDocx(document.printed)
  return Buffer.from(toTxt(document.printed, txtStyleOf(document), randomFrom(hashOf(document.name) + 1)))
}

const hashOf = (name: string): number => [...name].reduce((hash, char) => (hash * 31 + char.codePointAt(0)!) >>> 0, 7)
