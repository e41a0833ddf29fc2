import type { Comparator } from './facts.ts'
import { exact, percentage, printedNumber, vietnamese } from './figures.ts'
import type { Setting } from './setting.ts'
import { counts, shares } from './words/indicators.ts'

/** Something measured, as a table names it. */
export interface Measure {
  readonly name: string
  readonly unit: string
}

/** A share and the same said of its subject: "95% hồ sơ được giải quyết đúng hạn". */
export interface Share extends Measure {
  readonly of: string
}

/** A count and the sentence around it: "Xây dựng 02 mô hình …". */
export interface Count extends Measure {
  readonly verb: string
  readonly rest: string
}

export const shareMeasures: readonly Share[] = shares.map(([name, of]) => ({ name, of, unit: '%' }))

export const countMeasures: readonly Count[] = counts.map(([verb, unit, rest]) => ({
  name: `Số ${unit} ${rest} được ${verb.toLowerCase()}`,
  unit,
  verb,
  rest,
}))

export interface Figure {
  readonly value: number
  readonly comparator: Comparator
}

const bounds: readonly Comparator[] = ['=', '=', '=', '>', '>=', '>=', '~', '<=', '<']

/** The figure of a measure: the same wherever the document gives it, in prose or in a table. */
export function figureOf(
  { random, figures }: Setting,
  { name, unit }: Measure,
  kind: 'target' | 'result',
  year: number,
): Figure {
  const key = `${name} ${kind} ${year}`
  const known = figures.get(key)
  if (known !== undefined) return known
  const value =
    unit === '%'
      ? percentage(random, random.chance(0.2) ? 1 : 0)
      : random.pick([random.int(1, 9), random.int(10, 99), random.int(1001, 4999)])
  const bounded = kind === 'target' && !(unit === '%' && value === 100)
  const figure = { value, comparator: bounded ? random.pick(unit === '%' ? bounds : bounds.slice(0, 7)) : '=' } as const
  figures.set(key, figure)
  return figure
}

/** "1.250", "98,5", "05". */
export const printedFigure = ({ random }: Setting, value: number): string =>
  Number.isInteger(value)
    ? `${value < 10 && random.chance(0.6) ? '0' : ''}${printedNumber(value, vietnamese)}`
    : printedNumber(value, vietnamese, 1)

export const exactly = ({ value }: Figure): string => exact(value)
