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

/**
 * Header rows whose group titles lost their spans:
 *
 *     Số TT | NỘI DUNG | KINH PHÍ | ""   | "" | Ghi chú
 *     ""    | ""       | TỔNG     | Tỉnh | Xã | ""
 *
 * "KINH PHÍ" spans the three columns that the next row names, the others span both rows. The two rows must fit each
 * other exactly, or nothing is changed.
 */
function headerSpans(grid: Grid): ReadonlyMap<string, HeaderSpan> {
  const spans = new Map<string, HeaderSpan>()
  const [first, second] = grid
  if (first === undefined || second === undefined) return spans
  const groups = groupsOver(first, second)
  if (groups === null) return spans
  let column = 0
  for (const width of groups) {
    const grouped = width > 1
    spans.set(key(0, column), { rows: grouped ? 1 : 2, columns: width })
    for (let c = column + 1; c < column + width; c++) spans.set(key(0, c), 'covered')
    if (!grouped) spans.set(key(1, column), 'covered')
    column += width
  }
  return spans
}

/** Widths of the groups of the first header row; null when the rows are not a split header. */
function groupsOver(first: readonly string[], second: readonly string[]): readonly number[] | null {
  const widths: number[] = []
  for (let c = 0; c < first.length; ) {
    if (blank(first[c])) return null
    let end = c + 1
    while (end < first.length && blank(first[end]) && !blank(second[end])) end++
    const grouped = end > c + 1
    if (grouped === blank(second[c])) return null
    widths.push(end - c)
    c = end
  }
  return widths.some((width) => width > 1) ? widths : null
}

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === ''
