import type { Box } from '../../model/geometry.ts'
import type { InkReading } from '../../model/raw.ts'
import type { CleanPage } from '../raster/contract.ts'
import { textRegions } from '../raster/regions.ts'
import type { Engine } from './engine.ts'
import { readFigureLines } from './figure-lines.ts'
import { readDigitByDigit } from './figure-reading.ts'
import { confidenceOf, figureAlphabet, plainFigureAlphabet, textOf } from './figures.ts'
import { figureMarks } from './ink-marks.ts'
import type { How } from './part.ts'
import type { OcrWord } from './tsv.ts'

/** Ways to look at a figure that differ in size, margin, alphabet and in how ink is told from paper. */
const looks: readonly Omit<How, 'layout'>[] = [
  { alphabet: figureAlphabet, magnified: 2 },
  { alphabet: plainFigureAlphabet, magnified: 3, margin: 20 },
  { alphabet: figureAlphabet, magnified: 2, bilevel: true },
  { alphabet: figureAlphabet, magnified: 1.5, margin: 5, ruled: true },
]

/**
 * What the ink of a cell (points) says when looked at again in several ways, each text once, the one with most of the votes
 * first; empty for a blank cell. All that is told was seen by the engine.
 */
export async function readAgain(clean: CleanPage, cell: Box, engine: Engine): Promise<readonly InkReading[]> {
  const [region] = textRegions(clean, [cell])
  if (region === undefined || region.kind === 'blank') return []
  if (region.kind === 'dash') return [{ text: '-', confidence: 1, source: 'reread' }]
  const readings: InkReading[] = []
  for (const look of looks) readings.push(...asReading(await readFigureLines(clean, region.box, engine, look)))
  const marks = figureMarks(clean, region.box)
  if (marks !== null) readings.push(...asReading(await readDigitByDigit(region.box, marks, clean, engine)))
  return byVotes(readings)
}

const asReading = (words: readonly OcrWord[]): readonly InkReading[] =>
  words.length === 0 ? [] : [{ text: textOf(words), confidence: confidenceOf(words), source: 'reread' }]

/** Each text once, with the surest of its readings, those with most votes first. */
function byVotes(readings: readonly InkReading[]): readonly InkReading[] {
  const byText = [...Map.groupBy(readings, ({ text }) => text).values()]
  const votes = (same: readonly InkReading[]): number => same.reduce((sum, { confidence }) => sum + 0.5 + confidence, 0)
  return byText
    .sort((a, b) => votes(b) - votes(a))
    .map((same) => same.reduce((best, next) => (next.confidence > best.confidence ? next : best)))
}
