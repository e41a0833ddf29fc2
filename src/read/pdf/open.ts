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
  /** Leaves pictures out: decoding a scan takes 200 ms a page, and here only the place of a picture counts. */
  maxImageSize: 0,
}

/** Opens the file, hands it to `use`, and frees all of it afterwards. */
export async function withPdf<T>(
  bytes: Uint8Array,
  password: string | null,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  // pdf.js takes the buffer away from its caller, so it gets a copy.
  const task = getDocument({ ...settings, data: Uint8Array.from(bytes), ...(password === null ? {} : { password }) })
  try {
    return await use(await task.promise.catch(refuse))
  } finally {
    await task.destroy()
  }
}

function refuse(error: unknown): never {
  if (error instanceof PasswordException) {
    throw new ReadError(error.code === PasswordResponses.NEED_PASSWORD ? 'encrypted' : 'wrong-password')
  }
  throw new ReadError('truncated', error instanceof Error ? error.message : String(error))
}
