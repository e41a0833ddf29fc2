import sharp from 'sharp'
import { ReadError } from '../../model/reason.ts'
import type { Result } from '../../model/result.ts'
import type { PageImage } from '../raster/contract.ts'
import { mostDecoded } from './limits.ts'
import { imageMessage } from './messages.ts'
import { coloursToPixels } from './pixels.ts'
import { wholePage } from './whole-page.ts'

/** Shorter side of A4 in inches: what a page is taken for whose file does not tell its size. */
const a4 = 8.27
/** Shorter sides in inches that paper has; cameras and screens write 72 or 96 dpi whatever the paper was. */
const [narrowest, widest] = [4, 24]

/** Size and resolution of each page of an image file; one entry but for TIFF. Throws `ReadError` for a file that is no image. */
export async function imagePages(bytes: Uint8Array): Promise<number> {
  try {
    return (await sharp(bytes, { limitInputPixels: false }).metadata()).pages ?? 1
  } catch (error) {
    throw new ReadError('truncated', error instanceof Error ? error.message : String(error))
  }
}

/** Points of the pages of an image file, without decoding them; null for a page that cannot be opened. */
export async function imagePageSize(
  bytes: Uint8Array,
  page: number,
): Promise<{ readonly width: number; readonly height: number } | null> {
  try {
    const { autoOrient, density } = await sharp(bytes, { page: page - 1, limitInputPixels: false }).metadata()
    const dpi = dpiOf(autoOrient.width, autoOrient.height, density)
    return { width: (autoOrient.width / dpi) * 72, height: (autoOrient.height / dpi) * 72 }
  } catch {
    return null
  }
}

/** Pages of a PNG, JPEG or TIFF file as pictures, one in memory at a time. */
export async function* imageFilePages(
  bytes: Uint8Array,
  pageNumbers: readonly number[],
): AsyncGenerator<Result<PageImage | null>> {
  const count = await imagePages(bytes)
  for (const number of pageNumbers) {
    yield number > count
      ? { value: null, messages: [imageMessage(number, 'no-such-page')] }
      : await onePage(bytes, number)
  }
}

async function onePage(bytes: Uint8Array, number: number): Promise<Result<PageImage | null>> {
  const size = await imagePageSize(bytes, number)
  if (size === null) return { value: null, messages: [imageMessage(number, 'damaged-image')] }
  const { width, height } = await sharp(bytes, { page: number - 1, limitInputPixels: false }).metadata()
  if (width * height > mostDecoded) return { value: null, messages: [imageMessage(number, 'page-too-large')] }
  try {
    const { data, info } = await sharp(bytes, { page: number - 1, limitInputPixels: mostDecoded, failOn: 'error' })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    const pixels =
      info.channels === 1
        ? { gray: { width: info.width, height: info.height, data }, colour: null }
        : coloursToPixels(info.width, info.height, data, 3)
    const lie = { swapped: false, mirroredAcross: false, mirroredDown: false }
    const place = { x0: 0, y0: 0, x1: size.width, y1: size.height }
    return { value: wholePage(pixels, { lie, place }, { number, ...size }), messages: [] }
  } catch {
    return { value: null, messages: [imageMessage(number, 'damaged-image')] }
  }
}

function dpiOf(width: number, height: number, density: number | undefined): number {
  const shorter = Math.min(width, height)
  const inches = density === undefined ? 0 : shorter / density
  return density !== undefined && inches >= narrowest && inches <= widest ? density : shorter / a4
}
