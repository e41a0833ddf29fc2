import { median } from '../../model/median.ts'
import { isColumnHead } from '../../vi/tables/table-words.ts'
import { columnsOf, type Range } from './columns.ts'
import { cutAtBlanks, partedByBlank } from './narrow-gutters.ts'

/** No header has more lines. */
export const mostHeaderLines = 12

/** Nor do more lines stand over the first figures: a header, and the rest of a cell that the page before began. */
const linesBeforeFigures = 30

/** Blanks by which `pdftotext -layout` sets a head beside its figures. */
const headDrift = 4

/** One in so many lines is few. */
const few = 8

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
  const data = texts.slice(0, linesBeforeFigures).findIndex(holdsFigure)
  if (data < 1) return finestColumns(texts)
  const rows = texts.slice(data)
  const header = texts.slice(0, data)
  const columns = columnsOf(rows).flatMap((column) =>
    parted(column, rows).flatMap((part) => partedByBlank(part, rows, header)),
  )
  return withEmptyColumns(withFullRows(columns, rows), header)
}

/**
 * A column in two or more where figures stand right of names on many lines, and the names of others reach below them:
 *
 *     Lắp đặt camera an ninh   373,2
 *     Kiểm tra, đánh giá, tổng kết 848,6
 */
function parted(column: Range, rows: readonly string[]): readonly Range[] {
  const cells = rows.flatMap((text) =>
    cellsIn(text.slice(0, column.end))
      .filter(({ start }) => start >= column.start)
      .flatMap((cell) => nameAndFigure(text, cell))
      .map((cell) => ({ ...cell, isFigure: isFigure(text.slice(cell.start, cell.end)) })),
  )
  const figures = cells.filter((cell) => cell.isFigure)
  const names = cells.filter((cell) => !cell.isFigure)
  if (figures.length < 2 || names.length < 2 || figures.length * few < rows.length) return [column]
  const start = Math.min(...figures.map((figure) => figure.start))
  const across = names.filter((name) => name.end > start + headDrift / 2).length
  if (start <= Math.min(...names.map((name) => name.start)) + headDrift || across * few > names.length * 2)
    return [column]
  return [...parted({ start: column.start, end: start }, rows), { start, end: column.end }]
}

/**
 * Columns of figures that stand so unevenly that no gutter runs through them: those of the rows with most figures, each
 * reaching half the way to the next. Other columns stay.
 */
function withFullRows(columns: readonly Range[], rows: readonly string[]): readonly Range[] {
  const figures = rows.map((text) =>
    cellsIn(text)
      .slice(1)
      .flatMap((cell) => [...nameAndFigure(text, cell)])
      .filter((cell) => isFigureOrDash(text.slice(cell.start, cell.end))),
  )
  const most = figures.reduce((count, { length }) => Math.max(count, length), 0)
  const full = figures.filter(({ length }) => length === most)
  if (most < 2 || full.length < 2) return columns
  const inOne = full.some((cells) => new Set(cells.map((cell) => columnsUnder(columns, cell).join())).size < most)
  if (!inOne) return columns
  const middles = Array.from({ length: most }, (_, k) => median(full.map((cells) => middleOf(cells[k]!)))!)
  const first = Math.min(...full.map((cells) => cells[0]!.start))
  const last = Math.max(...full.map((cells) => cells.at(-1)!.end))
  const bounds = [first, ...middles.slice(1).map((middle, k) => Math.round((middles[k]! + middle) / 2)), last]
  const ranges = middles.map((_, k) => ({ start: bounds[k]!, end: bounds[k + 1]! }))
  const left = columns
    .filter(({ start }) => start < first)
    .map(({ start, end }) => ({ start, end: Math.min(end, first) }))
  return [...left, ...ranges, ...columns.filter(({ start }) => start >= last)]
}

const isFigureOrDash = (cell: string): boolean => cell === '-' || isFigure(cell)

/** "tổng kết 848,6" as two cells; other cells as they are. */
function nameAndFigure(text: string, cell: Range): readonly Range[] {
  const printed = text.slice(cell.start, cell.end)
  const cut = printed.lastIndexOf(' ')
  if (cut === -1 || !isFigure(printed.slice(cut + 1)) || !/\p{L}{2}/u.test(printed.slice(0, cut))) return [cell]
  return [
    { start: cell.start, end: cell.start + cut },
    { start: cell.start + cut + 1, end: cell.end },
  ]
}

