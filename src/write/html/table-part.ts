import type { Evidence, TableRecord } from '../../model/record.ts'
import { type Html, html } from './html.ts'
import type { Mark } from './marks.ts'

type Cell = TableRecord['rows'][number][number]

interface Placed {
  readonly cell: Cell
  readonly row: number
  readonly column: number
}

const holds = (cell: Cell, at: Evidence): boolean =>
  cell.evidence.some(({ start, end }) => start <= at.start && at.end <= end)

/** Rows of the table (0-based, without header) that hold one of the marks. */
export const markedRows = ({ rows }: TableRecord, marks: readonly Mark[]): readonly number[] =>
  rows.flatMap((cells, index) =>
    cells.some((cell) => marks.some(({ evidence }) => holds(cell, evidence))) ? [index] : [],
  )

/**
 * The marked rows of a table with a row around them, typeset with the spans of their cells; rows left out are counted.
 * A row-spanning cell cut by the choice stands once in each run of shown rows.
 *
 * @param number Of the table in its document, from 1.
 */
export function tablePart(table: TableRecord, number: number, marks: readonly Mark[]): Html {
  const placed = placedCells(table.rows)
  const head = placedCells(table.headerCells)
  const columns = Math.max(1, ...[...head, ...placed].map(({ cell, column }) => column + cell.columnSpan))
  const runs = runsOf(new Set(markedRows(table, marks).flatMap((row) => [row - 1, row, row + 1])), table.rows.length)
  const before = (index: number): number => runs[index]!.first - (runs[index - 1]?.last ?? -1) - 1
  const after = table.rows.length - 1 - (runs.at(-1)?.last ?? -1)
  return html`<figure class="typeset"><figcaption>Bảng ${number}${table.caption === null ? '' : `: ${table.caption}`}${table.unit === null ? '' : ` (${table.unit})`}</figcaption>
<div class="wide"><table><thead>${table.headerCells.map((_, row, { length }) => headRow(head, row, length))}</thead>
<tbody>${runs.map((run, index) => [leftOut(before(index), columns), rowsOf(run, placed, marks)])}${leftOut(after, columns)}</tbody></table></div></figure>`
}

const headRow = (head: readonly Placed[], row: number, rowCount: number): Html =>
  html`<tr>${head
    .filter((placed) => placed.row === row)
    .map(
      ({ cell: { text, rowSpan, columnSpan } }) =>
        html`<th scope="${columnSpan > 1 ? 'colgroup' : 'col'}" rowspan="${Math.min(rowSpan, rowCount - row)}" colspan="${columnSpan}">${text}</th>`,
    )}</tr>`

const leftOut = (count: number, columns: number): Html =>
  count <= 0
    ? html``
    : html`<tr><td class="cut" colspan="${columns}">⋯ ${count} dòng không hiện <span class="en" lang="en">rows left out</span></td></tr>`

interface Run {
  readonly first: number
  readonly last: number
}

/** The wanted rows that exist, as runs of neighbours. */
function runsOf(wanted: ReadonlySet<number>, rowCount: number): readonly Run[] {
  const runs: Run[] = []
  for (const row of [...wanted].filter((index) => index >= 0 && index < rowCount).sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.last === row - 1) runs[runs.length - 1] = { first: last.first, last: row }
    else runs.push({ first: row, last: row })
  }
  return runs
}

function rowsOf({ first, last }: Run, placed: readonly Placed[], marks: readonly Mark[]): readonly Html[] {
  const shown = placed.flatMap(({ cell, row, column }) => {
    const from = Math.max(row, first)
    const to = Math.min(row + cell.rowSpan - 1, last)
    return from > to ? [] : [{ cell, column, row: from, rowSpan: to - from + 1 }]
  })
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const cells = shown.filter(({ row }) => row === first + offset).sort((a, b) => a.column - b.column)
    return html`<tr>${cells.map(({ cell, rowSpan }) => cellHtml(cell, rowSpan, marks))}</tr>`
  })
}

const numeric = /^[-−(]?\d[\d.,\s]*[%)]?$|^[-–]$/u

function cellHtml(cell: Cell, rowSpan: number, marks: readonly Mark[]): Html {
  const mark = marks.find(({ evidence }) => holds(cell, evidence))
  const classes = [mark === undefined ? '' : `cell-${mark.role}`, numeric.test(cell.text) ? 'n' : ''].join(' ').trim()
  return html`<td class="${classes}" rowspan="${rowSpan}" colspan="${cell.columnSpan}">${cell.text}</td>`
}

/** Where each cell stands, cells that span rows above counted: those of a row give only what begins in it. */
function placedCells(rows: TableRecord['rows']): readonly Placed[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken.has(`${row},${column}`)) column++
      const placed = { cell, row, column }
      for (let r = 1; r < Math.min(cell.rowSpan, rows.length - row); r++)
        for (let c = 0; c < cell.columnSpan; c++) taken.add(`${row + r},${column + c}`)
      column += cell.columnSpan
      return placed
    })
  })
}
