import { type DoubtfulCell, doubtfulCells } from './audit/doubtful-cells.ts'
import { scannedFigure } from './audit/scanned-figures.ts'
import { type Again, type SettledFigure, settledFigures } from './audit/settled-figures.ts'
import type { Cell, Document } from './model/document.ts'
import type { InkReading, PlacedDocument, RawDocument } from './model/raw.ts'
import type { Message, Result } from './model/result.ts'
import { type RereadFigure, withFigures } from './read/figure-words.ts'
import { figuresReread } from './read/ocr/messages.ts'
import type { ReadOptions } from './read/reader.ts'
import type { Recognition } from './read/recognition.ts'

/**
 * The one step back of the pipeline, taken at most once: figures of scanned pages that stand in sums which fail, or that are
 * no figures, are read again from the picture, and the sums decide between readings of the ink where only one choice lets
 * them hold. Gives the words to lay out anew; null where nothing is in doubt. Typed pages are never touched.
 */
export async function secondReading(
  bytes: Uint8Array,
  raw: RawDocument,
  document: Document,
  options: ReadOptions,
  means: Pick<Recognition, 'cache'>,
): Promise<Result<PlacedDocument> | null> {
  const doubtful = raw.kind === 'placed' ? doubtfulCells(document) : []
  if (raw.kind !== 'placed' || doubtful.length === 0) return null
  const { reread } = await import('./read/reread.ts')
  const places = doubtful.map(({ cell, place }) => ({ ...place, text: cell.text }))
  const { value: readings, messages } = await reread(bytes, raw.pages, places, options, means)
  const seen = new Map(doubtful.map(({ cell }, index) => [cell, seenIn(document, cell, readings[index]!)]))
  const again = new Map(
    doubtful.map(({ cell }, index) => [cell, againOf(cell, seen.get(cell)!, readings[index]!)] as const),
  )
  const settled = [...Map.groupBy(doubtful, ({ table }) => table)].flatMap(([table, cells]) =>
    settledFigures(document, table, new Map(cells.map(({ cell }) => [cell, again.get(cell)!]))),
  )
  const figures = doubtful.flatMap((doubt, index) =>
    readings[index]!.length === 0 ? [] : [rereadFigure(doubt, seen.get(doubt.cell)!, settled)],
  )
  return { value: withFigures(raw, figures), messages: [...messages, ...told(figures)] }
}

/** All readings of a cell: what it says, what the first reading saw besides, and those of the second. */
function seenIn(document: Document, { span, text }: Cell, again: readonly InkReading[]): readonly InkReading[] {
  const first = scannedFigure(document, span)
  const own = first === null ? [] : [{ text, confidence: first.confidence, source: 'ocr' as const }]
  const all = [...own, ...again, ...(first?.candidates ?? [])]
  return all.filter((reading, index) => all.findIndex((other) => other.text === reading.text) === index)
}

/** Share of the looks that refute a text which none of them saw. */
const decisive = 0.6

/** The texts that may stand in the cell's place, also without points and commas: specks are taken for them. */
function againOf({ text }: Cell, seen: readonly InkReading[], looks: readonly InkReading[]): Again {
  const texts = seen.map((reading) => reading.text)
  const bare = texts.filter((each) => /^\d[\d., ]*$/u.test(each)).map((each) => each.replace(/\D/gu, ''))
  return {
    texts: [...new Set([...texts, ...bare])].filter((each) => each !== text),
    isRefuted: looks.every((reading) => !isAlike(reading.text, text)) && (looks[0]?.confidence ?? 0) >= decisive,
  }
}

/** Blanks, points and commas tell no two readings apart: specks are taken for them. */
const isAlike = (one: string, other: string): boolean => one.replace(/\D/gu, '') === other.replace(/\D/gu, '')

/** The most that a figure is believed whose readings differ. */
const disputed = 0.6

function rereadFigure(
  { cell, place }: DoubtfulCell,
  seen: readonly InkReading[],
  settled: readonly SettledFigure[],
): RereadFigure {
  const choice = settled.find((figure) => figure.cell === cell)
  const text = choice?.text ?? cell.text
  const own = seen.find((reading) => reading.text === text)?.confidence ?? disputed
  const candidates = seen.filter((reading) => reading.text !== text && reading.text !== '')
  return {
    place,
    text,
    confidence: candidates.length > 0 ? Math.min(disputed, own) : own,
    reread: choice?.by === 'sums' ? 'by-sums' : 'by-ink',
    candidates,
  }
}

function told(figures: readonly RereadFigure[]): readonly Message[] {
  const byPage = [...Map.groupBy(figures, ({ place }) => place.page)]
  return byPage.map(([page, read]) =>
    figuresReread(page, read.length, read.filter(({ reread }) => reread === 'by-sums').length),
  )
}
