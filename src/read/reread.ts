import type { Box } from '../model/geometry.ts'
import type { InkReading, RawPage } from '../model/raw.ts'
import type { Message, Result } from '../model/result.ts'
import { pageImagesOf } from './images/index.ts'
import { cached, cacheKey } from './ocr/cache.ts'
import { withEngine } from './ocr/engines.ts'
import { readAgain } from './ocr/figure-again.ts'
import { ocrFailed, rereadCut } from './ocr/messages.ts'
import { type Turns, uprightPage } from './ocr/upright.ts'
import type { PageImage } from './raster/contract.ts'
import type { ReadOptions } from './reader.ts'
import type { Recognition } from './recognition.ts'

/** Most cells of a page and most pages that are read once more: a look at a cell takes some 50 ms. */
const mostCells = 120
const mostPages = 30
/** Of more cells a page those are looked at in few ways whose text is borne out at once. */
const mostThorough = 40

/** A cell to be read again, in points of its page, and what it was read as. */
export interface RereadPlace {
  readonly page: number
  readonly box: Box
  readonly text: string
}

/**
 * The readings of cells of scanned pages, which lie as `pages` say, looked at once more: place by place, the likeliest first,
 * empty for a blank cell. What is beyond the limits has no readings, and a message says so. Pages are read one by one.
 */
export async function reread(
  bytes: Uint8Array,
  pages: readonly RawPage[],
  places: readonly RereadPlace[],
  { password }: ReadOptions,
  { cache }: Pick<Recognition, 'cache'>,
): Promise<Result<readonly (readonly InkReading[])[]>> {
  const readings = places.map((): readonly InkReading[] => [])
  const messages: Message[] = []
  const byPage = Map.groupBy(places.keys(), (index) => places[index]!.page)
  const wanted = [...byPage.keys()].sort((a, b) => a - b)
  for (const page of wanted.slice(mostPages)) messages.push(rereadCut(page, byPage.get(page)!.length))
  for await (const { value: picture } of pageImagesOf(bytes, wanted.slice(0, mostPages), { password })) {
    if (picture === null) continue
    const all = byPage.get(picture.page)!
    const indexes = all.slice(0, mostCells)
    if (all.length > indexes.length) messages.push(rereadCut(picture.page, all.length - indexes.length))
    const lie = pages.find(({ number }) => number === picture.page)?.lie
    try {
      const wanted = indexes.map((index) => places[index]!)
      const found = await readCells(picture, wanted, lie?.quarterTurns, cache)
      for (const [at, index] of indexes.entries()) readings[index] = found[at] ?? []
    } catch (error) {
      messages.push(ocrFailed(picture.page, error instanceof Error ? error.message : String(error)))
    }
  }
  return { value: readings, messages }
}

function readCells(
  picture: PageImage,
  places: readonly RereadPlace[],
  turns: Turns | undefined,
  cache: Recognition['cache'],
): Promise<readonly (readonly InkReading[])[]> {
  return cached(cache, cacheKey(picture, places), () =>
    withEngine(async (engine) => {
      const clean = await uprightPage(picture, engine, turns)
      const readings: (readonly InkReading[])[] = []
      const isBrief = places.length > mostThorough
      for (const { box, text } of places) readings.push(await readAgain(clean, box, isBrief ? text : null, engine))
      return readings
    }),
  )
}
