import { fileURLToPath } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument, PasswordException, PasswordResponses } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ReadError } from '../../model/reason.ts'

/** pdf.js reads these from disk; it wants a path that ends in a slash. */
const folder = (name: string): string =>
  fileURLToPath(new URL(`./${name}/`, import.meta.resolve('pdfjs-dist/package.json'))).replaceAll('\\', '/')

const settings = {
  verbosity: 0,
  wasmUrl: folder('wasm'),
  standardFontDataUrl: folder('standard_fonts'),
  cMapUrl: folder('cmaps'),
  useWorkerFetch: false,
  useSystemFonts: false,
  /** Without it a font object does not tell its name. */
  fontExtraProperties: true,
  /** Pictures come as plain pixels. */
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
}

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy
  /** Frees all of the file. */
  close(): Promise<void>
}

/** Opens the file; pictures of more pixels than `maxImageSize` are left out. Throws `ReadError`. */
export async function openPdf(bytes: Uint8Array, password: string | null, maxImageSize: number): Promise<OpenPdf> {
  // pdf.js takes the buffer away from its caller, so it gets a copy.
  const data = Uint8Array.from(bytes)
  const task = getDocument({ ...settings, data, maxImageSize, ...(password === null ? {} : { password }) })
  try {
    return { pdf: await task.promise, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    refuse(error)
  }
}

/** Opens the file without its pictures (decoding a scan takes 100 ms a page), hands it to `use`, and frees all of it afterwards. */
export async function withPdf<T>(
  bytes: Uint8Array,
  password: string | null,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { pdf, close } = await openPdf(bytes, password, 0)
  try {
    return await use(pdf)
  } finally {
    await close()
  }
}

function refuse(error: unknown): never {
  if (error instanceof PasswordException) {
    throw new ReadError(error.code === PasswordResponses.NEED_PASSWORD ? 'encrypted' : 'wrong-password')
  }
  throw new ReadError('truncated', error instanceof Error ? error.message : String(error))
}
