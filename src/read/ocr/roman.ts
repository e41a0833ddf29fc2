import { centreY } from '../../model/geometry.ts'
import type { Bitmap, CleanPage, PixelBox } from '../raster/contract.ts'

/**
 * What one to three narrow strokes are read as, between V or X and what follows a number: "TI" for II, "IH/" for III, "]I"
 * for II, "I1/2028" for II/2028, "VH." for VII, "Im" for III.
 */
const strokes =
  /^(?<lead>[VX]{0,2})(?<read>[IÌÍĨỈỊiìíĩỉịlL|!1THJ[\]]{1,4}|[Il|][mn])(?<rest>(?:[.,:;)/⁄-]{1,2}|[/⁄]\d{4}[.,;)]{0,2})?)$/u

/** Parts of the height: rows in which an I is its stem alone, and rows of its feet. */
const middle = [0.3, 0.7] as const
const feet = 0.12
/** Part of the rows that a stem fills; between stems nothing is but what a speck leaves. */
const filled = 0.8
const empty = 0.08
/** An I is as broad at the top as at the bottom; T, L and l are not. */
const evenness = 0.75
const worn = 0.6
/** Parts of a stem's width by which its feet stand out on either side; a 1 has none at its top right. */
const foot = 0.2

/**
 * The word with its roman I, II or III counted stroke by stroke: narrow letters side by side are what the engine loses most,
 * and a lost stroke is another section or quarter. Anything but serifed upright strokes comes back as it was; so do figures,
 * unless `isRoman` says that a roman number must stand here ("Quý 11").
 */
export function withCountedStrokes(
  text: string,
  box: PixelBox,
  { ink }: Pick<CleanPage, 'ink'>,
  isRoman = false,
): string {
  if (strokeSum.test(text))
    return withCountedTerms(
      text,
      inkLetters(ink, box).map((letter) => stemsIn(ink, letter)),
    )
  const { lead, read, rest } = strokes.exec(text)?.groups ?? {}
  if (read === undefined || (/^\d+$/u.test(read) && !isRoman)) return text
  const letters = inkLetters(ink, box).slice(lead!.length)
  const counts = letters.map((letter, i) => stemsIn(ink, letter, i > 0))
  const end = counts.indexOf(null)
  const stems = end < 0 ? counts : counts.slice(0, end)
  const count = stems.reduce<number>((sum, each) => sum + each!, 0)
  const after = letters.slice(stems.length)
  if (count < 1 || count > 3) return text
  const mark = after.length === 1 ? markOf(ink, after[0]!, letters[0]!) : ''
  const behind = rest || mark
  if (behind.startsWith('/') && !leansRight(ink, after[0] ?? box)) return text
  return (behind === '') === (after.length === 0) ? lead + 'I'.repeat(count) + behind : text
}

/** "(I+II)" beside a total, whatever its strokes are read as. */
const strokeSum = /^\(?(?:[IÌÍl|!1TH\]]{1,4}\+){1,5}[IÌÍl|!1TH\]]{1,4}\)?$/u

/** The sum with its terms as the ink counts them; `stems` has null for brackets and signs. As read where the two differ in more. */
function withCountedTerms(text: string, stems: readonly (number | null)[]): string {
  const terms: number[] = [0]
  for (const count of text.startsWith('(') ? stems.slice(1) : stems) {
    if (count === null) terms.push(0)
    else terms[terms.length - 1]! += count
  }
  if (text.endsWith(')') && terms.at(-1) === 0) terms.pop()
  const isSound = terms.length === text.split('+').length && terms.every((count) => count >= 1 && count <= 3)
  if (!isSound) return text
  const sum = terms.map((count) => 'I'.repeat(count)).join('+')
  return `${text.startsWith('(') ? '(' : ''}${sum}${text.endsWith(')') ? ')' : ''}`
}

/** Ink between blank columns, from left to right. */
function inkLetters(ink: Bitmap, box: PixelBox): readonly PixelBox[] {
  return runs(columns(ink, box, box.y0, box.y1), (share) => share > 0).map(({ from, to }) => {
    const [x0, x1] = [box.x0 + from, box.x0 + to]
    let [y0, y1] = [box.y0, box.y1]
    const isBlank = (y: number): boolean => !ink.data.subarray(y * ink.width + x0, y * ink.width + x1).includes(1)
    while (y0 < y1 && isBlank(y0)) y0++
    while (y1 > y0 && isBlank(y1 - 1)) y1--
    return { x0, y0, x1, y1 }
  })
}

