import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'

const tinos = fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'))

/** Pages with one line of Vietnamese each, set in Tinos; the same bytes for the same arguments unless encrypted. */
export function typedPdf(lines: readonly string[], options: { readonly userPassword?: string } = {}): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    font: tinos,
    autoFirstPage: false,
    info: { CreationDate: new Date(0) },
    ...options,
  })
  for (const line of lines) pdf.addPage().fontSize(14).text(line)
  pdf.end()
  return buffer(pdf)
}
