import type { FlowCell, FlowParagraph, FlowTable } from '../../model/raw.ts'
import { runsToLines, textToRuns } from './inline.ts'

/** Rows of cells as text, all rows of one length; "\n" parts the paragraphs of a cell, "" is a blank cell. */
export type Grid = readonly (readonly string[])[]

/** A grid to a table; the cells that a lossy export left blank beside and under a header cell are given back to it. */
export function gridToTable(grid: Grid): FlowTable {
  const spans = headerSpans(grid)
  return {
    kind: 'table',
    rows: grid.map((row, r) =>
      row.flatMap((text, c) => {
        const span = spans.get(key(r, c))
        return span === 'covered' ? [] : [textToCell(text, span?.rows ?? 1, span?.columns ?? 1)]
      }),
    ),
  }
}

/** Rows cut to a common length, short ones filled with blank cells. */
export function squared(rows: Grid): Grid {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')])
}

/** `hardWrapped` tells whether the cell's lines were broken by the width of its column. */
export function textToCell(text: string, rowSpan: number, columnSpan: number, hardWrapped = false): FlowCell {
  const paragraphs = runsToLines(textToRuns(text.trim())).filter((runs) => runs.some((run) => run.text.trim() !== ''))
  return {
    rowSpan,
    columnSpan,
    paragraphs: paragraphs.map(
      (runs): FlowParagraph => ({ kind: 'paragraph', runs, label: null, alignment: null, hardWrapped }),
    ),
  }
}

type HeaderSpan = { readonly rows: number; readonly columns: number } | 'covered'

const key = (row: number, column: number): string => `${row}:${column}`

/** A head and the heads of its columns below it. */
interface Head {
  readonly row: number
  readonly column: number
  readonly columns: number
  readonly below: readonly Head[]
}

/**
 * Header rows whose group titles lost their spans, on two levels or more:
 *
 *     Số TT | NỘI DUNG | KINH PHÍ | ""   | "" | Ghi chú
 *     ""    | ""       | TỔNG     | Tỉnh | Xã | ""
 *
 * "KINH PHÍ" spans the three columns that the next row names, the others span both rows. The rows must fit each other
 * exactly, or nothing is changed.
 */
function headerSpans(grid: Grid): ReadonlyMap<string, HeaderSpan> {
  const spans = new Map<string, HeaderSpan>()
  const heads = headsOf(grid, 0, 0, grid[0]?.length ?? 0)?.flatMap(withBelow) ?? []
  const height = heads.reduce((most, head) => Math.max(most, head.row + 1), 0)
  const down = (head: Head): number => (head.below.length > 0 ? 1 : height - head.row)
  if (height < 2 || heads.some((head) => !blankBelow(grid, head, down(head)))) return spans
  for (const head of heads) {
    for (let row = head.row; row < head.row + down(head); row++)
      for (let column = head.column; column < head.column + head.columns; column++)
        spans.set(key(row, column), 'covered')
    spans.set(key(head.row, head.column), { rows: down(head), columns: head.columns })
  }
  return spans
}

/** The heads of one row between two columns: a name and the blanks after it, which the next row must name. Null if it does not. */
function headsOf(grid: Grid, row: number, from: number, to: number): readonly Head[] | null {
  const heads: Head[] = []
  for (let column = from; column < to; ) {
    if (blank(grid[row]?.[column])) return null
    let end = column + 1
    while (end < to && blank(grid[row]![end])) end++
    const below = end === column + 1 ? [] : headsOf(grid, row + 1, column, end)
    if (below === null || below.length === 1) return null
    heads.push({ row, column, columns: end - column, below })
    column = end
  }
  return heads
}

const withBelow = (head: Head): readonly Head[] => [head, ...head.below.flatMap(withBelow)]

const blankBelow = (grid: Grid, head: Head, rows: number): boolean =>
  grid.slice(head.row + 1, head.row + rows).every((row) => blank(row[head.column]))

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === ''
