import { isColumnHead, isIndexHead, isUnitNote } from '../../vi/tables/table-words.ts'
import { endsSentence } from '../../vi/text/line-edges.ts'
import type { Line } from '../pages/lines.ts'
import { anchorsOf, bodyBelow, linesToRows, standAtTop } from './headed-body.ts'
import { headedGrid } from './headed-grid.ts'
import { type Cut, type Extent, type HeadedTable, heightOf, isNumbered, middleOf, type Span } from './headed-lines.ts'
import { lineToFinePieces, lineToPieces, type Segment } from './text-grid.ts'

/** Fewer columns are a list under a caption. */
const fewestColumns = 3
/** Heads known by their words, beside the one of the row numbers. */
const fewestKnownHeads = 2
/** Fewer numbered rows are chance. */
const fewestRows = 2
/** Heights of a line: a wider blank ends the head. */
const headBlank = 0.6

/**
 * Lines of one page without tables, top to bottom → tables without any rule, told by a head that names the columns
 * ("STT | Nhiệm vụ | Cơ quan chủ trì | …") and by row numbers below its first. Words may fill all other columns.
 */
export function linesToHeadedTables(lines: readonly Line[]): readonly HeadedTable[] {
  const cuts = lines.map((line) => ({ line, pieces: lineToPieces(line) }))
  let end = 0
  return cuts.flatMap((cut, index) => {
    if (index < end || !isIndexHead(cut.pieces[0]!.text)) return []
    const found = tableAt(cuts, index, end)
    if (found === null) return []
    end = found.end
    return [found]
  })
}

/** The table whose head has its "STT" in the line at `index`, and the index of the line after it; null where none is. */
function tableAt(cuts: readonly Cut[], index: number, least: number): (HeadedTable & { end: number }) | null {
  const [top, bodyStart] = headAround(cuts, index, least)
  const head = cuts.slice(top, bodyStart)
  const { columns, spans } = headToColumns(head)
  const heads = columns.map((column) => textOver(head, column))
  if (columns.length < fewestColumns || heads.filter(isColumnHead).length < fewestKnownHeads) return null
  const between = columns.slice(1).map((column, i) => ({ x0: columns[i]!.x1, x1: column.x0 }))
  const below = cuts.slice(bodyStart).map(({ line }) => ({ line, pieces: lineToFinePieces(line) }))
  const { body, gaps } = bodyBelow(below, head.at(-1)!.line, between, columns[0]!)
  const anchors = anchorsOf(body, gaps, columns[0]!)
  if (anchors.filter((anchor) => isNumbered(body[anchor]!, columns[0]!)).length < fewestRows) return null
  const numbersAtTop = standAtTop(body, anchors, gaps)
  const grid = headedGrid(head, linesToRows(body, anchors, numbersAtTop), gaps, spans)
  return { grid, columns: { index: columns[0]!, gaps, numbersAtTop }, end: bodyStart + body.length }
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
  const closeTo = (above: Line, below: Line) => below.box.y0 - above.box.y1 <= headBlank * heightOf(above)
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
