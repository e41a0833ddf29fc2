import type { Box } from '../../model/geometry.ts'
import type { FontStyle, RawWord, Stroke } from '../../model/raw.ts'
import { attachAccents } from './accents.ts'
import { type IsParted, partedBy } from './borders.ts'
import { dropDuplicates } from './duplicates.ts'
import { joinFragments } from './fragments.ts'
import { baselineOf, endOf, type Glyph, isBlank, quarterTurns, startOf } from './glyph.ts'
import { gapBetween, wordGap } from './spacing.ts'

/** A word and the structure element that its first glyph belongs to. */
export interface PdfWord {
  readonly word: RawWord
  readonly mcid: number | null
  readonly hidden: boolean
}

/** The glyphs of a page, in the order of the file, as words; `strokes` are the page's ruling lines. */
export function glyphsToWords(glyphs: readonly Glyph[], strokes: readonly Stroke[]): PdfWord[] {
  const isParted = partedBy(strokes)
  const stretches = glyphsToStretches(attachAccents(dropDuplicates(glyphs)))
  return joinFragments(stretches.flatMap((stretch) => stretchToWords(stretch, isParted))).map(toWord)
}

/** Glyphs that follow each other on one baseline, blanks among them. */
function glyphsToStretches(glyphs: readonly Glyph[]): Glyph[][] {
  const stretches: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    if (last && follows(last, glyph)) stretches.at(-1)!.push(glyph)
    else stretches.push([glyph])
    last = glyph
  }
  return stretches
}

function follows(last: Glyph, next: Glyph): boolean {
  if (last.run !== next.run && last.run.ux * next.run.ux + last.run.uy * next.run.uy < 0.98) return false
  const size = Math.max(last.run.size, next.run.size)
  if (Math.abs(baselineOf(next) - baselineOf(last)) > 0.5 * size) return false
  const gap = startOf(next) - endOf(last)
  return gap > -0.5 * size && gap < 2 * size
}

function stretchToWords(stretch: readonly Glyph[], isParted: IsParted): Glyph[][] {
  const limit = wordGap(stretch)
  const words: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of stretch) {
    if (isBlank(glyph)) {
      last = null
      continue
    }
    if (last && gapBetween(last, glyph) <= limit && !isParted(last, glyph) && !isFootnoteMark(last, glyph)) {
      words.at(-1)!.push(glyph)
    } else words.push([glyph])
    last = glyph
  }
  return words
}

/** A small raised figure belongs to a unit ("m2") but never to a figure: "1.726" with note 2 is not 1.7262. */
const isFootnoteMark = (last: Glyph, glyph: Glyph): boolean =>
  glyph.run !== last.run &&
  glyph.run.size < 0.85 * last.run.size &&
  baselineOf(last) - baselineOf(glyph) > 0.15 * last.run.size &&
  !/\p{L}/u.test(last.text)

function toWord(glyphs: readonly Glyph[]): PdfWord {
  const { run } = glyphs[0]!
  const turns = quarterTurns(run)
  return {
    word: {
      text: glyphs.map(({ text }) => text).join(''),
      box: boxOf(glyphs),
      font: styleOf(glyphs),
      confidence: null,
      ...(turns === 0 ? {} : { turns }),
    },
    mcid: run.mcid,
    hidden: run.hidden,
  }
}

/** Letters decide, so that a bold word stays bold before a plain comma; a superscript does not make the word small. */
function styleOf(glyphs: readonly Glyph[]): FontStyle {
  const runs = new Set(glyphs.map((glyph) => glyph.run))
  const lettered = runs.size > 1 ? new Set(glyphs.filter(isAlphanumeric).map((glyph) => glyph.run)) : runs
  const deciding = [...(lettered.size > 0 ? lettered : runs)]
  return {
    name: deciding[0]!.font.name,
    size: Math.round(Math.max(...deciding.map(({ size }) => size)) * 100) / 100,
    bold: deciding.every(({ bold }) => bold),
    italic: deciding.every(({ italic }) => italic),
  }
}

const isAlphanumeric = ({ text }: Glyph): boolean => /[\p{L}\p{N}]/u.test(text)

function boxOf(glyphs: readonly Glyph[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, advance, run } of glyphs) {
    const [right, down] = [run.ux * advance, run.uy * advance]
    x0 = Math.min(x0, x + run.ink.x0 + Math.min(0, right))
    y0 = Math.min(y0, y + run.ink.y0 + Math.min(0, down))
    x1 = Math.max(x1, x + run.ink.x1 + Math.max(0, right))
    y1 = Math.max(y1, y + run.ink.y1 + Math.max(0, down))
  }
  return { x0, y0, x1, y1 }
}
