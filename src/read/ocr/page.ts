import type { Box } from '../../model/geometry.ts'
import type { RawWord } from '../../model/raw.ts'
import type { CleanPage, PixelBox } from '../raster/contract.ts'
import { textRegions } from '../raster/regions.ts'
import { readBlock } from './block.ts'
import type { Engine } from './engine.ts'
import { readFigure } from './figure-reading.ts'
import { isFigure, isSpoiltFigure } from './figures.ts'
import { figureMarks, withEqualsBar, withFullStop, withSeparators } from './ink-marks.ts'
import { withLostNumerals } from './lost-numerals.ts'
import { readPart } from './part.ts'
import { wordsToRaw } from './raw-words.ts'
import { withoutReadTwice } from './read-twice.ts'
import { withCountedStrokes } from './roman.ts'
import { lookAgain } from './second-look.ts'
import type { OcrWord } from './tsv.ts'
import { unglued } from './unglued.ts'

/** Dots per inch below which letters are too small for the engine: it reads "Thực n" for "Thực hiện". */
const coarse = 110

/**
 * The words of a page: each cell of its tables by itself, so that no row is lost and no neighbour read into a figure, and
 * all outside of them in one go. `cells` in points of the upright page, none inside another.
 */
export async function readPage(clean: CleanPage, cells: readonly Box[], engine: Engine): Promise<readonly RawWord[]> {
  const page = { x0: 0, y0: 0, x1: clean.widthPoints, y1: clean.heightPoints }
  const regions = textRegions(clean, [...cells, page])
  const words: OcrWord[] = []
  for (const { kind, box } of regions.slice(0, -1)) {
    if (kind === 'dash') words.push({ text: '-', box, confidence: 1, line: words.length })
    if (kind === 'text') words.push(...inOwnLines(await readCell(clean, box, engine), words))
  }
  const outside = regions.at(-1)!.box
  if (outside !== null) {
    const without = cells.map(clean.toPixels)
    const found = await readPart(clean, outside, engine, {
      layout: 'sparse',
      without,
      magnified: clean.dpi < coarse ? 2 : 1,
    })
    words.push(...inOwnLines(await lookAgain(found, clean, engine), words))
  }
  const parted = withLostNumerals(withoutReadTwice(words).flatMap(unglued), clean)
  return wordsToRaw(
    parted.map((word, i) => ({ ...word, text: asInked(word, parted[i - 1], clean) })),
    clean,
  )
}

async function readCell(clean: CleanPage, box: PixelBox, engine: Engine): Promise<readonly OcrWord[]> {
  const words = await readBlock(clean, box, engine)
  const marks = figureMarks(clean, box)
  const isNumber = isFigure(words) || isSpoiltFigure(words) || marks?.some(({ kind }) => kind !== 'digit') === true
  return isNumber ? readFigure(words, box, marks, clean, engine) : lookAgain(words, clean, engine)
}

/** Line numbers of a part, after those of the words before it. */
function inOwnLines(part: readonly OcrWord[], before: readonly OcrWord[]): readonly OcrWord[] {
  const start = (before.at(-1)?.line ?? -1) + 1
  return part.map((word) => ({ ...word, line: word.line + start }))
}

/** What the ink tells better than the engine: roman strokes, points between and behind numbers, the bar of "≥". */
function asInked(word: OcrWord, before: OcrWord | undefined, clean: CleanPage): string {
  const counted = withCountedStrokes(word.text, word.box, clean, mayBeRoman(word, before))
  return inkChecks.reduce((text, check) => check(text, word.box, clean), counted)
}

const inkChecks = [withSeparators, withFullStop, withEqualsBar]

/** A figure that stands behind "Quý", or that the engine itself might have read as I. */
const mayBeRoman = ({ choices = [] }: OcrWord, before: OcrWord | undefined): boolean =>
  /^[("]?quý$/iu.test(before?.text ?? '') || choices.some(({ text }) => /^I{1,3}[./)-]?$/u.test(text))
