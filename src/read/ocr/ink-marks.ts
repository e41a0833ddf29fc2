import { centreX, centreY, width } from '../../model/geometry.ts'
import type { CleanPage, PixelBox } from '../raster/contract.ts'

/** Parts of the height of a line of figures. */
const tall = 0.6
const smallest = 0.06
const largestPoint = 0.4
const belowLine = 0.1
/** A piece above the line that is smaller than this is dust: a point is larger, and stands on the line. */
const dust = 0.12
/** A piece that a worn digit lost is lower: the rings of "%" stand beside a slash that is as tall as a digit. */
const highestPiece = 0.3
/** A digit is narrower; what is broader is two digits that touch. */
const broadest = 1.2

/** A piece of ink in a figure; of roman numbers the tall pieces count as digits. */
export interface FigureMark {
  readonly kind: 'digit' | '.' | ','
  readonly box: PixelBox
}

interface Mark {
  readonly kind: FigureMark['kind'] | 'other'
  readonly box: PixelBox
}

/** Characters of the longest figure: 1.234.567.890.123. */
const longest = 17

/**
 * Digits with the points and commas that stand between them in the ink: "3.1" that was read as "31". Only where the ink tells
 * digit from digit and has exactly as many as were read; anything else comes back as it was.
 */
export function withSeparators(text: string, box: PixelBox, clean: CleanPage): string {
  if (!/^\d[\d.,]*\d$/u.test(text)) return text
  const marks = figureMarks(clean, box)
  const digits = text.replace(/[.,]/gu, '')
  if (marks === null || digitsIn(marks) !== digits.length || marks.length <= text.length) return text
  let next = 0
  return marks.map(({ kind }) => (kind === 'digit' ? digits[next++]! : kind)).join('')
}

/** Digits and separators of one figure from left to right; null where the ink is more than one figure, or runs together. */
export function figureMarks(clean: CleanPage, box: PixelBox): readonly FigureMark[] | null {
  const marks = marksIn(clean, box)
  const isFigure = marks[0]?.kind === 'digit' && marks.at(-1)?.kind === 'digit' && marks.length <= longest
  return isFigure && marks.every(({ kind }) => kind !== 'other') ? (marks as readonly FigureMark[]) : null
}

export const digitsIn = (marks: readonly FigureMark[]): number => marks.filter(({ kind }) => kind === 'digit').length

/** What stands in the box from left to right, without dust and without the pieces that a worn digit falls into. */
function marksIn({ components }: CleanPage, box: PixelBox): readonly Mark[] {
  const height = box.y1 - box.y0
  const baseline = baselineOf(components, box)
  const marks = components
    .filter((part) => {
      const [x, y] = [centreX(part), centreY(part)]
      return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1 + belowLine * height
    })
    .sort((a, b) => a.x0 - b.x0)
    .map((part) => ({ kind: kindOf(part, box.y0, baseline, height), box: part }))
  const digits = marks.filter(({ kind }) => kind === 'digit')
  const isPiece = ({ box: part }: Mark): boolean =>
    part.y1 - part.y0 <= highestPiece * height &&
    digits.some((digit) => centreX(part) > digit.box.x0 && centreX(part) < digit.box.x1)
  const isDust = ({ kind, box: part }: Mark): boolean =>
    kind === 'other' && Math.max(width(part), part.y1 - part.y0) <= dust * height
  return marks.filter((mark) => mark.kind === 'digit' || !(isPiece(mark) || isDust(mark)))
}

/** Where the digits stand; a comma hangs below it and stretches the box. */
function baselineOf(components: CleanPage['components'], box: PixelBox): number {
  const height = box.y1 - box.y0
  const bottoms = components
    .filter(
      ({ x0, x1, y0, y1 }) =>
        x0 >= box.x0 - 1 && x1 <= box.x1 + 1 && y0 < box.y1 && y1 > box.y0 && y1 - y0 >= tall * height,
    )
    .map(({ y1 }) => y1)
  return Math.min(box.y1, ...bottoms)
}

function kindOf({ x0, y0, x1, y1 }: PixelBox, top: number, baseline: number, height: number): Mark['kind'] {
  const [wide, high] = [x1 - x0, y1 - y0]
  if (high >= tall * height) return wide <= broadest * height ? 'digit' : 'other'
  const isSmall = Math.max(wide, high) <= largestPoint * height && Math.max(wide, high) >= smallest * height
  const isLow = (y0 + y1) / 2 > top + 0.7 * height && y1 >= baseline - belowLine * height
  if (!isSmall || !isLow) return 'other'
  return high > 1.3 * wide && y1 > baseline + 0.05 * height ? ',' : '.'
}

/** A number that heads a line, with the full stop that stands in the ink behind its last sign: "III" for "III.". */
export function withFullStop(text: string, box: PixelBox, clean: CleanPage): string {
  if (!/^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})$/u.test(text)) return text
  const marks = marksIn(clean, { ...box, x1: Math.round(box.x1 + nearest * (box.y1 - box.y0)) })
  return marks.length > 1 && marks.at(-1)!.kind === '.' && marks.at(-2)!.kind === 'digit' ? `${text}.` : text
}

/** Part of the height within which a full stop follows its number; the next word is farther away. */
const nearest = 0.6

/** ">" and "<" with a flat stroke below them are "≥" and "≤", which the engine's data does not know. */
export function withEqualsBar(text: string, box: PixelBox, { components }: CleanPage): string {
  const sign = /^[<>](?!=)/u.exec(text)?.[0]
  if (sign === undefined) return text
  const height = box.y1 - box.y0
  const left = components
    .filter(
      ({ x0, x1, y0, y1 }) =>
        x0 >= box.x0 - 2 && x1 <= box.x0 + height && y0 >= box.y0 - 2 && y1 <= box.y1 + 0.4 * height,
    )
    .sort((a, b) => a.y0 - b.y0)
  const bar = left.find(({ x0, x1, y0, y1 }) => x1 - x0 >= 2.5 * (y1 - y0))
  const isBelow = bar !== undefined && left.some(({ x0, x1, y1 }) => y1 <= bar.y0 + 1 && x0 < bar.x1 && x1 > bar.x0)
  return isBelow ? (sign === '>' ? '≥' : '≤') + text.slice(1) : text
}
