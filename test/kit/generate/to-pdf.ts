import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import { fontOf, MARGIN } from './pdf-page.ts'
import { drawTable } from './pdf-table.ts'
import type { Printed, PrintedPair, PrintedParagraph } from './printed.ts'
import type { Random } from './random.ts'

const fontFile = (name: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`))

/** A typed PDF in Tinos on A4, some appendices across, page numbers at the top from the second page on. */
export function toPdf(printed: readonly Printed[], random: Random): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: MARGIN, info: { CreationDate: new Date(0) } })
  pdf.registerFont('tinos', fontFile('400Regular'))
  pdf.registerFont('tinos-bold', fontFile('700Bold'))
  pdf.registerFont('tinos-italic', fontFile('400Regular_Italic'))
  pdf.registerFont('tinos-bold-italic', fontFile('700Bold_Italic'))
  let page = 1
  pdf.on('pageAdded', () => {
    page++
    const { x, y } = pdf
    pdf
      .font('tinos')
      .fontSize(13)
      .text(String(page), MARGIN, 34, { align: 'center', width: widthOf(pdf), lineBreak: false })
    pdf.x = x
    pdf.y = Math.max(y, MARGIN)
  })
  for (const part of printed) draw(pdf, part, random)
  pdf.end()
  return buffer(pdf)
}

const widthOf = (pdf: PDFDocument): number => pdf.page.width - 2 * MARGIN

function draw(pdf: PDFDocument, part: Printed, random: Random): void {
  if (part.kind === 'paragraph') drawParagraph(pdf, part, MARGIN, widthOf(pdf))
  else if (part.kind === 'pair') drawPair(pdf, part)
  else if (part.kind === 'table') drawTable(pdf, part, random)
  else pdf.addPage({ size: 'A4', margin: MARGIN, layout: random.chance(0.3) ? 'landscape' : 'portrait' })
}

function drawParagraph(
  pdf: PDFDocument,
  { text, align, bold, italic }: PrintedParagraph,
  x: number,
  width: number,
): void {
  const indent = align === 'justify' ? 28 : 0
  pdf.font(fontOf({ bold, italic })).fontSize(13.5)
  pdf.text(text === '' ? ' ' : text, x, pdf.y, { align, width, indent })
  pdf.y += 4
}

/** Both sides from the same height; a pair never breaks over pages. */
function drawPair(pdf: PDFDocument, { left, right }: PrintedPair): void {
  const height = 20 * Math.max(left.length, right.length) + 40
  if (pdf.y + height > pdf.page.height - MARGIN) pdf.addPage()
  const top = pdf.y
  const ends = [
    { side: left, x: MARGIN - 20, width: 210 },
    { side: right, x: MARGIN + 200, width: widthOf(pdf) - 180 },
  ].map(({ side, x, width }) => {
    pdf.y = top
    for (const line of side) drawParagraph(pdf, line, x, width)
    return pdf.y
  })
  pdf.y = Math.max(...ends) + 8
}
