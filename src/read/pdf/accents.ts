import { baselineOf, endOf, type Glyph, startOf } from './glyph.ts'

/** Accents that stand for themselves in a font's encoding but are drawn over a letter, as TeX and old drivers do. */
const spacingAccents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '˘': '\u0306',
  '¨': '\u0308',
}

/** How many glyphs back or ahead a mark's letter is looked for: some files draw a line's marks after or before its letters. */
const reach = 200

/**
 * Puts combining marks drawn as glyphs of their own behind the letter that they stand over ("e" + U+0302 + U+0301), so that NFC
 * can join them later. A mark without a letter under it stays a glyph.
 */
export function attachAccents(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => isMark(text) || text in spacingAccents)) return glyphs
  const result: Glyph[] = []
  const early: { readonly mark: Glyph; readonly at: number }[] = []
  for (const glyph of glyphs) {
    const mark = isMark(glyph.text) ? glyph.text : spacingAccents[glyph.text]
    const base = mark === undefined ? -1 : lastUnder(result, glyph)
    if (mark !== undefined && base >= 0) result[base] = withMark(result[base]!, mark)
    else if (isMark(glyph.text)) early.push({ mark: glyph, at: result.length })
    else result.push(glyph)
  }
  const alone: Glyph[] = []
  for (const { mark, at } of early) {
    const base = result.slice(at, at + reach).findIndex((letter) => isUnder(letter, mark))
    if (base >= 0) result[at + base] = withMark(result[at + base]!, mark.text)
    else alone.push(mark)
  }
  return [...result, ...alone]
}

const isMark = (text: string): boolean => /^\p{M}+$/u.test(text)

const withMark = (letter: Glyph, mark: string): Glyph => ({ ...letter, text: letter.text + mark })

function lastUnder(glyphs: readonly Glyph[], mark: Glyph): number {
  const stop = Math.max(0, glyphs.length - reach)
  if (stacksOn(glyphs.at(-1), mark)) return glyphs.length - 1
  for (let index = glyphs.length - 1; index >= stop; index--) if (isUnder(glyphs[index]!, mark)) return index
  return -1
}

/** The acute of "ố" stands beside the circumflex, drawn next: fonts set it up to a third of an em past the letter. */
function stacksOn(letter: Glyph | undefined, mark: Glyph): boolean {
  if (letter === undefined || !/\p{L}\p{M}+$/u.test(letter.text.normalize('NFD'))) return false
  const { size } = letter.run
  const past = startOf(mark) - endOf(letter)
  const level = Math.abs(baselineOf(letter) - baselineOf(mark)) <= size
  return level && mark.advance < 0.05 * size && past >= 0 && past <= size / 3
}

/** A zero-width mark is set at its letter's end and reaches back; others are centred over the letter. */
function isUnder(letter: Glyph, mark: Glyph): boolean {
  const size = letter.run.size
  if (Math.abs(baselineOf(letter) - baselineOf(mark)) > size) return false
  const isReaching = isMark(mark.text) && mark.advance < 0.05 * size
  const place = isReaching ? startOf(mark) : startOf(mark) + mark.advance / 2
  const [from, to] = [place - startOf(letter), endOf(letter) - place]
  const isOver = isReaching ? from > -0.05 * size && to >= -0.1 * size : Math.min(from, to) > 0.1 * letter.advance
  return isOver && /\p{L}/u.test(letter.text)
}
