import type { PixelBox } from '../raster/contract.ts'
import type { OcrWord } from './tsv.ts'

/** Share of the smaller of two words from which they are the same ink. */
const same = 0.5
/** Height, in pixels, of the bands by which words near each other are found. */
const band = 32

/**
 * The words without those that another line has read from the same ink, in their order: under a seal the engine finds two
 * lines where there is one, and reads "cắt giảm" as "cắt cắt giảm giảm". The surer reading stays.
 */
export function withoutReadTwice(words: readonly OcrWord[]): readonly OcrWord[] {
  const kept = new Set<OcrWord>()
  const bands = new Map<number, OcrWord[]>()
  for (const word of words.toSorted((a, b) => b.confidence - a.confidence)) {
    const own = bandsOf(word.box)
    const isTwin = (other: OcrWord): boolean => other.line !== word.line && isSameInk(other.box, word.box)
    if (own.some((at) => bands.get(at)?.some(isTwin))) continue
    kept.add(word)
    for (const at of own) bands.set(at, [...(bands.get(at) ?? []), word])
  }
  return words.filter((word) => kept.has(word))
}

function bandsOf({ y0, y1 }: PixelBox): readonly number[] {
  const first = Math.floor(y0 / band)
  return Array.from({ length: Math.floor(y1 / band) - first + 1 }, (_, i) => first + i)
}

function isSameInk(a: PixelBox, b: PixelBox): boolean {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  return width > 0 && height > 0 && width * height >= same * Math.min(areaOf(a), areaOf(b))
}

const areaOf = ({ x0, y0, x1, y1 }: PixelBox): number => (x1 - x0) * (y1 - y0)
