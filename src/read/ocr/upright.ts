import { isSyllable } from '../../vi/text/syllables.ts'
import { cleanPage } from '../raster/clean.ts'
import type { CleanPage, PageImage } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { readPart } from './part.ts'

const turns = [0, 1, 2, 3] as const

/** The page made ready; where its ink does not tell which way is up (few letters), the turn that gives most Vietnamese words. */
export async function uprightPage(image: PageImage, engine: Engine): Promise<CleanPage> {
  const clean = cleanPage(image)
  if (clean.orientationIsSure) return clean
  const tried = []
  for (const quarterTurns of turns) {
    const turned = quarterTurns === clean.quarterTurns ? clean : cleanPage(image, { quarterTurns })
    tried.push({ turned, sense: await senseOf(turned, engine) })
  }
  return tried.reduce((best, next) => (next.sense > best.sense ? next : best)).turned
}

/** How much Vietnamese a page holds as it lies: letters of its syllables, by confidence. */
async function senseOf(clean: CleanPage, engine: Engine): Promise<number> {
  const page = { x0: 0, y0: 0, x1: clean.gray.width, y1: clean.gray.height }
  const words = await readPart(clean, page, engine, { layout: 'sparse' })
  return words.reduce((sum, { text, confidence }) => sum + (isSyllable(text) ? confidence * text.length : 0), 0)
}