/** Without figures: the columns of the lines below a header of some lines, which ends above the first row number. */
function finestColumns(texts: readonly string[]): readonly Range[] {
  const most = Math.min(mostHeaderLines, Math.floor(texts.length / 2))
  const choices = Array.from({ length: most + 1 }, (_, skipped) => columnsOf(texts.slice(skipped)))
  const best = choices.reduce((a, b) => (b.length > a.length ? b : a))
  const head = texts.findIndex((text) => /^\s*\d/u.test(text))
  if (head < 1) return best
  return best.flatMap((column) => partedByBlank(column, texts.slice(head), texts.slice(0, head)))
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
  const added = stacks.filter((stack) => columns.every((column) => blanksBetween(column, stack) > headDrift))
  return [...columns, ...added].sort((a, b) => a.start - b.start)
}

/** One blank between two figures that are no groups of one: "1.536,7 0,0", not "1 250 000". */
const figureGap =
  /(?<=(?<![^ ])\d[\d.,]*[.,]\d+) (?=\d[\d.,]*(?: |$))|(?<=(?<![^ ])\d[\d.,]*) (?=\d+[.,]\d[\d.,]*(?: |$))/gu

/** Where the cells of a line stand: words that two blanks or more part, and figures. */
const cellsIn = (text: string): readonly Range[] =>
  [...text.matchAll(/[^ ](?: ?[^ ])*/gu)].flatMap(({ index, 0: printed }) => {
    const cuts = [...printed.matchAll(figureGap)].map((gap) => gap.index)
    return [-1, ...cuts].map((cut, i) => ({ start: index + cut + 1, end: index + (cuts[i] ?? printed.length) }))
  })

/** How many blanks part the two; none where they overlap. */
const blanksBetween = (a: Range, b: Range): number => Math.max(0, a.start - b.end, b.start - a.end)

/** The columns of a table's next page, which may show fewer of them, as columns of the one before: indexes, in order. */
export const columnsAmong = (columns: readonly Range[], above: readonly Range[]): readonly number[] =>
  inOrder(columns, above)

/** The cells of a line, each in the column over which it stands or, one after the other, in the nearest. */
export function placeCells(text: string, columns: readonly Range[]): readonly PlacedCell[] {
  const cells = cellsIn(text)
    .flatMap((cell) => cutAtBlanks(text, cell, columns))
    .flatMap((cell) => wordEach(text, cell, columns))
  const at = inOrder(cells, columns)
  return cells.map((cell, i) => {
    const under = columnsUnder(columns, cell)
    const printed = text.slice(cell.start, cell.end)
    const wide = under.length > 1 && !isFigure(printed)
    return {
      text: printed,
      column: wide ? under[0]! : under.length > 1 ? under.at(-1)! : at[i]!,
      columnSpan: wide ? under.length : 1,
    }
  })
}

const columnsUnder = (columns: readonly Range[], cell: Range, drift = 0): readonly number[] =>
  columns.flatMap((column, c) => (column.start < cell.end + drift && cell.start < column.end + drift ? [c] : []))

/**
 * The parts of a cell that stand over different columns with one blank between: a name and its figure ("tổng kết 848,6"),
 * heads ("TỔNG Ngân", one word each, "NS tỉnh NS xã", a head each). "Trong đó" is one head over both.
 */
function wordEach(text: string, cell: Range, columns: readonly Range[]): readonly Range[] {
  const words = [...text.slice(cell.start, cell.end).matchAll(/\S+/gu)].map(({ index, 0: { length } }) => ({
    start: cell.start + index,
    end: cell.start + index + length,
  }))
  const apart = nameAndFigure(text, cell)
  if (apart.length > 1 && columnsUnder(columns, cell).length > 1) return apart
  if (columns.some(({ start, end }) => start === cell.start && cell.end <= end)) return [cell]
  const near = columnsUnder(columns, cell, 2)
  const groups = near.map((c, i) =>
    words.length === near.length ? [words[i]!] : words.filter((word) => nearestOf(columns, near, word) === c),
  )
  if (near.length < 2 || groups.some((group) => group.length === 0)) return [cell]
  const parts = groups.map((group) => ({ start: group[0]!.start, end: group.at(-1)!.end }))
  const heads = parts.map(({ start, end }) => text.slice(start, end))
  const printed = text.slice(cell.start, cell.end)
  const areWords =
    words.length === near.length && !isColumnHead(printed) && (!/\d/u.test(printed) || heads.every(isFigure))
  const close = parts.every((part, i) => blanksBetween(part, columns[near[i]!]!) < 2)
  const repeats = new Set(heads.map((head) => head.split(' ')[0]!.toLowerCase())).size === 1
  return close && (areWords || repeats) ? parts : [cell]
}

const middleOf = ({ start, end }: Range): number => (start + end) / 2

const nearestOf = (columns: readonly Range[], among: readonly number[], word: Range): number =>
  among.reduce((best, c) =>
    Math.abs(middleOf(columns[c]!) - middleOf(word)) < Math.abs(middleOf(columns[best]!) - middleOf(word)) ? c : best,
  )

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
