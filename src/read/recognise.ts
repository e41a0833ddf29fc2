import PQueue from 'p-queue'
import type { PlacedDocument, RawPage } from '../model/raw.ts'
import type { Message, Result } from '../model/result.ts'
import { pageImagesOf } from './images/index.ts'
import { cached, cacheKey, type PageReading } from './ocr/cache.ts'
import { EngineError } from './ocr/engine.ts'
import { withEngine } from './ocr/engines.ts'
import { lowConfidence, type OcrReason, ocrFailed, ocrUnavailable, readByOcr, textLayerHolds } from './ocr/messages.ts'
import { readPage } from './ocr/page.ts'
import { agreesWithPicture } from './ocr/sample.ts'
import { type Turns, turnsOfNeighbours, uprightPage } from './ocr/upright.ts'
import { cleanPage } from './raster/clean.ts'
import type { PageImage } from './raster/contract.ts'
import type { ReadOptions } from './reader.ts'
import type { Recognition } from './recognition.ts'
import { trustIn } from './trust.ts'

/** Reads the pages `wanted` from their pictures; a text layer that its picture bears out and all other pages stay as they are. */
export async function recognise(
  bytes: Uint8Array,
  { value: document, messages }: Result<PlacedDocument>,
  wanted: readonly number[],
  { password }: ReadOptions,
  recognition: Recognition,
): Promise<Result<PlacedDocument>> {
  const pages = new Map(document.pages.map((page) => [page.number, page]))
  let read = 0
  recognition.announce?.(wanted.length, read)
  const told: Message[] = []
  const readAll = async (numbers: readonly number[], turns: ReadonlyMap<number, Turns>): Promise<void> => {
    const queue = new PQueue({ concurrency: recognition.cores })
    for await (const image of pageImagesOf(bytes, numbers, { password })) {
      told.push(...image.messages)
      const picture = image.value
      if (picture === null) continue
      queue.add(async () => {
        const { page } = picture
        const { value, messages } = await recognisePage(pages.get(page)!, picture, recognition, turns.get(page))
        pages.set(page, value)
        told.push(...messages)
        if (turns.size === 0) recognition.announce?.(wanted.length, ++read)
      })
      // The next picture is not taken out of the file before somebody can read it.
      await queue.onSizeLessThan(1)
    }
    await queue.onIdle()
  }
  await readAll(wanted, new Map())
  const turns = turnsOfNeighbours([...pages.values()])
  if (turns.size > 0) await readAll([...turns.keys()], turns)
  const isRead = (page: number | null) => page !== null && pages.get(page)?.reading === 'ocr'
  const left = messages.filter(({ code, page }) => code !== 'needs-ocr' || !isRead(page))
  return { value: { ...document, pages: [...pages.values()] }, messages: [...left, ...inOrder(told)] }
}

/** By page, each message once: pages are read side by side, and all of them tell that the engine is missing. */
function inOrder(messages: readonly Message[]): readonly Message[] {
  const once = new Map(messages.map((message) => [JSON.stringify(message), message]))
  return [...once.values()].sort((a, b) => (a.page ?? 0) - (b.page ?? 0) || (a.code < b.code ? -1 : 1))
}

/** `turns`: known from the pages around it. */
async function recognisePage(
  page: RawPage,
  image: PageImage,
  recognition: Recognition,
  turns: Turns | undefined,
): Promise<Result<RawPage>> {
  const reason = reasonOf(page, recognition.mode)
  try {
    if (recognition.mode === 'auto' && trustIn(page) === 'sample' && (await holds(page, image, recognition)))
      return { value: { ...page, reason: null }, messages: [textLayerHolds(page.number)] }
    const key = turns === undefined ? cacheKey(image) : `${cacheKey(image)}-${turns}`
    const reading = await cached(recognition.cache, key, () => readImage(image, recognition, turns))
    const value: RawPage = { ...page, ...reading, reading: 'ocr', reason, taggedTables: [] }
    return { value, messages: [readByOcr(page.number, reason), ...doubts(value)] }
  } catch (error) {
    if (error instanceof EngineError) return { value: page, messages: [ocrUnavailable(error.message)] }
    return { value: page, messages: [ocrFailed(page.number, error instanceof Error ? error.message : String(error))] }
  }
}

const reasonOf = ({ reason }: RawPage, mode: Recognition['mode']): OcrReason => {
  if (reason === 'no-text' || reason === 'unmapped-glyphs' || reason === 'ocr-layer') return reason
  return mode === 'always' ? 'asked' : 'not-vietnamese'
}

/** True for a text layer that the picture bears out. A scan's layer never has the cells of tables, so those are read. */
const holds = (page: RawPage, image: PageImage, { cellsOf }: Recognition): Promise<boolean> =>
  withEngine(async (engine) => {
    const clean = cleanPage(image)
    const hasTables = page.reason === 'ocr-layer' && cellsOf(clean.strokes).length > 0
    return !hasTables && (await agreesWithPicture(page, clean, engine))
  })

function readImage(image: PageImage, { cellsOf }: Recognition, turns: Turns | undefined): Promise<PageReading> {
  return withEngine(async (engine) => {
    const clean = await uprightPage(image, engine, turns)
    const words = await readPage(clean, cellsOf(clean.strokes), engine)
    const { widthPoints: width, heightPoints: height, strokes, quarterTurns, orientationIsSure, skewDegrees } = clean
    return { width, height, lie: { quarterTurns, isSure: orientationIsSure, skewDegrees }, words, strokes }
  })
}

/** A word below this is uncertain; a page with more such words than `hard` is worth a look. */
const uncertain = 0.7
const hard = 0.1

function doubts({ number, words }: RawPage): readonly Message[] {
  const share = words.filter(({ confidence }) => confidence! < uncertain).length / Math.max(1, words.length)
  return share > hard ? [lowConfidence(number, share)] : []
}
