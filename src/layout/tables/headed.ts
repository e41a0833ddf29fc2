import { isColumnHead, isIndexHead, isUnitNote } from '../../vi/tables/table-words.ts'
import { endsSentence } from '../../vi/text/line-edges.ts'
import type { Line } from '../pages/lines.ts'
import type { Grid, Region } from './grid.ts'
import { isFigure, isRowNumber } from './table-cells.ts'
import { lineToFinePieces, lineToPieces, type Segment } from './text-grid.ts'

/** Fewer columns are a list under a caption. */
const FEWEST_COLUMNS = 3
/** Heads known by their words, beside the one of the row numbers. */
const FEWEST_KNOWN_HEADS = 2
/** Fewer numbered rows are chance. */
const FEWEST_ROWS = 2
/** Heights of a line: a wider blank ends the head, and the table. */
const HEAD_BLANK = 0.6
const WIDEST_BLANK = 2.5
/** Points: how far a row number stands beside the head of its column at most. */
const BESIDE = 8
/** Points: the least blank that may remain between two columns. */
const GUTTER = 0.5
/** Share of the numbered rows that have a figure in a column of figures. */
const MOSTLY = 0.6

/** A line and its pieces, each of which stands in one column or spans several. */
interface Cut {
  readonly line: Line
  readonly pieces: readonly Segment[]
}

interface Extent {
  x0: number
  x1: number
}

/** A head over columns of the head below it: "Trong đó" over "NS tỉnh" and "NS xã". */
interface Span {
  readonly from: number
  readonly to: number
  readonly line: Line
}

/**
 * Lines of one page without tables, top to bottom → tables without any rule, told by a head that names the columns
 * ("STT | Nhiệm vụ | Cơ quan chủ trì | …") and by row numbers below its first. Words may fill all other columns.
 */
export function linesToHeadedGrids(lines: readonly Line[]): readonly Grid[] {
  const cuts = lines.map((line) => ({ line, pieces: lineToPieces(line) }))
  let end = 0
  return cuts.flatMap((cut, index) => {
    if (index < end || !isIndexHead(cut.pieces[0]!.text)) return []
    const found = tableAt(cuts, index, end)
    if (found === null) return []
    end = found.end
    return [found.grid]
  })
}

/** The table whose head has its "STT" in the line at `index`, and the index of the line after it; null where none is. */
function tableAt(cuts: readonly Cut[], index: number, least: number): { grid: Grid; end: number } | null {
  const [top, bodyStart] = headAround(cuts, index, least)
  const head = cuts.slice(top, bodyStart)
  const { columns, spans } = headToColumns(head)
  const heads = columns.map((column) => textOver(head, column))
  if (columns.length < FEWEST_COLUMNS || heads.filter(isColumnHead).length < FEWEST_KNOWN_HEADS) return null
  const between = columns.slice(1).map((column, i) => ({ x0: columns[i]!.x1, x1: column.x0 }))
  const below = cuts.slice(bodyStart).map(({ line }) => ({ line, pieces: lineToFinePieces(line) }))
  const { body, gaps } = bodyBelow(below, head.at(-1)!.line, between)
  const anchors = anchorsOf(body, gaps, columns[0]!)
  if (anchors.filter((anchor) => isNumbered(body[anchor]!, columns[0]!)).length < FEWEST_ROWS) return null
  return { grid: toGrid(head, linesToRows(body, anchors, gaps), gaps, spans), end: bodyStart + body.length }
}

/**
 * From where to where the head reaches around the line with its "STT": where that line is bold as far as lines are; else
 * as far below as above; and where nothing stands above, over the lines that are nearer to it than to the first row.
 */
function headAround(cuts: readonly Cut[], index: number, least: number): readonly [number, number] {
  const { line, pieces } = cuts[index]!
  const number = pieces[0]!
  const beside = (cut: Cut) => cut.pieces.every((piece) => piece.x0 > number.x1)
  const mayHead = (cut: Cut) => beside(cut) && !isUnitNote(cut.line.text) && !endsSentence(cut.line.text)
  const closeTo = (above: Line, below: Line) => below.box.y0 - above.box.y1 <= HEAD_BLANK * heightOf(above)
  let top = index
  while (top > least && mayHead(cuts[top - 1]!) && closeTo(cuts[top - 1]!.line, cuts[top]!.line)) top--
  const middle = middleOf(line)
  const firstRow = cuts.slice(index + 1).find((cut) => isNumbered(cut, number))
  if (firstRow === undefined) return [top, index + 1]
  const lowest = top < index ? 2 * middle - middleOf(cuts[top]!.line) + 1 : (middle + middleOf(firstRow.line)) / 2 - 1
  const inHead = (cut: Cut) => beside(cut) && (line.bold ? cut.line.bold : middleOf(cut.line) < lowest)
  let end = index + 1
  while (end < cuts.length && inHead(cuts[end]!) && closeTo(cuts[end - 1]!.line, cuts[end]!.line)) end++
  return [top, end]
}

