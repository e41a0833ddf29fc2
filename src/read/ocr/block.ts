import type { Bitmap, CleanPage, PixelBox } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { type How, readPart } from './part.ts'
import type { OcrWord } from './tsv.ts'

/** A word read less surely than this makes the whole block worth another try: short bold lines come out as one scrawl. */
const scrawl = 0.5

/** What "(3)=(4)+(5)+(6)" under a table head is made of. */
const formulaAlphabet = '()+-=:0123456789'

/** The number of a column or row, "(4)", "(a)", and what its formula may be: "(3)=(4)+(5)-(6)". */
const soundLabel = /^\((?:\d{1,2}|[a-zđ])\)$|^\(\d{1,2}\)=\(\d{1,2}\)(?:[-+:]\(\d{1,2}\))*$/u
/** Brackets and signs without words, units or amounts: "G)", "()", "(1)-(2)+@G )+(4)"; with "=" also "To =(4) 6)". */
const looksLikeLabel = /^(?=.*[()=])(?!.*(?:%|\d{3}|\p{L}{3}))(?:(?!.*\p{L}{2})|(?=.*=)).{1,60}$/u

/** The words of a block of lines, e.g. a cell. A bad reading is tried again larger, a lone letter as a line; a formula line by line. */
export async function readBlock(clean: CleanPage, box: PixelBox, engine: Engine): Promise<readonly OcrWord[]> {
  const words = await readPart(clean, box, engine, { layout: 'block' })
  const text = joined(words)
  if (looksLikeLabel.test(text) && !soundLabel.test(text)) return readLabel(words, clean, box, engine)
  if (words.length === 0) return readPart(clean, box, engine, { layout: 'line' })
  if (words.every(({ confidence }) => confidence >= scrawl)) return words
  const again = await readPart(clean, box, engine, { layout: 'block', magnified: 2 })
  return meanConfidence(again) > meanConfidence(words) ? again : words
}

/** Ways to look at the lines of a label until it is read as one. */
const labelLooks: readonly Omit<How, 'layout'>[] = [
  { alphabet: formulaAlphabet, magnified: 2 },
  { alphabet: formulaAlphabet },
  { magnified: 2, bilevel: true },
]

/** A column's number or formula that was not read as one, read line by line until it is; else as it was first read. */
async function readLabel(
  first: readonly OcrWord[],
  clean: CleanPage,
  box: PixelBox,
  engine: Engine,
): Promise<readonly OcrWord[]> {
  for (const look of labelLooks) {
    const words: OcrWord[] = []
    for (const [line, { y0, y1 }] of inkRows(clean.ink, box).entries()) {
      const part = await readPart(clean, { ...box, y0, y1 }, engine, { ...look, layout: 'line' })
      words.push(...part.map((word) => ({ ...word, line })))
    }
    const label = withEquals(words)
    if (soundLabel.test(joined(label))) return label
  }
  return first
}

/** The first sign of a formula is its "=", also where a thin one was read as "-". */
const withEquals = (words: readonly OcrWord[]): readonly OcrWord[] =>
  words.map((word, index) => (index > 0 ? word : { ...word, text: word.text.replace(/^(\(\d{1,2}\))-/u, '$1=') }))

const joined = (words: readonly OcrWord[]): string => words.map(({ text }) => text).join('')

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
