/** The part of pdfkit that the kit uses; the package brings no types. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream'
  export default class PDFDocument extends Readable {
    constructor(options: Readonly<Record<string, unknown>>)
    addPage(): this
    fontSize(points: number): this
    text(text: string): this
    end(): void
  }
}