/** Lines of a head → its columns, left to right, told from the lowest line up, and the heads that stand over several. */
function headToColumns(head: readonly Cut[]): { columns: readonly Extent[]; spans: readonly Span[] } {
  const columns: Extent[] = []
  const wide: { piece: Segment; line: Line }[] = []
  for (const { line, pieces } of head.toReversed())
    for (const piece of pieces) {
      const under = columns.filter((column) => column.x0 < piece.x1 && piece.x0 < column.x1)
      if (under.length > 1) wide.push({ piece, line })
      else if (under.length === 0) columns.push({ x0: piece.x0, x1: piece.x1 })
      else widen(under[0]!, piece)
    }
  columns.sort((a, b) => a.x0 - b.x0)
  const spans = wide.map(({ piece, line }) => ({
    from: columns.findIndex((column) => piece.x0 < column.x1),
    to: columns.findLastIndex((column) => column.x0 < piece.x1),
    line,
  }))
  return { columns, spans }
}

function widen(column: Extent, { x0, x1 }: Segment): void {
  column.x0 = Math.min(column.x0, x0)
  column.x1 = Math.max(column.x1, x1)
}

const textOver = (head: readonly Cut[], column: Extent): string =>
  head
    .flatMap(({ pieces }) => pieces.filter((piece) => piece.x0 >= column.x0 && piece.x1 <= column.x1))
    .map(({ text }) => text)
    .join(' ')

/** The lines below the head that leave a blank between all columns, and a blank that each two leave. */
function bodyBelow(
  below: readonly Cut[],
  headEnd: Line,
  between: readonly Extent[],
): { readonly body: readonly Cut[]; readonly gaps: readonly Extent[] } {
  let blanks = between.map((gap) => [gap])
  let above = headEnd
  let length = 0
  for (const { line, pieces } of below) {
    const left = blanks.map((each) => pieces.reduce(withoutPiece, each))
    if (line.box.y0 - above.box.y1 > WIDEST_BLANK * heightOf(above) || left.some((each) => each.length === 0)) break
    blanks = left
    above = line
    length++
  }
  const body = below.slice(0, length)
  const gaps = blanks.map((each, i) =>
    gapOf(each, body, blanks[i - 1]?.at(-1)?.x1 ?? -Infinity, blanks[i + 1]?.[0]?.x0 ?? Infinity),
  )
  return { body, gaps }
}

/**
 * Of the blanks between two heads the widest, unless it puts two figures of a row into one column or leaves the left one
 * without any: figures set at the right of their column stand behind its head.
 */
function gapOf(blanks: readonly Extent[], body: readonly Cut[], from: number, to: number): Extent {
  const faults = ({ x0, x1 }: Extent): number =>
    body.reduce((sum, { pieces }) => {
      const left = pieces.filter((piece) => piece.x0 >= from && piece.x1 <= x0)
      const right = pieces.filter((piece) => piece.x0 >= x1 && piece.x1 <= to)
      const crowded = [left, right].filter((side) => side.filter(({ text }) => isFigure(text)).length > 1).length
      return sum + crowded * body.length + Number(left.length === 0 && right.some(({ text }) => isFigure(text)))
    }, 0)
  const rated = blanks.map((blank) => ({
    blank,
    faults: blanks.length === 1 ? 0 : faults(blank),
    width: blank.x1 - blank.x0,
  }))
  return rated.reduce((a, b) => (b.faults < a.faults || (b.faults === a.faults && b.width > a.width) ? b : a)).blank
}

/** What a piece leaves of blank strips. */
const withoutPiece = (blanks: Extent[], { x0, x1 }: Segment): Extent[] =>
  blanks
    .flatMap((blank) =>
      x1 <= blank.x0 || x0 >= blank.x1
        ? [blank]
        : [
            { x0: blank.x0, x1: x0 },
            { x0: x1, x1: blank.x1 },
          ],
    )
    .filter((blank) => blank.x1 - blank.x0 >= GUTTER)

const isNumbered = ({ pieces: [first] }: Cut, { x0, x1 }: Extent): boolean =>
  isRowNumber(first!.text) && first!.x0 > x0 - BESIDE && first!.x1 < x1 + BESIDE

