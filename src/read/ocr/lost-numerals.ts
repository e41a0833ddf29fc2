import type { CleanPage, PixelBox } from '../raster/contract.ts'
import { withCountedStrokes } from './roman.ts'
import type { OcrWord } from './tsv.ts'

/** Words that a roman number follows. */
const numbered = /^(?:phần|chương|mục|lục|quý)$/iu

/** Heights of the word within which its number begins, and how far the number may reach. */
const [nearest, widest] = [0.9, 1.2]

/**
 * The words with the numbers that the engine passed over: an "I" that stands alone behind "Chương" is too thin for it.
 * Only I, II and III are looked for; ink that is anything else stays unread.
 */
export function withLostNumerals(words: readonly OcrWord[], clean: CleanPage): readonly OcrWord[] {
  return words.flatMap((word) => {
    const box = numbered.test(word.text) ? inkBehind(word, words, clean) : null
    // An "l" is what any such strokes may be read as.
    const numeral = box === null ? '' : withCountedStrokes('l', box, clean)
    return /^I+$/u.test(numeral) ? [word, { ...plain(word), text: numeral, box: box! }] : [word]
  })
}

const plain = ({ confidence, line }: OcrWord): Pick<OcrWord, 'confidence' | 'line'> => ({ confidence, line })

/** Unread ink right behind a word, as high as its letters; null where there is none, or a word. */
function inkBehind({ box }: OcrWord, words: readonly OcrWord[], { components }: CleanPage): PixelBox | null {
  const height = box.y1 - box.y0
  const isBehind = (other: PixelBox): boolean =>
    other.x0 >= box.x1 && other.x0 < box.x1 + (nearest + widest) * height && other.y0 < box.y1 && other.y1 > box.y0
  if (words.some((word) => isBehind(word.box))) return null
  const ink = components.filter((component) => isBehind(component) && component.y1 - component.y0 > height / 3)
  if (ink.length === 0) return null
  const found = {
    x0: Math.min(...ink.map(({ x0 }) => x0)),
    y0: Math.min(...ink.map(({ y0 }) => y0)),
    x1: Math.max(...ink.map(({ x1 }) => x1)),
    y1: Math.max(...ink.map(({ y1 }) => y1)),
  }
  return found.x0 < box.x1 + nearest * height && found.x1 - found.x0 < widest * height ? found : null
}
