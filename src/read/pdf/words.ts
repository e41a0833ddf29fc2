import type { Box } from '../../model/geometry.ts'
import { unionOf } from '../../model/geometry.ts'
import type { RawWord } from '../../model/raw.ts'
import { attachAccents } from './accents.ts'
import { dropDuplicates } from './duplicates.ts'
import { joinFragments } from './fragments.ts'
import { baselineOf, endOf, type Glyph, isBlank, quarterTurns, startOf } from './glyph.ts'
import { wordGap } from './spacing.ts'

/** A word and the structure element that its first glyph belongs to. */
export interface PdfWord {
  readonly word: RawWord
  readonly mcid: number | null
  readonly hidden: boolean
}

/** The glyphs of a page, in the order of the file, as words. */
export function glyphsToWords(glyphs: readonly Glyph[]): PdfWord[] {
  const stretches = glyphsToStretches(attachAccents(dropDuplicates(glyphs)))
  return joinFragments(stretches.flatMap(stretchToWords)).map(toWord)
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
  if (Math.abs(baselineOf(next) - baselineOf(last)) > 0.4 * size) return false
  const gap = startOf(next) - endOf(last)
  return gap > -0.5 * size && gap < 2 * size
}

function stretchToWords(stretch: readonly Glyph[]): Glyph[][] {
  const limit = wordGap(stretch)
  const words: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of stretch) {
    if (isBlank(glyph)) {
      last = null
      continue
    }
    const gap = last ? startOf(glyph) - endOf(last) - last.run.tracking : Infinity
    if (gap <= limit * glyph.run.size) words.at(-1)!.push(glyph)
    else words.push([glyph])
    last = glyph
  }
  return words
}

function toWord(glyphs: readonly Glyph[]): PdfWord {
  const { run } = glyphs[0]!
  const turns = quarterTurns(run)
  const visible = glyphs.filter((glyph) => /[\p{L}\p{N}]/u.test(glyph.text))
  const letters = visible.length > 0 ? visible : glyphs
  return {
    word: {
      text: glyphs.map(({ text }) => text).join(''),
      box: unionOf(glyphs.map(boxOf)),
      font: {
        name: run.font.name,
        size: Math.round(Math.max(...letters.map((glyph) => glyph.run.size)) * 100) / 100,
        bold: letters.every((glyph) => glyph.run.bold),
        italic: letters.every((glyph) => glyph.run.italic),
      },
      confidence: null,
      ...(turns === 0 ? {} : { turns }),
    },
    mcid: run.mcid,
    hidden: run.hidden,
  }
}

function boxOf({ x, y, advance, run }: Glyph): Box {
  const { ux, uy, upX, upY, font } = run
  const xs = [x + upX * font.descent, x + upX * font.ascent]
  const ys = [y + upY * font.descent, y + upY * font.ascent]
  return {
    x0: Math.min(...xs, ...xs.map((value) => value + ux * advance)),
    y0: Math.min(...ys, ...ys.map((value) => value + uy * advance)),
    x1: Math.max(...xs, ...xs.map((value) => value + ux * advance)),
    y1: Math.max(...ys, ...ys.map((value) => value + uy * advance)),
  }
}