/** Indexes of the lines that make rows: those with a row number, and others with a figure where the rows have figures. */
function anchorsOf(body: readonly Cut[], gaps: readonly Extent[], index: Extent): readonly number[] {
  const columnOf = (piece: Segment) => gaps.filter((gap) => gap.x1 <= piece.x0 + 1).length
  const figureColumns = (cut: Cut) => cut.pieces.filter(({ text }) => isFigure(text)).map(columnOf)
  const numbered = body.filter((cut) => isNumbered(cut, index))
  const columns = gaps
    .map((_, i) => i + 1)
    .filter(
      (column) => numbered.filter((cut) => figureColumns(cut).includes(column)).length >= MOSTLY * numbered.length,
    )
  return body.flatMap((cut, i) =>
    isNumbered(cut, index) || figureColumns(cut).some((column) => columns.includes(column)) ? [i] : [],
  )
}

/**
 * Lines → rows: where each row begins with its number, the lines down to the next; where the numbers stand at half the
 * height of their rows, each line goes to the nearer one.
 */
function linesToRows(
  body: readonly Cut[],
  anchors: readonly number[],
  gaps: readonly Extent[],
): readonly (readonly Cut[])[] {
  const [first, second] = gaps as [Extent, Extent]
  const isLabel = (piece: Segment) => piece.x0 >= first.x1 - 1 && piece.x1 <= second.x0 + 1
  const atTop = anchors[0] === 0 && anchors.every((anchor) => body[anchor]!.pieces.some(isLabel))
  const rows: Cut[][] = anchors.map(() => [])
  body.forEach((cut, i) => {
    const above = Math.max(
      anchors.findLastIndex((anchor) => anchor <= i),
      0,
    )
    const next = anchors[above + 1]
    const nearerBelow =
      next !== undefined &&
      middleOf(body[next]!.line) - middleOf(cut.line) < middleOf(cut.line) - middleOf(body[anchors[above]!]!.line) - 1
    rows[!atTop && nearerBelow ? above + 1 : above]!.push(cut)
  })
  return rows
}

function toGrid(
  head: readonly Cut[],
  rows: readonly (readonly Cut[])[],
  gaps: readonly Extent[],
  spans: readonly Span[],
): Grid {
  const boxes = [...head, ...rows.flat()].map(({ line }) => line.box)
  const xs = [
    Math.min(...boxes.map((box) => box.x0)),
    ...gaps.map(({ x0, x1 }) => (x0 + x1) / 2),
    Math.max(...boxes.map((box) => box.x1)),
  ]
  const between = (above: readonly Cut[], below: readonly Cut[]) => (bottomOf(above) + topOf(below)) / 2
  const tier = tierBelow(head, spans)
  const ys = [
    topOf(head),
    ...(tier === null ? [] : [tier]),
    ...rows.map((row, i) => between(i === 0 ? head : rows[i - 1]!, row)),
    bottomOf(rows.at(-1)!),
  ]
  const headRows = tier === null ? 1 : 2
  const region = (row: number, column: number, rowSpan: number, columnSpan: number): Region => ({
    row,
    column,
    rowSpan,
    columnSpan,
    box: { x0: xs[column]!, y0: ys[row]!, x1: xs[column + columnSpan]!, y1: ys[row + rowSpan]! },
  })
  const columns = xs.slice(1).map((_, column) => column)
  const spanOver = (column: number) => spans.find(({ from, to }) => from <= column && column <= to)
  const headRegions = columns.flatMap((column) => {
    const span = tier === null ? undefined : spanOver(column)
    if (span === undefined) return [region(0, column, headRows, 1)]
    const below = region(1, column, 1, 1)
    return column === span.from ? [region(0, column, 1, span.to - span.from + 1), below] : [below]
  })
  const bodyRegions = rows.flatMap((_, row) => columns.map((column) => region(headRows + row, column, 1, 1)))
  const regions = [...headRegions, ...bodyRegions].sort((a, b) => a.row - b.row || a.column - b.column)
  return { xs, ys, regions }
}

/** Where the heads over several columns end and those of the columns begin; null without such heads. */
function tierBelow(head: readonly Cut[], spans: readonly Span[]): number | null {
  if (spans.length === 0) return null
  const lowest = Math.max(...spans.map(({ line }) => middleOf(line)))
  const next = head.map(({ line }) => middleOf(line)).filter((middle) => middle > lowest)
  return next.length === 0 ? null : (lowest + Math.max(...next)) / 2
}

const topOf = (cuts: readonly Cut[]): number => Math.min(...cuts.map(({ line }) => line.box.y0))
const bottomOf = (cuts: readonly Cut[]): number => Math.max(...cuts.map(({ line }) => line.box.y1))
const middleOf = ({ box }: Line): number => (box.y0 + box.y1) / 2
const heightOf = ({ box }: Line): number => box.y1 - box.y0
