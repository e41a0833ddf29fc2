import type { Bitmap, CleanPage, PixelBox } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { readPart } from './part.ts'
import type { OcrWord } from './tsv.ts'

/** A word read less surely than this makes the whole block worth another try: short bold lines come out as one scrawl. */
const scrawl = 0.5

/** What "(3)=(4)+(5)+(6)" under a table head is made of. */
const formulaAlphabet = '()+-=:0123456789'

/** The words of a block of lines, e.g. a cell. A bad reading is tried again larger; a formula line by line. */
export async function readBlock(clean: CleanPage, box: PixelBox, engine: Engine): Promise<readonly OcrWord[]> {
  const words = await readPart(clean, box, engine, { layout: 'block' })
  if (words.every(({ confidence }) => confidence >= scrawl)) return words
  const again = words.some(({ text }) => text.includes('='))
    ? await readFormula(clean, box, engine)
    : await readPart(clean, box, engine, { layout: 'block', magnified: 2 })
  return meanConfidence(again) > meanConfidence(words) ? again : words
}

async function readFormula(clean: CleanPage, box: PixelBox, engine: Engine): Promise<readonly OcrWord[]> {
  const words: OcrWord[] = []
  for (const [line, { y0, y1 }] of inkRows(clean.ink, box).entries()) {
    const part = await readPart(clean, { ...box, y0, y1 }, engine, { layout: 'line', alphabet: formulaAlphabet })
    words.push(...part.map((word) => ({ ...word, line })))
  }
  return words
}

const meanConfidence = (words: readonly OcrWord[]): number =>
  words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length)

/** The lines of a block: rows of pixels with ink between rows without. */
export function inkRows(ink: Bitmap, { x0, y0, x1, y1 }: PixelBox): readonly { y0: number; y1: number }[] {
  const rows: { y0: number; y1: number }[] = []
  for (let y = y0; y < y1; y++) {
    if (!ink.data.subarray(y * ink.width + x0, y * ink.width + x1).includes(1)) continue
    const last = rows.at(-1)
    if (last?.y1 === y) last.y1 = y + 1
    else rows.push({ y0: y, y1: y + 1 })
  }
  return rows
}
