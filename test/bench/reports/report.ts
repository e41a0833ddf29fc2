import { type NumberStyle, printedNumber } from '../../kit/generate/figures.ts'

/** What a figure of a report is, so that errors can be planted in one kind of it. */
export type FigureKind =
  | 'item'
  | 'group'
  | 'total'
  | 'prose-total'
  | 'prose-part'
  | 'words'
  | 'restated'
  | 'count'
  | 'percent'
  | 'share'
  | 'price'
  | 'case-cell'
  | 'case-percent'

/** A printed figure that takes part in at least one equation of the report. */
export interface Figure {
  readonly kind: FigureKind
  /** Money in đồng; else what is counted or the percentage. */
  readonly value: number
  /** What its last printed digit is worth. */
  readonly step: number
  /** An error of no more than this may pass for rounding. */
  readonly slack: number
  readonly print: (value: number) => string
}

/** A line of a report; the cells of a table row stand in `parts`, one each. */
export interface Line {
  readonly separator: '' | '\t'
  readonly parts: readonly (string | Figure)[]
  /** A row that can be lost: an item of a budget. */
  readonly isItem: boolean
}

/** A report in which every equation holds, with the harmless oddities that it shows. */
export interface Report {
  readonly lines: readonly Line[]
  readonly oddities: readonly string[]
}

export const text = (...parts: readonly (string | Figure)[]): Line => ({ separator: '', parts, isItem: false })
export const row = (parts: readonly (string | Figure)[], isItem = false): Line => ({ separator: '\t', parts, isItem })

export const printed = ({ lines }: Report): string =>
  lines.map(({ parts, separator }) => parts.map(textOf).join(separator)).join('\n')

const textOf = (part: string | Figure): string => (typeof part === 'string' ? part : part.print(part.value))

export const isFigure = (part: string | Figure): part is Figure => typeof part !== 'string'

/** A figure printed in a unit with a fixed number of decimals. */
export function figure(
  kind: FigureKind,
  value: number,
  {
    unit = 1,
    decimals = 0,
    style,
    slack = 0,
  }: { unit?: number; decimals?: number; style: NumberStyle; slack?: number },
): Figure {
  const print = (amount: number): string => printedNumber(amount / unit, style, decimals)
  return { kind, value, step: unit / 10 ** decimals, slack, print }
}

/** The value to so many decimals of the unit, as an author rounds. */
export const rounded = (value: number, unit: number, decimals: number): number => {
  const step = unit / 10 ** decimals
  return Math.round(value / step) * step
}
