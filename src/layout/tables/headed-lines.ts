import type { Line } from '../pages/lines.ts'
import type { Grid } from './grid.ts'
import { isRowNumber } from './table-cells.ts'
import type { Segment } from './text-grid.ts'

/** Points: how far a row number stands beside the head of its column at most. */
const farthestBeside = 8

/** A line and its pieces, each of which stands in one column or spans several. */
export interface Cut {
  readonly line: Line
  readonly pieces: readonly Segment[]
}

export interface Extent {
  x0: number
  x1: number
}

/** Columns of a table without rules: the extent of the column of row numbers, and the blanks between the columns. */
export interface HeadedColumns {
  readonly index: Extent
  readonly gaps: readonly Extent[]
  /** Row numbers stand beside the first line of their rows, not at half their height. */
  readonly numbersAtTop: boolean
}

/** A table without rules. */
export interface HeadedTable {
  readonly grid: Grid
  readonly columns: HeadedColumns
}

/** A head over columns of the head below it: "Trong đó" over "NS tỉnh" and "NS xã". */
export interface Span {
  readonly from: number
  readonly to: number
  readonly line: Line
}

/** True for a line that begins with a row number below the head of the column of row numbers. */
export const isNumbered = ({ pieces: [first] }: Cut, { x0, x1 }: Extent): boolean =>
  isRowNumber(first!.text) && first!.x0 > x0 - farthestBeside && first!.x1 < x1 + farthestBeside

export const topOf = (cuts: readonly Cut[]): number => Math.min(...cuts.map(({ line }) => line.box.y0))
export const bottomOf = (cuts: readonly Cut[]): number => Math.max(...cuts.map(({ line }) => line.box.y1))
export const middleOf = ({ box }: Line): number => (box.y0 + box.y1) / 2
export const heightOf = ({ box }: Line): number => box.y1 - box.y0
