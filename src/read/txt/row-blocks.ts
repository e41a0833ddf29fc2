import { isFigure } from './table-columns.ts'

/** What a line has in each column; "" where it has nothing. */
type Cells = readonly string[]

const isRowNumber = (text: string): boolean =>
  /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-HĐ]|[a-zđ])[.)]?$|^[-+]$/u.test(text)

/** The share of row numbers beside the middle of a cell that shows that rows are centred. */
const centred = 0.3

/**
 * The rows that lines of data make up, as the indexes of their first lines, where these can be told better than line by
 * line: blank lines part the rows, or row numbers and figures stand at half the height of their cells:
 *
 *           Mua sắm máy tính, máy quét
 *     1     tài liệu phục vụ số hóa         55,0
 *           tại xã
 *
 * Null for rows whose first line says what they are.
 */
export function centredRows(lines: readonly Cells[], apart: readonly boolean[]): readonly number[] | null {
  const anchors = lines.flatMap((cells, i) => (isAnchor(cells) ? [i] : []))
  const inside = anchors.filter(
    (at) => /^\p{Ll}/u.test(lines[at]![1] ?? '') || opensAbove(lines, apart, at) || standsBetween(lines, apart, at),
  )
  if (anchors.length < 2 || inside.length < Math.max(1, anchors.length * centred)) return null
  const starts = [firstLine(lines, anchors[0]!)]
  for (const [i, anchor] of anchors.slice(1).entries()) {
    const above = anchors[i]!
    starts.push(startBetween(lines, apart, above, anchor, above - starts.at(-1)!))
  }
  return starts
}

/** A row number, or the figures of a total, which has none. */
const isAnchor = (cells: Cells): boolean =>
  isRowNumber(cells[0] ?? '') ||
  (cells[0] === '' && cells.filter(isFigure).length > 0 && /^\p{Lu}/u.test(cells[1] ?? '')) ||
  /^(?:Tổng|TỔNG|Cộng|CỘNG)/u.test(cells[0] ?? '')

/** True where the line above begins the cell: it follows a blank line, has no number and begins with a capital. */
const opensAbove = (lines: readonly Cells[], apart: readonly boolean[], at: number): boolean => {
  const before = lines[at - 1]
  return before !== undefined && !apart[at] && apart[at - 1]! && before[0] === '' && !isAnchor(before)
}

/** True where the number stands on a line of its own between the two lines of the name. */
const standsBetween = (lines: readonly Cells[], apart: readonly boolean[], at: number): boolean =>
  lines[at]![1] === '' &&
  !apart[at] &&
  !apart[at + 1] &&
  [lines[at - 1], lines[at + 1]].every((beside) => beside?.[0] === '' && beside[1] !== '' && !isAnchor(beside))

/** Up from the first row's number to the capital that begins its cell. */
function firstLine(lines: readonly Cells[], anchor: number): number {
  let at = anchor
  while (at > 0 && !/^\p{Lu}/u.test(lines[at]![1] ?? '') && lines[at - 1]![0] === '') at--
  return at
}

/**
 * Where between two row numbers the second row begins: after a blank line, else where as many lines follow the first
 * number as stand before it, a capital at the beginning preferred.
 */
function startBetween(
  lines: readonly Cells[],
  apart: readonly boolean[],
  above: number,
  anchor: number,
  before: number,
): number {
  const candidates = Array.from({ length: anchor - above }, (_, i) => above + 1 + i)
  const parted = candidates.filter((at) => apart[at])
  if (parted.length > 0) return parted.at(-1)!
  const ideal = above + 1 + before
  const cost = (at: number): number =>
    Math.abs(at - ideal) + (/^[\p{Lu}\d"“(]/u.test(lines[at]!.find((cell, c) => c > 0 && cell !== '') ?? '') ? 0 : 1.5)
  return candidates.reduce((best, at) => (cost(at) < cost(best) ? at : best))
}
