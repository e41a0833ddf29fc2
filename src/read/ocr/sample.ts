import type { RawPage } from '../../model/raw.ts'
import type { CleanPage } from '../raster/contract.ts'
import type { Engine } from './engine.ts'
import { readPart } from './part.ts'

/** Words of the text layer that are held against the picture, from the middle of the page. */
const sampled = 60
/** Points above and below within which a word of the layer may stand for one of the picture. */
const slack = 12
/** Words read less surely prove nothing. */
const sure = 0.85
/** Share of the words surely read that the layer must have, too, and how many there must be to judge by. */
const agreeing = 0.95
const fewest = 12

/** True when the page's text layer says what a strip of its picture says; order and line breaks do not matter. */
export async function agreesWithPicture({ words }: RawPage, clean: CleanPage, engine: Engine): Promise<boolean> {
  const byHeight = words.toSorted((a, b) => a.box.y0 - b.box.y0)
  const start = Math.max(0, (byHeight.length - sampled) >> 1)
  const middle = byHeight.slice(start, start + sampled)
  const y0 = Math.min(...middle.map(({ box }) => box.y0))
  const y1 = Math.max(...middle.map(({ box }) => box.y1))
  const strip = clean.toPixels({
    x0: 0,
    y0: Math.max(0, y0),
    x1: clean.widthPoints,
    y1: Math.min(clean.heightPoints, y1),
  })
  const read = (await readPart(clean, strip, engine, { layout: 'sparse' })).filter(
    ({ confidence }) => confidence >= sure,
  )
  const near = words.filter(({ box }) => box.y1 > y0 - slack && box.y0 < y1 + slack)
  return covers(
    near.map(({ text }) => text),
    read.map(({ text }) => text),
  )
}

/** True when nearly all of `read` is in `layer`, each word as often. */
export function covers(layer: readonly string[], read: readonly string[]): boolean {
  if (read.length < fewest) return false
  const left = new Map<string, number>()
  for (const word of layer.map(bare)) left.set(word, (left.get(word) ?? 0) + 1)
  const found = read.map(bare).filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return found.length >= agreeing * read.length
}

const bare = (word: string): string => word.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
