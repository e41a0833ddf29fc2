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

/** When a line needs no others around it: longer ones may have more gaps. In pixels, and parts of the length. */
export interface Alone {
  readonly long: number
  readonly short: number
  /** Part of a line between short and long that must be drawn. */
  readonly drawn: number
  /** How near other lines must come to the ends of one that does not stand alone. */
  readonly reach: number
}

/**
 * Lines that stand alone, and those that run from one crossing line to another (the sides of a low row); neither a letter's
 * stem nor the feet of a word do.
 */
export function framed(
  own: readonly RulingLine[],
  crossing: readonly RulingLine[],
  { long, short, drawn, reach }: Alone,
): readonly RulingLine[] {
  const others = crossing.map(placeOf)
  return own.filter((line) => {
    if (line.ys.length >= (line.drawn >= drawn ? short : long)) return true
    const { at, from, to } = placeOf(line)
    const meets = (end: number): boolean =>
      others.some((other) => Math.abs(other.at - end) <= reach && at >= other.from - reach && at <= other.to + reach)
    return meets(from) && meets(to)
  })
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