/**
 * How many I the ink is made of, whose feet may touch; null where it is something else. Behind a first I a worn one counts,
 * too: no figure 1 follows it there.
 */
function stemsIn(ink: Bitmap, box: PixelBox, isBehind = false): number | null {
  const height = box.y1 - box.y0
  const row = (part: number): number => box.y0 + Math.round(part * height)
  const body = columns(ink, box, row(middle[0]), row(middle[1]))
  const stems = runs(body, (share) => share >= filled)
  if (stems.length === 0 || stems.length > 3) return null
  if (stems.some(({ from, to }) => to - from > height / 2)) return null
  const between = body.filter((share, x) => share > empty && !stems.some(({ from, to }) => x >= from - 1 && x <= to))
  if (between.length > 0) return null
  const top = feetOf(columns(ink, box, box.y0, row(feet)), stems)
  const bottom = feetOf(columns(ink, box, row(1 - feet), box.y1), stems)
  const [above, below] = [widthOf(top), widthOf(bottom)]
  const isEven = Math.min(above, below) >= (isBehind ? worn : evenness) * Math.max(above, below)
  return isEven && (isBehind || (standOut(top, stems) && standOut(bottom, stems))) ? stems.length : null
}

/** True when the feet reach beyond the first stem to the left and beyond the last to the right. */
function standOut(found: readonly Run[], stems: readonly Run[]): boolean {
  const [first, last] = [stems[0]!, stems.at(-1)!]
  const [left, right] = [first.from - (found[0]?.from ?? first.from), (found.at(-1)?.to ?? last.to) - last.to]
  return left >= foot * (first.to - first.from) && right >= foot * (last.to - last.from)
}

/** The mark behind a number that the engine lost or drew into it ("L" for "I."); empty for anything else. */
function markOf(ink: Bitmap, box: PixelBox, letter: PixelBox): '.' | ':' | '-' | '/' | '' {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0]
  const size = letter.y1 - letter.y0
  const middleY = centreY(box)
  if (Math.max(width, height) < size / 3 && middleY > letter.y1 - size / 3) return '.'
  if (width > 1.5 * height && height < size / 4 && middleY > letter.y0 + size / 3) return '-'
  const waist = columns(ink, box, middleRow(box) - 1, middleRow(box) + 1)
  if (width < size / 3 && height < 0.9 * size && waist.every((share) => share === 0)) return ':'
  return height > 0.8 * size && leansRight(ink, box) ? '/' : ''
}

const middleRow = (box: PixelBox): number => Math.round(centreY(box))

/** True for a thin stroke whose top stands right of its foot. */
function leansRight(ink: Bitmap, box: PixelBox): boolean {
  const [width, third] = [box.x1 - box.x0, Math.round((box.y1 - box.y0) / 3)]
  if (width > 2.1 * third) return false
  const top = runs(columns(ink, box, box.y0, box.y0 + third), (share) => share > 0)
  const bottom = runs(columns(ink, box, box.y1 - third, box.y1), (share) => share > 0)
  return top.length === 1 && bottom.length === 1 && top[0]!.from >= bottom[0]!.to - 0.2 * width
}

/** For each column of the box the part of its pixels between two rows that are ink. */
function columns(ink: Bitmap, { x0, x1 }: PixelBox, y0: number, y1: number): readonly number[] {
  return Array.from({ length: x1 - x0 }, (_, i) => {
    let count = 0
    for (let y = y0; y < y1; y++) count += ink.data[y * ink.width + x0 + i]!
    return count / Math.max(1, y1 - y0)
  })
}

/** Columns of the feet that hang together with a stem. */
const feetOf = (shares: readonly number[], stems: readonly Run[]): readonly Run[] =>
  runs(shares, (share) => share > 0.3).filter((run) => stems.some(({ from, to }) => run.from < to && run.to > from))

const widthOf = (found: readonly Run[]): number => found.reduce((sum, { from, to }) => sum + to - from, 0)

interface Run {
  readonly from: number
  readonly to: number
}

function runs(shares: readonly number[], holds: (share: number) => boolean): readonly Run[] {
  const found: { from: number; to: number }[] = []
  for (const [x, share] of shares.entries()) {
    const last = found.at(-1)
    if (!holds(share)) continue
    if (last?.to === x) last.to = x + 1
    else found.push({ from: x, to: x + 1 })
  }
  return found
}
