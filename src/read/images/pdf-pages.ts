import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Result } from '../../model/result.ts'
import { toMatrix } from '../pdf/matrix.ts'
import { openPdf } from '../pdf/open.ts'
import type { PageImage } from '../raster/contract.ts'
import { drawn, isBlank } from './drawn-page.ts'
import { mostDecoded } from './limits.ts'
import { imageMessage } from './messages.ts'
import { bitsToPixels, coloursToPixels, type Pixels } from './pixels.ts'
import { type Painted, paintedBy } from './placement.ts'
import { lieOf, placeOf, wholePage } from './whole-page.ts'

/** Letters without a scan beneath are drawn as finely as recognition can use. */
const finest = 300

export interface PictureOptions {
  readonly password: string | null
  /** For letters without a scan beneath; left out: as fine as recognition can use. */
  readonly lettersDpi?: number
}

/** Longest side in points (PDF 32000-1, C.2: 200 inches); the text reader shrinks a larger page to it too. */
const longestSide = 14_400

/** Pages of a PDF as pictures, one in memory at a time. Throws `ReadError` for a file that cannot be opened. */
export async function* pdfPageImages(
  bytes: Uint8Array,
  pageNumbers: readonly number[],
  { password, lettersDpi = finest }: PictureOptions,
): AsyncGenerator<Result<PageImage | null>> {
  const { pdf, close } = await openPdf(bytes, password, mostDecoded)
  try {
    for (const number of pageNumbers) {
      if (number > pdf.numPages) {
        yield { value: null, messages: [imageMessage(number, 'no-such-page')] }
        continue
      }
      yield await pdf
        .getPage(number)
        .then((page) => pageImage(page, lettersDpi))
        .catch(() => ({ value: null, messages: [imageMessage(number, 'damaged-image')] }))
    }
  } finally {
    await close()
  }
}

async function pageImage(page: PDFPageProxy, lettersDpi: number): Promise<Result<PageImage | null>> {
  try {
    const full = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: Math.min(1, longestSide / Math.max(full.width, full.height)) })
    const size = { number: page.pageNumber, width: viewport.width, height: viewport.height }
    const painted = paintedBy(await page.getOperatorList(), toMatrix(viewport.transform))
    const embedded = await theOnePicture(page, painted)
    if (embedded !== null) return { value: wholePage(embedded.pixels, embedded, size), messages: [] }
    if (painted.leftOut && painted.pictures.length === 0)
      return { value: null, messages: [imageMessage(size.number, 'page-too-large')] }
    const image = await drawn(page, viewport, { scannedDpi: scannedDpi(painted), lettersDpi })
    return isBlank(image.image) && painted.pictures.length > 0
      ? { value: null, messages: [imageMessage(size.number, 'blank-render')] }
      : { value: image, messages: painted.leftOut ? [imageMessage(size.number, 'page-too-large')] : [] }
  } finally {
    page.cleanup()
  }
}

/** The picture that is all of the page and where it lies; null where the page must be drawn, or where pdf.js cannot decode it. */
async function theOnePicture(page: PDFPageProxy, { pictures, more, leftOut }: Painted) {
  const [picture] = pictures
  if (pictures.length !== 1 || picture === undefined || more || leftOut) return null
  const lie = lieOf(picture.matrix)
  if (lie === null) return null
  const pixels = toPixels(await decoded(page, picture.source))
  return pixels && { pixels, lie, place: placeOf(picture.matrix) }
}

/** Resolution of the finest picture; null where there is none. Pictures smaller than an inch are logos. */
function scannedDpi({ pictures }: Painted): number | null {
  const dpis = pictures.flatMap(({ width, matrix: [a, b] }) => {
    const points = Math.hypot(a, b)
    return points < 72 ? [] : [(width / points) * 72]
  })
  return dpis.length === 0 ? null : Math.max(...dpis)
}

/** A picture as pdf.js hands it over. */
interface PdfPicture {
  readonly width: number
  readonly height: number
  /** pdf.js' ImageKind: 1 one bit a pixel, 2 RGB, 3 RGBA. */
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

const isPicture = (value: unknown): value is PdfPicture =>
  typeof value === 'object' && value !== null && 'data' in value && ArrayBuffer.isView(value.data)

/** An inline picture stands in the operators itself; others are kept by id, those of several pages with the file. */
async function decoded(page: PDFPageProxy, source: unknown): Promise<unknown> {
  if (typeof source !== 'string') return source
  const store = source.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => store.get(source, resolve))
}

function toPixels(picture: unknown): Pixels | null {
  if (!isPicture(picture) || picture.width * picture.height === 0) return null
  const { width, height, kind, data } = picture
  if (kind === 1) return bitsToPixels(width, height, data as Uint8Array)
  return kind === 2 || kind === 3 ? coloursToPixels(width, height, data, kind === 2 ? 3 : 4) : null
}
