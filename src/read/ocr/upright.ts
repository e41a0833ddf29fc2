import { displayedSize } from '../../model/page-lie.ts'
import type { RawPage } from '../../model/raw.ts'
import { isSyllable } from '../../vi/text/syllables.ts'
import { cleanPage } from '../raster/clean.ts'
import type { CleanPage, PageImage } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { readPart } from './part.ts'

const turns = [0, 1, 2, 3] as const
export type Turns = (typeof turns)[number]

/** Letters of syllables that the turn chosen must show, and how many times as many as any other. */
const fewest = 12
const clearer = 2

/**
 * The page made ready; where its ink does not tell which way is up (few letters), the turn that gives most Vietnamese words.
 * Where words do not tell either it stays as displayed, and `orientationIsSure` is false: the pages around may know.
 */
export async function uprightPage(image: PageImage, engine: Engine, known?: Turns): Promise<CleanPage> {
  const clean = cleanPage(image, known === undefined ? {} : { quarterTurns: known })
  if (clean.orientationIsSure) return clean
  const tried = []
  for (const quarterTurns of turns) {
    const turned = quarterTurns === clean.quarterTurns ? clean : cleanPage(image, { quarterTurns })
    tried.push({ turned, sense: await senseOf(turned, engine) })
  }
  const [best, second] = tried.toSorted((a, b) => b.sense - a.sense)
  const isSure = best!.sense >= fewest && best!.sense >= clearer * second!.sense
  const { turned } = isSure ? best! : tried[0]!
  return { ...turned, orientationIsSure: isSure }
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

/** How much Vietnamese a page holds as it lies: letters of its syllables, by confidence; single letters prove nothing. */
async function senseOf(clean: CleanPage, engine: Engine): Promise<number> {
  const page = { x0: 0, y0: 0, x1: clean.gray.width, y1: clean.gray.height }
  const words = await readPart(clean, page, engine, { layout: 'sparse' })
  return words.reduce((sum, { text, confidence }) => {
    const letters = text.replace(/[^\p{L}\p{M}]/gu, '')
    return letters.length > 1 && isSyllable(letters) ? sum + confidence * letters.length : sum
  }, 0)
}
