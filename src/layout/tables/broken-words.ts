import { width } from '../../model/geometry.ts'
import { isSyllable } from '../../vi/text/syllables.ts'
import type { LaidWord } from '../laid.ts'
import type { PlacedWord } from './cell-text.ts'

/** Points by which the room left on a line may be misjudged. */
const roomError = 0.5

/**
 * Was the word at the end of `line` cut by the border of its cell, so that `next` is the rest of it? `spare` is the
 * room left on the line in points. "(3)=(4)" + "+(5)+(", "1.250." + "000", "3 800 250 00" + "0", "TỔN" + "G",
 * "193/20" + "25/QH15", "1.2." + "1", "VII" + "I", "TTPVH" + "CC".
 */
export function breaksInside(line: readonly PlacedWord[], next: PlacedWord, spare: number): boolean {
  const last = line.at(-1)!.text
  if (isBrokenFormula(last, next.text) || isBrokenFigure(line, next.text)) return true
  const letter = width(next.box) / next.text.length
  return line.length === 1 && spare < letter + roomError && isBrokenWord(last, next.text)
}

/** Letters, digits and signs of a formula row: "(3)=(4)", "+(5)+(", "6)", "7=5/4*100%". */
const formula = /^[\p{Lu}\d()[\]+\-=*/:,.%x]+$/u

const isBrokenFormula = (last: string, next: string): boolean =>
  formula.test(last) && formula.test(next) && /\d/.test(last) && (/[(=+*/:]$/.test(last) || /^[)=+*/:%]/.test(next))

/**
 * Does the line end in a figure that goes on with the word `next`? There is a separator at the break with its three digits
 * below, or a last group short of just the digits there.
 */
export function isBrokenFigure(line: readonly LaidWord[], next: string): boolean {
  const last = line.at(-1)!.text
  if (/^\d[\d.,]*$/.test(last) && /^[.,]\d{3}(?!\d)/.test(next)) return true
  if (/^\d[\d.,]*[.,]$/.test(last)) return /^\d{3}(?!\d)/.test(next)
  const figure = line
    .slice(line.findLastIndex(({ text }) => !/^\d{1,3}$/.test(text)) + 1)
    .map(({ text }) => text)
    .join(' ')
  return [figure, last].some((printed) => shortGroup.test(printed) && wholeGroups.test(printed + next))
}

/** "3 800 250 00", "30.680.950.0": two separators of one kind, so that the last one is no decimal sign. */
const shortGroup = /^\d{1,3}([ .,])\d{3}(?:\1\d{3})*\1\d{1,2}$/
const wholeGroups = /^\d{1,3}([ .,])\d{3}(?:\1\d{3})*$/

/** For a word so long that it stands alone on its line and not one letter more had room there. */
function isBrokenWord(last: string, next: string): boolean {
  if (/^[\d.,]*\d$/.test(last) && /^\d[\d.,]*$/.test(next)) return true
  if (/^(?:\d{1,2}\.){2,}$/.test(last) && /^\d{1,2}(?:\.\d{1,2})*\.?$/.test(next)) return true
  if (/^[IVX]{2,}$/.test(last) && /^[IVX]+\.?$/.test(next)) return true
  if (/\d/.test(last + next)) return /[/-]/.test(last) && /^[\p{Lu}\d/-]+$/u.test(last + next)
  if (!/^\p{L}+$/u.test(last) || !/^\p{L}+\p{P}?$/u.test(next)) return false
  const rest = next.replace(/\p{P}$/u, '')
  if (isSyllable(last) && isSyllable(rest)) return false
  if (/^\p{Lu}{2,}$/u.test(last) && /^\p{Lu}+$/u.test(rest) && !isSyllable(last) && !isSyllable(rest)) return true
  return isSyllable(last + rest) || (/\p{Ll}$/u.test(last) && /^\p{Ll}/u.test(rest))
}
