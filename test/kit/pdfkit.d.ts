/** The part of pdfkit that the kit uses; the package brings no types. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream'

  interface TextOptions {
    readonly width?: number
    readonly align?: 'left' | 'center' | 'right' | 'justify'
    readonly indent?: number
    readonly lineBreak?: boolean
  }

  export default class PDFDocument extends Readable {
    x: number
    y: number
    readonly page: { readonly width: number; readonly height: number }
    constructor(options: Readonly<Record<string, unknown>>)
    addPage(options?: Readonly<Record<string, unknown>>): this
    /** A page like the one before. */
    continueOnNewPage(): this
    registerFont(name: string, source: string): this
    font(name: string): this
    fontSize(points: number): this
    text(text: string, x?: number, y?: number, options?: TextOptions): this
    widthOfString(text: string): number
    lineWidth(points: number): this
    rect(x: number, y: number, width: number, height: number): this
    stroke(): this
    end(): void
  }
}
