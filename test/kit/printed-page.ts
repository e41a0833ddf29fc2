import type { FontStyle, RawPage, RawWord } from '../../src/model/raw.ts'

/** A printed line: text with its left edge and the top of its letters, in points. Runs of two blanks and more are gaps of their width. */
export interface PrintedLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly font?: string
  /** Right edge of a justified line: the blanks are stretched until it ends there. */
  readonly to?: number
}

/** Every letter is half as wide as the font is high. */
const LETTER = 0.5

/** Width of a text as `printedPage` sets it. */
export const widthOf = (text: string, size = 14): number => text.length * LETTER * size

/** Left edge of a text that is centred about `middle`. */
export const centredAt = (middle: number, text: string, size = 14): number => middle - widthOf(text, size) / 2

/** A page (A4 upright unless said otherwise) of printed lines; the words are in the order given. */
export function printedPage(lines: readonly PrintedLine[], page: Partial<RawPage> = {}): RawPage {
  return {
    number: 1,
    width: 595,
    height: 842,
    reading: 'digital',
    reason: null,
    words: lines.flatMap(lineToWords),
    strokes: [],
    taggedTables: [],
    ...page,
  }
}

function lineToWords({
  text,
  x,
  y,
  size = 14,
  bold = false,
  italic = false,
  font,
  to,
}: PrintedLine): readonly RawWord[] {
  const letter = LETTER * size
  const blanks = text.split(' ').length - 1
  const stretch = to === undefined || blanks === 0 ? 0 : (to - x - text.length * letter) / blanks
  const style: FontStyle = { name: font ?? 'TimesNewRomanPSMT', size, bold, italic }
  return [...text.matchAll(/\S+/gu)].map((match) => {
    const before = text.slice(0, match.index)
    const x0 = x + match.index * letter + (before.split(' ').length - 1) * stretch
    const box = { x0, y0: y, x1: x0 + match[0].length * letter, y1: y + size * 1.1 }
    return { text: match[0], box, font: style, confidence: null }
  })
}

/** Paragraph set in lines of at most `width` points, as a word processor breaks it. */
export function setParagraph(
  text: string,
  { x, y, width, indent = 0, size = 14, pitch = size * 1.3, justify = true }: ParagraphSetting,
): readonly PrintedLine[] {
  const lines: PrintedLine[] = []
  let words: string[] = []
  const start = () => x + (lines.length === 0 ? indent : 0)
  const close = (isLast: boolean) => {
    const line = { text: words.join(' '), x: start(), y: y + lines.length * pitch, size }
    lines.push(justify && !isLast ? { ...line, to: x + width } : line)
  }
  for (const word of text.split(' ')) {
    if (words.length > 0 && start() + widthOf([...words, word].join(' '), size) > x + width) {
      close(false)
      words = []
    }
    words.push(word)
  }
  close(true)
  return lines
}

export interface ParagraphSetting {
  readonly x: number
  readonly y: number
  readonly width: number
  /** How far the first line is set in. */
  readonly indent?: number
  readonly size?: number
  readonly pitch?: number
  readonly justify?: boolean
}
