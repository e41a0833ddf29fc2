import { width } from '../model/geometry.ts'
import type { PlacedWord } from './cell-text.ts'

/** Letters, digits and signs of a formula row: "(3)=(4)", "+(5)+(", "6)", "7=5/4*100%". */
const formula = /^[\p{Lu}\d()[\]+\-=*/:,.%x]+$/u
const openEnd = /[(=+*/:]$/
const openStart = /^[)=+*/:%]/

/**
 * Was the word at the end of `line` cut by the border of its cell, so that `next` is the rest of it?
 * `spare` is the room left on the line in points: a word is only cut where not one letter more had room.
 * "1.250." + "000", "TỔN" + "G", "(3)=(4)" + "+(5)+(".
 */
export function breaksInside(line: readonly PlacedWord[], next: PlacedWord, spare: number): boolean {
  const last = line.at(-1)!
  if (isFormulaPart(last.text) && isFormulaPart(next.text) && (openEnd.test(last.text) || openStart.test(next.text)))
    return true
  if (/\d[.,]$/.test(last.text) && /^\d{3}(?!\d)/.test(next.text)) return true
  const letter = width(next.box) / next.text.length
  if (line.length > 1 || spare >= letter + 0.5) return false
  return /^[\d.,]*\d$/.test(last.text) && /^\d[\d.,]*$/.test(next.text)
}

const isFormulaPart = (text: string): boolean => formula.test(text) && /\d/.test(text)
