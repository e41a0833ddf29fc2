import { createHash } from 'node:crypto'
import type { RawPage } from '../../model/raw.ts'
import type { PageImage } from '../raster/contract.ts'
import { engineSettings } from './engine.ts'

/** Where readings are kept from run to run; what is in it was made by this very version of the program. */
export interface ReadingCache {
  get(key: string): Promise<string | null>
  put(key: string, reading: string): Promise<void>
}

/** Names what is read and with what: the same picture in another document, or another run, is not read again. */
export function cacheKey({ image, colour, dpi, widthPoints, heightPoints }: PageImage): string {
  const hash = createHash('sha256').update(image.data)
  if (colour !== null) hash.update(colour.data)
  const size = [image.width, image.height, dpi, widthPoints, heightPoints]
  return hash.update(JSON.stringify([size, engineSettings])).digest('hex')
}

/** What is kept of a page: all that its picture tells. */
export type PageReading = Pick<RawPage, 'width' | 'height' | 'words' | 'strokes'>

/** The reading of `image` from the cache; otherwise `read` makes it and it is kept. */
export async function cached(
  cache: ReadingCache | null,
  image: PageImage,
  read: () => Promise<PageReading>,
): Promise<PageReading> {
  if (cache === null) return read()
  const key = cacheKey(image)
  const kept = parsed(await cache.get(key))
  if (kept !== null) return kept
  const reading = await read()
  await cache.put(key, JSON.stringify(reading))
  return reading
}

/** Null for what is not whole: then the page is read again. */
function parsed(reading: string | null): PageReading | null {
  try {
    return reading === null ? null : (JSON.parse(reading) as PageReading)
  } catch {
    return null
  }
}
