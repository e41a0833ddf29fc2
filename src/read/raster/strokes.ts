import type { Stroke } from '../../model/raw.ts'
import type { RulingLine } from './ruling-lines.ts'

interface Place {
  readonly at: number
  readonly from: number
  readonly to: number
}

const placeOf = ({ x0, ys }: RulingLine): Place => ({
  at: ys.reduce((sum, y) => sum + y, 0) / ys.length + 0.5,
  from: x0,
  to: x0 + ys.length,
})

/** When a line needs no others around it. Lengths in pixels, `drawn` in parts of the length. */
export interface Alone {
  readonly long: { readonly length: number; readonly drawn: number }
  readonly short: { readonly length: number; readonly drawn: number }
  /** How near other lines must come to the ends of one that does not stand alone. */
  readonly reach: number
}

/**
 * Candidates → lines: those that stand alone, and those that run from one crossing line to another (the sides of a low row,
 * dotted ones too); neither a letter's stem nor the feet of a word do.
 */
export function framed(level: readonly RulingLine[], upright: readonly RulingLine[], limits: Alone) {
  const sides = upright.filter(withEnds(level.filter(standsAlone(limits)), limits))
  return { level: level.filter(withEnds(sides, limits)), upright: sides }
}

const standsAlone =
  ({ long, short }: Alone) =>
  (line: RulingLine): boolean =>
    [long, short].some(({ length, drawn }) => line.ys.length >= length && line.drawn >= drawn)

/** Lines that stand alone or end on two of the crossing lines. */
function withEnds(crossing: readonly RulingLine[], limits: Alone): (line: RulingLine) => boolean {
  const others = crossing.map(placeOf)
  const { reach } = limits
  return (line) => {
    const { at, from, to } = placeOf(line)
    const meets = (end: number): boolean =>
      others.some((other) => Math.abs(other.at - end) <= reach && at >= other.from - reach && at <= other.to + reach)
    return standsAlone(limits)(line) || (meets(from) && meets(to))
  }
}

/** Level and upright lines in pixels → strokes in points. */
export function toStrokes(
  level: readonly RulingLine[],
  upright: readonly RulingLine[],
  dpi: number,
): readonly Stroke[] {
  const points = (pixels: number): number => (pixels / dpi) * 72
  const lines = (rules: readonly RulingLine[]) =>
    rules.map((rule) => {
      const { at, from, to } = placeOf(rule)
      return { at: points(at), from: points(from), to: points(to), width: points(rule.thickness) }
    })
  return [
    ...lines(level).map(({ at, from, to, width }) => ({ x0: from, y0: at, x1: to, y1: at, width })),
    ...lines(upright).map(({ at, from, to, width }) => ({ x0: at, y0: from, x1: at, y1: to, width })),
  ]
}
