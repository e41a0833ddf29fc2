import { createCanvas } from '@napi-rs/canvas'
import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { GrayImage, PageImage } from '../raster/contract.ts'
import { dpiFor } from './limits.ts'
import { coloursToPixels } from './pixels.ts'

/** A coarse picture under drawn letters must not blur them. */
const coarsest = 200

export interface Fineness {
  /** Resolution of the finest picture on the page; null for a page of letters alone. */
  readonly scannedDpi: number | null
  readonly lettersDpi: number
}

/** Draws the page at the resolution of its finest picture, letters alone at `lettersDpi`. `viewport` has one unit a point. */
export async function drawn(
  page: PDFPageProxy,
  viewport: PageViewport,
  { scannedDpi, lettersDpi }: Fineness,
): Promise<PageImage> {
  const { width, height } = viewport
  const dpi = dpiFor(width, height, scannedDpi === null ? lettersDpi : Math.max(coarsest, scannedDpi))
  const scaled = viewport.clone({ scale: (viewport.scale * dpi) / 72 })
  const canvas = createCanvas(Math.max(1, Math.round(scaled.width)), Math.max(1, Math.round(scaled.height)))
  // pdf.js asks for the canvas of a browser; the one of Node draws the same.
  const target = { canvas: canvas as never, viewport: scaled }
  await page.render(target).promise
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  const { gray, colour } = coloursToPixels(canvas.width, canvas.height, data, 4)
  return { page: page.pageNumber, widthPoints: width, heightPoints: height, dpi, image: gray, colour }
}

/** Lightest gray that counts as a mark. */
const mark = 245

export const isBlank = ({ data }: GrayImage): boolean => data.every((value) => value >= mark)
