import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PlacedDocument, RawPage } from '../model/raw.ts'
import { ReadError } from '../model/reason.ts'
import type { Message } from '../model/result.ts'
import { refuseBombs } from './pdf/bombs.ts'
import { damagedFile, damagedPage, needsOcr, struckOut } from './pdf/messages.ts'
import { withPdf } from './pdf/open.ts'
import { readPage } from './pdf/page.ts'
import type { Reader } from './reader.ts'

/** More pages than any report has; a forged page count must not keep the reader busy. */
const mostPages = 5000

/** PDF files, typed or with pages that only OCR can read (those come with reason and message and hardly any words). */
export const pdfReader: Reader = {
  accepts: (bytes) => latin1(bytes.subarray(0, 1024)).includes('%PDF-'),
  async read(bytes, { password }) {
    refuseBombs(bytes)
    return withPdf(bytes, password, async (pdf) => {
      if (pdf.numPages > mostPages) throw new ReadError('too-many-pages', `${pdf.numPages}`)
      const isWhole = latin1(bytes.subarray(-2048)).includes('%%EOF')
      const { pages, messages } = await readPages(pdf)
      const isEmpty = pages.every(({ words, reason }) => words.length === 0 && reason === null)
      if (pages.length === 0 || (isEmpty && (!isWhole || messages.length > 0))) throw new ReadError('truncated')
      const value: PlacedDocument = { kind: 'placed', format: 'pdf', pages }
      return { value, messages: isWhole ? messages : [damagedFile(pages.length), ...messages] }
    })
  },
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

async function readPages(pdf: PDFDocumentProxy): Promise<{ pages: RawPage[]; messages: Message[] }> {
  const layers = await pdf.getOptionalContentConfig()
  const pages: RawPage[] = []
  const messages: Message[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const { page, struck } = await readPage(await pdf.getPage(number), layers)
      pages.push(page)
      if (page.reason === 'no-text' || page.reason === 'unmapped-glyphs') messages.push(needsOcr(number, page.reason))
      if (struck !== '') messages.push(struckOut(number, struck))
    } catch (error) {
      pages.push(blankPage(number))
      messages.push(damagedPage(number, error instanceof Error ? error.message : String(error)))
    }
  }
  return { pages, messages }
}

const blankPage = (number: number): RawPage => ({
  number,
  width: 595,
  height: 842,
  reading: 'digital',
  reason: 'damaged',
  words: [],
  strokes: [],
  taggedTables: [],
})
