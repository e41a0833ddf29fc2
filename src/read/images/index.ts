import type { Result } from '../../model/result.ts'
import type { PageImage } from '../raster/contract.ts'
import { sniff } from '../sniff.ts'
import { imageFilePages } from './image-file.ts'
import { type PictureOptions, pdfPageImages } from './pdf-pages.ts'

/**
 * Pages (1-based, in the order asked) of a PDF, PNG, JPEG or TIFF file as pictures, one in memory at a time. A page without a
 * usable picture comes as null with a message: `page-too-large`, `blank-render`, `damaged-image`, `no-such-page`.
 * Throws `ReadError` for a file that cannot be opened.
 */
export const pageImagesOf = (
  bytes: Uint8Array,
  pageNumbers: readonly number[],
  options: PictureOptions,
): AsyncIterable<Result<PageImage | null>> =>
  sniff(bytes).kind === 'pdf' ? pdfPageImages(bytes, pageNumbers, options) : imageFilePages(bytes, pageNumbers)
