import type { CleanPage, PixelBox } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { readFigureLines } from './figure-lines.ts'
import { decide, figureAlphabet, isSureFigure, plainFigureAlphabet } from './figures.ts'
import { digitsIn, type FigureMark } from './ink-marks.ts'
import { readPart } from './part.ts'
import type { OcrWord } from './tsv.ts'

/** How many times as large a figure is read again. */
const magnifications = [2, 3]

/**
 * A figure whose first reading is not sure read again: larger, with nothing but figures to choose from, at last digit by
 * digit. `marks` is what its ink is made of, null where it runs together. The readings decide; the losers are kept.
 */
export async function readFigure(
  first: readonly OcrWord[],
  box: PixelBox,
  marks: readonly FigureMark[] | null,
  clean: CleanPage,
  engine: Engine,
): Promise<readonly OcrWord[]> {
  const digits = marks && digitsIn(marks)
  const alphabet = marks === null ? figureAlphabet : plainFigureAlphabet
  let words = first
  for (const magnified of magnifications) {
    if (isSureFigure(words, digits)) return words
    const again = await readFigureLines(clean, box, engine, { alphabet, magnified })
    words = decide(words, again, digits)
  }
  if (marks === null || isSureFigure(words, digits)) return words
  return decide(words, await readDigitByDigit(box, marks, clean, engine), digits)
}

/** Sizes and margins for a digit by itself: what is not read large, with much paper around it, is read as it is printed. */
const digitLooks = [{ magnified: 3, margin: 20 }, { magnified: 1.5 }, { magnified: 1, bilevel: true }] as const

/** Narrow figures ("3.1", "11") are read better one by one; empty where one of them is not read. */
export async function readDigitByDigit(
  box: PixelBox,
  marks: readonly FigureMark[],
  clean: CleanPage,
  engine: Engine,
): Promise<readonly OcrWord[]> {
  let text = ''
  let confidence = 1
  for (const mark of marks) {
    if (mark.kind !== 'digit') text += mark.kind
    else {
      const digit = await readDigit(mark.box, clean, engine)
      if (digit === null) return []
      text += digit.text
      confidence = Math.min(confidence, digit.confidence)
    }
  }
  return [{ text, box, confidence, line: 0 }]
}

async function readDigit(box: PixelBox, clean: CleanPage, engine: Engine): Promise<OcrWord | null> {
  for (const look of digitLooks) {
    const [digit] = await readPart(clean, box, engine, { layout: 'line', alphabet: '0123456789', ...look })
    if (digit?.text.length === 1) return digit
  }
  return null
}
