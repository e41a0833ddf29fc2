import { isUnitNote } from '../../vi/tables/table-words.ts'
import type { Line } from '../pages/lines.ts'
import { type Cut, type Extent, heightOf, isNumbered, middleOf } from './headed-lines.ts'
import { isFigure } from './table-cells.ts'
import type { Segment } from './text-grid.ts'

/** Heights of a line: a wider blank ends the table. */
const widestBlank = 2.5
/** Points: the least blank that may remain between two columns. */
const gutter = 0.5
/** Share of the numbered rows that have a figure in a column of figures. */
const mostly = 0.6

/**
 * The lines below the head that leave a blank between all columns, and a blank that each two leave. A name or a total may
 * run over several columns; the unit note of the next table ends the body.
 */
export function bodyBelow(
  below: readonly Cut[],
  headEnd: Line | null,
  between: readonly Extent[],
  index: Extent,
): { readonly body: readonly Cut[]; readonly gaps: readonly Extent[] } {
  let blanks = between.map((gap) => [gap])
  let above = headEnd
  let length = 0
  for (const [at, cut] of below.entries()) {
    const { line, pieces } = cut
    if (above !== null && line.box.y0 - above.box.y1 > widestBlank * heightOf(above)) break
    if (isUnitNote(line.text)) break
    const left = blanks.map((each) => pieces.reduce(withoutPiece, each))
    const crossed = left.flatMap((each, gap) => (each.length === 0 ? [gap] : []))
    const isTotal = crossed.join() === '0' && isTotalLine(cut)
    if (crossed.length > 0 && !isTotal && !isGroupLine(cut, index)) break
    blanks = left.map((each, gap) => (each.length === 0 ? blanks[gap]! : each))
    above = line
    if (crossed.length === 0 || isTotal) length = at + 1
  }
  const body = below.slice(0, length)
  const gaps = blanks.map((each, i) =>
    gapOf(each, body, blanks[i - 1]?.at(-1)?.x1 ?? -Infinity, blanks[i + 1]?.[0]?.x0 ?? Infinity),
  )
  return { body, gaps }
}

/** "Tổng cộng   165   120": a label over the columns of row numbers and names, and figures. */
const isTotalLine = ({ pieces: [label, ...others] }: Cut): boolean =>
  /\p{L}/u.test(label!.text) && others.length > 0 && others.every(({ text }) => isFigure(text))

/** "II   Phát triển kinh tế số, xã hội số": a row number, and a name over the columns beside it. */
const isGroupLine = (cut: Cut, index: Extent): boolean => cut.pieces.length === 2 && isNumbered(cut, index)

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
    .filter((blank) => blank.x1 - blank.x0 >= gutter)

/** Indexes of the lines that make rows: those with a row number, and others with a figure where the rows have figures. */
export function anchorsOf(body: readonly Cut[], gaps: readonly Extent[], index: Extent): readonly number[] {
  const columnOf = (piece: Segment) => gaps.filter((gap) => gap.x1 <= piece.x0 + 1).length
  const figureColumns = (cut: Cut) => cut.pieces.filter(({ text }) => isFigure(text)).map(columnOf)
  const numbered = body.filter((cut) => isNumbered(cut, index))
  const columns = gaps
    .map((_, i) => i + 1)
    .filter(
      (column) => numbered.filter((cut) => figureColumns(cut).includes(column)).length >= mostly * numbered.length,
    )
  return body.flatMap((cut, i) =>
    isNumbered(cut, index) || figureColumns(cut).some((column) => columns.includes(column)) ? [i] : [],
  )
}

/** True when each row number has the beginning of its name beside it, and nothing stands above the first. */
export function standAtTop(body: readonly Cut[], anchors: readonly number[], gaps: readonly Extent[]): boolean {
  const [first, second] = gaps as [Extent, Extent]
  const isLabel = (piece: Segment) => piece.x1 > first.x1 && piece.x0 < second.x0
  return anchors[0] === 0 && anchors.every((anchor) => body[anchor]!.pieces.some(isLabel))
}

/**
 * Lines → rows: where each row begins with its number, the lines down to the next; where the numbers stand at half the
 * height of their rows, each line goes to the nearer one.
 */
export function linesToRows(
  body: readonly Cut[],
  anchors: readonly number[],
  numbersAtTop: boolean,
): readonly (readonly Cut[])[] {
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
    rows[!numbersAtTop && nearerBelow ? above + 1 : above]!.push(cut)
  })
  return rows
}
