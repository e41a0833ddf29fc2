import type { Bitmap, CleanPage, PixelBox } from '../raster/contract.ts'
import { inkRows } from './block.ts'
import type { Engine } from './engine.ts'
import { type How, readPart } from './part.ts'
import type { OcrWord } from './tsv.ts'

/** Rows of ink lower than this part of the highest are no line of their own: points, the tail of a comma, dust. */
const leastLine = 0.5

/** The lines of a figure that a narrow cell breaks: "1.250." over "000". */
export function figureLines(ink: Bitmap, box: PixelBox): readonly PixelBox[] {
  const rows = inkRows(ink, box)
  const highest = Math.max(...rows.map(({ y0, y1 }) => y1 - y0))
  const lines = rows.filter(({ y0, y1 }) => y1 - y0 >= leastLine * highest)
  return lines.map(({ y0 }, index) => ({
    ...box,
    y0: index === 0 ? box.y0 : y0,
    y1: index === lines.length - 1 ? box.y1 : lines[index + 1]!.y0,
  }))
}

/** The figure in `box`, each of its lines read by itself, as one word; empty where a line is not read. */
export async function readFigureLines(
  clean: CleanPage,
  box: PixelBox,
  engine: Engine,
  how: Omit<How, 'layout'>,
): Promise<readonly OcrWord[]> {
  const lines = figureLines(clean.ink, box)
  if (lines.length === 1) return readPart(clean, box, engine, { ...how, layout: 'line' })
  const words: OcrWord[] = []
  for (const line of lines) {
    const part = await readPart(clean, line, engine, { ...how, layout: 'line' })
    if (part.length === 0) return []
    words.push(...part)
  }
  const text = words.map((word) => word.text).join('')
  return [{ text, box, confidence: Math.min(...words.map(({ confidence }) => confidence)), line: 0 }]
}
