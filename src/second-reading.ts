import { type DoubtfulCell, doubtfulCells } from './audit/scans/doubtful-cells.ts'
import { scannedFigure } from './audit/scans/scanned-figures.ts'
import { type Again, type SettledFigure, settledFigures } from './audit/scans/settled-figures.ts'
import type { Cell, Document } from './model/document.ts'
import type { InkReading, PlacedDocument, RawDocument, RawPage } from './model/raw.ts'
import type { Message, Result } from './model/result.ts'
import { type RereadFigure, withFigures } from './read/figure-words.ts'
import { figuresReread } from './read/ocr/messages.ts'
import type { RereadPlace } from './read/reread.ts'

/** Reads cells of scanned pages once more: the readings place by place, the likeliest first, empty for a blank cell. */
export type LookAgain = (
  pages: readonly RawPage[],
  places: readonly RereadPlace[],
) => Promise<Result<readonly (readonly InkReading[])[]>>

/** A doubtful cell that was looked at again: all that was ever read in it, and what the second look tells. */
interface Looked extends DoubtfulCell {
  readonly seen: readonly InkReading[]
  readonly again: Again
}

/**
 * The one step back of the pipeline, taken at most once: figures of scanned pages that stand in sums which fail, or that are
 * no figures, are read again from the picture, and the sums decide between readings of the ink where only one choice lets
 * them hold. Gives the words to lay out anew; null where nothing is in doubt. Typed pages are never touched.
 */
export async function secondReading(
  raw: RawDocument,
  document: Document,
  lookAgain: LookAgain,
): Promise<Result<PlacedDocument> | null> {
  const doubtful = raw.kind === 'placed' ? doubtfulCells(document) : []
  if (raw.kind !== 'placed' || doubtful.length === 0) return null
  const places = doubtful.map(({ cell, place }) => ({ ...place, text: cell.text }))
  const { value: readings, messages } = await lookAgain(raw.pages, places)
  const looked = doubtful.flatMap((doubt, index): readonly Looked[] => {
    const looks = readings[index]!
    const seen = seenIn(document, doubt.cell, looks)
    return looks.length === 0 ? [] : [{ ...doubt, seen, again: againOf(doubt.cell, seen, looks) }]
  })
  const settled = [...Map.groupBy(looked, ({ table }) => table)].flatMap(([table, cells]) =>
    settledFigures(document, table, new Map(cells.map(({ cell, again }) => [cell, again]))),
  )
  const figures = looked.map((each) => rereadFigure(each, settled))
  return { value: withFigures(raw, figures), messages: [...messages, ...told(figures)] }
}

/** All readings of a cell, each text once: what it says, what the second look tells, what the first saw besides. */
function seenIn(document: Document, { span, text }: Cell, looks: readonly InkReading[]): readonly InkReading[] {
  const first = scannedFigure(document, span)
  const own = first === null ? [] : [{ text, confidence: first.confidence, source: 'ocr' as const }]
  const all = [...own, ...looks, ...(first?.candidates ?? [])]
  return all.filter((reading, index) => all.findIndex((other) => other.text === reading.text) === index)
}

/** Share of the looks that refute a text which none of them saw. */
const decisive = 0.6

/** The texts that may stand in the cell's place, also without points and commas: specks are taken for them. */
function againOf({ text }: Cell, seen: readonly InkReading[], looks: readonly InkReading[]): Again {
  const texts = seen.map((reading) => reading.text)
  const bare = texts.filter((each) => /^\d[\d., ]*$/u.test(each)).map(digitsOf)
  const isSeen = looks.some((look) => look.confidence > 0 && digitsOf(look.text) === digitsOf(text))
  return {
    texts: [...new Set([...texts, ...bare])].filter((each) => each !== text),
    isRefuted: !isSeen && looks[0]!.confidence >= decisive,
    guesses: seen.filter(({ confidence }) => confidence === 0).map((reading) => reading.text),
  }
}

const digitsOf = (text: string): string => text.replace(/\D/gu, '')

/** The most that a figure is believed whose readings differ. */
const disputed = 0.6

function rereadFigure({ cell, place, seen }: Looked, settled: readonly SettledFigure[]): RereadFigure {
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
