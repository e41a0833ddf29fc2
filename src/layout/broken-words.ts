import { width } from '../model/geometry.ts'
import { isSyllable } from '../vi/syllables.ts'
import type { PlacedWord } from './cell-text.ts'

/** Points by which the room left on a line may be misjudged. */
const MISJUDGED = 0.5

/**
 * Was the word at the end of `line` cut by the border of its cell, so that `next` is the rest of it? `spare` is the
 * room left on the line in points. "(3)=(4)" + "+(5)+(", "1.250." + "000", "TỔN" + "G", "193/20" + "25/QH15".
 */
export function breaksInside(line: readonly PlacedWord[], next: PlacedWord, spare: number): boolean {
  const last = line.at(-1)!.text
  if (isBrokenFormula(last, next.text) || isBrokenFigure(last, next.text)) return true
  const letter = width(next.box) / next.text.length
  return line.length === 1 && spare < letter + MISJUDGED && isBrokenWord(last, next.text)
}

/** Letters, digits and signs of a formula row: "(3)=(4)", "+(5)+(", "6)", "7=5/4*100%". */
const formula = /^[\p{Lu}\d()[\]+\-=*/:,.%x]+$/u

const isBrokenFormula = (last: string, next: string): boolean =>
  formula.test(last) && formula.test(next) && /\d/.test(last) && (/[(=+*/:]$/.test(last) || /^[)=+*/:%]/.test(next))

/** A separator with its three digits on the next line. */
const isBrokenFigure = (last: string, next: string): boolean =>
  /^\d[\d.,]*[.,]$/.test(last) && /^\d{3}(?!\d)/.test(next)

/** For a word so long that it stands alone on its line and not one letter more had room there. */
function isBrokenWord(last: string, next: string): boolean {
  if (/^[\d.,]*\d$/.test(last) && /^\d[\d.,]*$/.test(next)) return true
  if (/\d/.test(last + next)) return /[/-]/.test(last) && /^[\p{Lu}\d/-]+$/u.test(last + next)
  if (!/^\p{L}+$/u.test(last) || !/^\p{L}+\p{P}?$/u.test(next)) return false
  const rest = next.replace(/\p{P}$/u, '')
  if (isSyllable(last) && isSyllable(rest)) return false
  return isSyllable(last + rest) || (/\p{Ll}$/u.test(last) && /^\p{Ll}/u.test(rest))
}
