import { isColumnHead } from '../../vi/tables/table-words.ts'
import { columnsOf, type Range } from './columns.ts'

/** No header has more lines. */
const MOST_HEADER_LINES = 12

/** Nor do more lines stand over the first figures: a header, and the rest of a cell that the page before began. */
const LINES_BEFORE_FIGURES = 30

/** Blanks by which `pdftotext -layout` sets a head beside its figures. */
const HEAD_DRIFT = 4

/** The cells of a line with the columns they stand over. */
export interface PlacedCell {
  readonly text: string
  readonly column: number
  readonly columnSpan: number
}

/**
 * The columns of lines that stand aligned, left to right: those of the lines from the first figures on, since heads
 * stand in their gutters and beside them, and what heads far from all of these stand over.
 */
export function alignedColumns(texts: readonly string[]): readonly Range[] {
  const data = texts.slice(0, LINES_BEFORE_FIGURES).findIndex(holdsFigure)
  if (data < 1) return finestColumns(texts)
  return withEmptyColumns(columnsOf(texts.slice(data)), texts.slice(0, data))
}

/** Without figures: the columns of the lines below a header of some lines. */
function finestColumns(texts: readonly string[]): readonly Range[] {
  const most = Math.min(MOST_HEADER_LINES, Math.floor(texts.length / 2))
  const choices = Array.from({ length: most + 1 }, (_, skipped) => columnsOf(texts.slice(skipped)))
  return choices.reduce((best, columns) => (columns.length > best.length ? columns : best))
}

/** A figure of a table of data, "1.200", "45%"; a year may stand in a column head. */
export const isFigure = (cell: string): boolean => /^(?!(?:19|20)\d\d$)[<>≥≤]?\s?\d[\d.,]*\s?%?$/u.test(cell)

/** True where a figure stands behind another cell; a number at the front may be a row's own. */
const holdsFigure = (text: string): boolean => {
  const cells = cellsIn(text).map(({ start, end }) => text.slice(start, end))
  return cells.some((cell, i) => i > 0 && isFigure(cell)) && !numbersColumns(cells)
}

/** "A | B | (3)=(4)+(5) | (4) | (5)", "1 | 2 | 3": the row that ends a header, maybe beside the last line of a head. */
export const numbersColumns = (cells: readonly string[]): boolean => {
  const labels = cells.map((cell) => /^(?:\p{Lu}|\(?\d\)?(?:\s?=.*)?)$/u.test(cell))
  return cells.length > 2 && labels[0]! && labels[1]! && labels.filter((isLabel) => !isLabel).length < 2
}

/** With the columns that are blank in all data: heads stand there, far from every other column. */
function withEmptyColumns(columns: readonly Range[], header: readonly string[]): readonly Range[] {
  const stacks: Range[] = []
  for (const head of header.flatMap(cellsIn).sort((a, b) => a.start - b.start)) {
    const last = stacks.at(-1)
    if (last !== undefined && head.start <= last.end + 1)
      stacks[stacks.length - 1] = { start: last.start, end: Math.max(last.end, head.end) }
    else stacks.push(head)
  }
  const added = stacks.filter((stack) => columns.every((column) => blanksBetween(column, stack) > HEAD_DRIFT))
  return [...columns, ...added].sort((a, b) => a.start - b.start)
}

/** Where the cells of a line stand: words that two blanks or more part. */
const cellsIn = (text: string): readonly Range[] =>
  [...text.matchAll(/[^ ](?: ?[^ ])*/gu)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** How many blanks part the two; none where they overlap. */
const blanksBetween = (a: Range, b: Range): number => Math.max(0, a.start - b.end, b.start - a.end)

/** The cells of a line, each in the column over which it stands or, one after the other, in the nearest. */
export function placeCells(text: string, columns: readonly Range[]): readonly PlacedCell[] {
  const cells = cellsIn(text).flatMap((cell) => wordEach(text, cell, columns))
  const at = inOrder(cells, columns)
  return cells.map((cell, i) => {
    const under = columnsUnder(columns, cell)
    const wide = under.length > 1
    return {
      text: text.slice(cell.start, cell.end),
      column: wide ? under[0]! : at[i]!,
      columnSpan: wide ? under.length : 1,
    }
  })
}

const columnsUnder = (columns: readonly Range[], cell: Range, drift = 0): readonly number[] =>
  columns.flatMap((column, c) => (column.start < cell.end + drift && cell.start < column.end + drift ? [c] : []))

/** "TỔNG Ngân": heads that only one blank parts, one word over each column; "Trong đó" is one head over both. */
function wordEach(text: string, cell: Range, columns: readonly Range[]): readonly Range[] {
  const printed = text.slice(cell.start, cell.end)
  const under = columnsUnder(columns, cell, 2)
  const words = [...printed.matchAll(/\S+/gu)].map(({ index, 0: { length } }) => ({
    start: cell.start + index,
    end: cell.start + index + length,
  }))
  const fits = words.length > 1 && words.length === under.length && !isColumnHead(printed) && !/\d/u.test(printed)
  return fits && words.every((word, i) => blanksBetween(word, columns[under[i]!]!) < 2) ? words : [cell]
}

/**
 * A column for each cell, left to right and no two alike where there are enough: the nearest ones on the whole. So three
 * heads that stand beside their four columns find the right three.
 */
function inOrder(cells: readonly Range[], columns: readonly Range[]): readonly number[] {
  const nearest = (cell: Range): number =>
    columns.reduce(
      (best, column, c) => (blanksBetween(column, cell) < blanksBetween(columns[best]!, cell) ? c : best),
      0,
    )
  if (cells.length > columns.length) return cells.map(nearest)
  // best[c]: the least sum of blanks for the cells so far with the last one at most in column c, and their columns.
  let best = columns.map((): { readonly cost: number; readonly at: readonly number[] } => ({ cost: 0, at: [] }))
  for (const cell of cells) {
    const next: typeof best = []
    for (const [c, column] of columns.entries()) {
      const before = c === 0 ? (next.length === 0 && best[0]!.at.length === 0 ? best[0]! : null) : best[c - 1]!
      const here =
        before === null || before.cost === Infinity
          ? { cost: Infinity, at: [] }
          : { cost: before.cost + blanksBetween(column, cell), at: [...before.at, c] }
      const left = next[c - 1]
      next.push(left !== undefined && left.cost <= here.cost ? left : here)
    }
    best = next
  }
  const last = best.at(-1)!
  return last.cost === Infinity ? cells.map(nearest) : last.at
}
