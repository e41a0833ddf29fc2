import { displayedSize } from '../../model/page-lie.ts'
import type { RawPage } from '../../model/raw.ts'
import { isSyllable } from '../../vi/text/syllables.ts'
import { cleanPage } from '../raster/clean.ts'
import type { CleanPage, PageImage, PixelBox } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { readPart } from './part.ts'

const turns = [0, 1, 2, 3] as const
export type Turns = (typeof turns)[number]

/** Letters of syllables that the turn chosen must show, and how many times as many as any other. */
const fewest = 12
const clearer = 2
/** Letters of syllables in a strip, and their share of all letters read there, that no page gives which lies otherwise. */
const plenty = 100
const plain = 0.6

/**
 * The page made ready; where its ink does not tell which way is up (few letters, or capitals and figures alone), the turn
 * that gives most Vietnamese words. Where words do not tell either it stays as displayed, and `orientationIsSure` is false:
 * the pages around may know. A strip that plainly reads as Vietnamese settles it; only else is the whole page read each way.
 */
export async function uprightPage(image: PageImage, engine: Engine, known?: Turns): Promise<CleanPage> {
  const clean = cleanPage(image, known === undefined ? {} : { quarterTurns: known })
  if (clean.orientationIsSure) return clean
  const ways = []
  for (const quarterTurns of [clean.quarterTurns, ...turns.filter((others) => others !== clean.quarterTurns)]) {
    const turned = quarterTurns === clean.quarterTurns ? clean : cleanPage(image, { quarterTurns })
    const { sense, letters } = await readSense(turned, middleStrip(turned), engine)
    if (sense >= plenty && sense >= plain * letters) return { ...turned, orientationIsSure: true }
    ways.push(turned)
  }
  const tried = []
  for (const turned of ways) {
    const page = { x0: 0, y0: 0, x1: turned.gray.width, y1: turned.gray.height }
    tried.push({ turned, sense: (await readSense(turned, page, engine)).sense })
  }
  const [best, second] = tried.toSorted((a, b) => b.sense - a.sense)
  const isSure = best!.sense >= fewest && best!.sense >= clearer * second!.sense
  const { turned } = isSure ? best! : tried[0]!
  return { ...turned, orientationIsSure: isSure }
}

/** Where the middle third of the page's letters stands, from edge to edge. */
function middleStrip({ components, gray }: CleanPage): PixelBox {
  const heights = components.map(({ y0, y1 }) => (y0 + y1) >> 1).sort((a, b) => a - b)
  const y0 = heights[Math.floor(heights.length / 3)] ?? 0
  const y1 = heights[Math.floor((heights.length * 2) / 3)] ?? 0
  return { x0: 0, y0, x1: gray.width, y1: Math.max(y1, y0 + 1) }
}

/**
 * The turns of pages that do not tell their own: those of the nearest page of the same shape that does. Without pages that
 * lie so already, and those with no such neighbour.
 */
export function turnsOfNeighbours(pages: readonly RawPage[]): ReadonlyMap<number, Turns> {
  const isWide = (page: RawPage): boolean => displayedSize(page).width > displayedSize(page).height
  const found = pages.flatMap((page): (readonly [number, Turns])[] => {
    if (page.lie === undefined || page.lie.isSure) return []
    const distance = ({ number }: RawPage): number => Math.abs(number - page.number)
    const alike = pages.filter((other) => other.lie?.isSure && isWide(other) === isWide(page))
    const turns = alike.sort((a, b) => distance(a) - distance(b))[0]?.lie?.quarterTurns
    return turns === undefined || turns === page.lie.quarterTurns ? [] : [[page.number, turns]]
  })
  return new Map(found)
}

/** Letters of Vietnamese syllables in a part of the page as it lies, by confidence, among all letters; single ones prove nothing. */
async function readSense(
  clean: CleanPage,
  part: PixelBox,
  engine: Engine,
): Promise<{ sense: number; letters: number }> {
  const words = await readPart(clean, part, engine, { layout: 'sparse' })
  const found = words.map(({ text, confidence }) => ({ letters: text.replace(/[^\p{L}\p{M}]/gu, ''), confidence }))
  const long = found.filter(({ letters }) => letters.length > 1)
  return {
    sense: long.reduce(
      (sum, { letters, confidence }) => (isSyllable(letters) ? sum + confidence * letters.length : sum),
      0,
    ),
    letters: long.reduce((sum, { letters }) => sum + letters.length, 0),
  }
}
