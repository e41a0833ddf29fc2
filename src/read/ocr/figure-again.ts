import type { Box } from '../../model/geometry.ts'
import type { InkReading } from '../../model/raw.ts'
import type { CleanPage } from '../raster/contract.ts'
import { textRegions } from '../raster/regions.ts'
import type { Engine } from './engine.ts'
import { readFigureLines } from './figure-lines.ts'
import { readDigitByDigit } from './figure-reading.ts'
import { confidenceOf, figureAlphabet, hasDigits, isSound, plainFigureAlphabet, textOf } from './figures.ts'
import { digitsIn, figureMarks } from './ink-marks.ts'
import type { How } from './part.ts'
import type { OcrWord } from './tsv.ts'

/** Ways to look at a figure that differ in size, margin, alphabet and in how ink is told from paper. */
const looks: readonly Omit<How, 'layout'>[] = [
  { alphabet: figureAlphabet, magnified: 2 },
  { alphabet: figureAlphabet, magnified: 2, bilevel: true },
  { alphabet: plainFigureAlphabet, magnified: 3, margin: 20 },
  { alphabet: figureAlphabet, magnified: 1.5, margin: 5, ruled: true },
]

/** The first so many are enough where they bear out a text. */
const enough = 2

/**
 * What the ink of a cell (points) says when looked at again in several ways, each text once; `confidence` is the share of the
 * looks, weighed by how sure they are, and the largest comes first. Then what the engine held for nearly as likely, with no
 * share, and so what has other than as many digits as stand apart in the ink where some look saw as many: "111" is apt to be
 * read as "11". Empty for a blank cell. All that is told was seen by the engine. Few looks will do where they bear out `text`.
 */
export async function readAgain(
  clean: CleanPage,
  cell: Box,
  text: string | null,
  engine: Engine,
): Promise<readonly InkReading[]> {
  const [region] = textRegions(clean, [cell])
  if (region === undefined || region.kind === 'blank') return []
  if (region.kind === 'dash') return [{ text: '-', confidence: 1, source: 'reread' }]
  const marks = figureMarks(clean, region.box)
  const digits = marks && digitsIn(marks)
  const seen: (readonly OcrWord[])[] = []
  for (const look of looks) {
    seen.push(await readFigureLines(clean, region.box, engine, look))
    const isBorneOut = seen.every((words) => textOf(words) === text) && hasDigits(text!, digits)
    if (seen.length === enough && isBorneOut) return byShare(seen, digits)
  }
  if (marks !== null) seen.push(await readDigitByDigit(region.box, marks, clean, engine))
  return byShare(
    seen.filter(({ length }) => length > 0),
    digits,
  )
}

/** Choices of the engine less sure than this are noise, and so are those after the first few. */
const leastChoice = 0.1
const mostChoices = 3

function byShare(seen: readonly (readonly OcrWord[])[], digits: number | null): readonly InkReading[] {
  const votes = new Map<string, number>()
  const isCounted = seen.some((words) => hasDigits(textOf(words), digits))
  for (const words of seen) {
    const [text, weight] = [textOf(words), 0.5 + confidenceOf(words)]
    votes.set(text, (votes.get(text) ?? 0) + (isCounted && !hasDigits(text, digits) ? 0 : weight))
  }
  const all = [...votes.values()].reduce((sum, weight) => sum + weight, 0)
  const shares = [...votes].map(([text, weight]) => ({ text, confidence: Math.round((weight / all) * 100) / 100 }))
  const likely = choicesIn(seen).filter((text) => !votes.has(text))
  return [
    ...shares.sort((a, b) => b.confidence - a.confidence),
    ...likely.slice(0, mostChoices).map((text) => ({ text, confidence: 0 })),
  ].map((reading) => ({ ...reading, source: 'reread' }))
}

/** The figures that the engine held for nearly as likely as what it read, the likeliest first. */
function choicesIn(seen: readonly (readonly OcrWord[])[]): readonly string[] {
  const choices = seen.flatMap((words) => (words.length === 1 ? (words[0]!.choices ?? []) : []))
  const likely = choices.filter(({ text, confidence }) => confidence >= leastChoice && isSound(text))
  return [...new Set(likely.toSorted((a, b) => b.confidence - a.confidence).map(({ text }) => text))]
}
