import type { Box } from '../../model/geometry.ts'
import type { PdfFont } from './fonts.ts'

/** A glyph on the page as displayed: origin top left, y down, points. */
export interface Glyph {
  /** What the file says: usually one letter, sometimes a ligature's several, sometimes a lone combining mark. */
  readonly text: string
  /** Where the glyph starts on its baseline. */
  readonly x: number
  readonly y: number
  /** How far it reaches along the baseline, letter spacing left out. */
  readonly advance: number
  readonly run: GlyphRun
}

/** What the glyphs of one show-text operator share. */
export interface GlyphRun {
  readonly font: PdfFont
  /** Points, measured across the baseline. */
  readonly size: number
  /** Unit vector along the baseline; (1, 0) for upright text. */
  readonly ux: number
  readonly uy: number
  /** How far ink reaches from any point of the baseline, from the font's descent to its ascent. */
  readonly ink: Box
  /** Letter spacing (Tc) in points. */
  readonly tracking: number
  /** Render mode 3: the text layer under a scan. */
  readonly hidden: boolean
  readonly bold: boolean
  readonly italic: boolean
  /** Id of the marked content in the page's own stream; null outside. */
  readonly mcid: number | null
}

export const startOf = (glyph: Glyph): number => glyph.x * glyph.run.ux + glyph.y * glyph.run.uy
export const endOf = (glyph: Glyph): number => startOf(glyph) + glyph.advance
/** Distance of the baseline from the origin, across the direction of writing. */
export const baselineOf = (glyph: Glyph): number => glyph.y * glyph.run.ux - glyph.x * glyph.run.uy
export const isBlank = ({ text }: Glyph): boolean => text === ' ' || /^[\s\u200b\ufeff]*$/.test(text)

/** Quarter turns clockwise by which the run's text stands off upright: 3 for a table head that reads upwards. */
export function quarterTurns(run: GlyphRun): 0 | 1 | 2 | 3 {
  if (Math.abs(run.ux) >= Math.abs(run.uy)) return run.ux >= 0 ? 0 : 2
  return run.uy >= 0 ? 1 : 3
}
