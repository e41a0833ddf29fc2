import type { Box } from '../../model/geometry.ts'
import type { RawWord } from '../../model/raw.ts'
import type { CleanPage, GrayImage, PixelBox } from '../raster/contract.ts'
import { textRegions } from '../raster/regions.ts'
import { cropped, enlarged, whitened } from './crop.ts'
import type { Engine, Reading } from './engine.ts'
import { decide, figureAlphabet, isDoubtfulFigure } from './figures.ts'
import { wordsToRaw } from './raw-words.ts'
import type { OcrWord } from './tsv.ts'

/** White pixels around what is read: the engine cuts off letters at the border. */
const margin = 10

/** How much larger a doubtful figure is read again. */
const magnified = 2

/**
 * The words of a page: each cell of its tables by itself, so that no row is lost and no neighbour read into a figure, and
 * all outside of them in one go. `cells` in points of the upright page, none inside another.
 */
export async function readPage(clean: CleanPage, cells: readonly Box[], engine: Engine): Promise<readonly RawWord[]> {
  const page = { x0: 0, y0: 0, x1: clean.widthPoints, y1: clean.heightPoints }
  const regions = textRegions(clean, [...cells, page])
  const words: RawWord[] = []
  for (const region of regions.slice(0, -1)) {
    if (region.kind === 'dash') words.push(...wordsToRaw([dashAt(region.box)], clean))
    if (region.kind === 'text') words.push(...(await readCell(clean, region.box, engine)))
  }
  const outside = regions.at(-1)!.box
  if (outside === null) return words
  const image = whitened(clean.withoutLines, cells.map(clean.toPixels))
  return [...words, ...wordsToRaw(await readPart(image, outside, engine, part(clean, 'sparse')), clean)]
}

const part = ({ dpi }: CleanPage, layout: Reading['layout']): Reading => ({ layout, dpi, alphabet: null })

const dashAt = (box: PixelBox): OcrWord => ({ text: '-', box, confidence: 1, line: 0 })

async function readCell(clean: CleanPage, box: PixelBox, engine: Engine): Promise<readonly RawWord[]> {
  const first = await readPart(clean.withoutLines, box, engine, part(clean, 'block'))
  if (!isDoubtfulFigure(first)) return wordsToRaw(first, clean)
  const { words, other } = decide(first, await readFigureAgain(clean, box, engine))
  return wordsToRaw(words, clean).map((word) => (other === null ? word : { ...word, candidates: [other] }))
}

/** A figure larger and with nothing but figures to choose from. */
export const readFigureAgain = (clean: CleanPage, box: PixelBox, engine: Engine): Promise<readonly OcrWord[]> =>
  readPart(
    clean.withoutLines,
    box,
    engine,
    { layout: 'line', dpi: clean.dpi * magnified, alphabet: figureAlphabet },
    magnified,
  )

async function readPart(
  image: GrayImage,
  box: PixelBox,
  engine: Engine,
  reading: Reading,
  factor = 1,
): Promise<readonly OcrWord[]> {
  const own = cropped(image, box, margin)
  const words = await engine.read(factor === 1 ? own : enlarged(own, factor), reading)
  return words.map((word) => ({ ...word, box: onPage(word.box, box, factor) }))
}

/** A box of the part as a box of the page it was cut from. */
const onPage = (box: PixelBox, cut: PixelBox, factor: number): PixelBox => ({
  x0: Math.round(box.x0 / factor) + cut.x0 - margin,
  y0: Math.round(box.y0 / factor) + cut.y0 - margin,
  x1: Math.round(box.x1 / factor) + cut.x0 - margin,
  y1: Math.round(box.y1 / factor) + cut.y0 - margin,
})
