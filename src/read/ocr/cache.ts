import { createHash } from 'node:crypto'
import type { RawPage } from '../../model/raw.ts'
import type { PageImage } from '../raster/contract.ts'
import { engineSettings } from './engine.ts'

/** Where readings are kept from run to run; what is in it was made by this very version of the program. */
export interface ReadingCache {
  get(key: string): Promise<string | null>
  put(key: string, reading: string): Promise<void>
}

/**
 * Names what is read and with what: the same picture in another document, or another run, is not read again. `parts` tell
 * what of the page is read; left out for the whole page.
 */
export function cacheKey(
  { image, colour, dpi, widthPoints, heightPoints }: PageImage,
  parts: readonly unknown[] = [],
): string {
  const hash = createHash('sha256').update(image.data)
  if (colour !== null) hash.update(colour.data)
  const size = [image.width, image.height, dpi, widthPoints, heightPoints]
  return hash.update(JSON.stringify([size, engineSettings, parts])).digest('hex')
}

/** What is kept of a page: all that its picture tells. */
export type PageReading = Pick<RawPage, 'width' | 'height' | 'lie' | 'words' | 'strokes'>

/** What is kept under `key`; otherwise `make` makes it and it is kept. */
export async function cached<T>(cache: ReadingCache | null, key: string, make: () => Promise<T>): Promise<T> {
  if (cache === null) return make()
  const kept = parsed<T>(await cache.get(key))
  if (kept !== null) return kept
  const made = await make()
  await cache.put(key, JSON.stringify(made))
  return made
}

/** Null for what is not whole: then it is made again. */
function parsed<T>(reading: string | null): T | null {
  try {
    return reading === null ? null : (JSON.parse(reading) as T)
  } catch {
    return null
  }
}
