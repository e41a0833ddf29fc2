import type { Cell, Document } from '../../src/model/document.ts'
import { sliceOf } from '../../src/model/span.ts'

/** A document as a person can check it: a line a paragraph, tables row by row, furniture last. */
export function outlineOf(document: Document): string {
  const lines = document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [`¶ ${sliceOf(document.text, block.span)}`]
    const table = document.tables[block.table]!
    const notes = [table.caption, table.unit].flatMap((span) => (span === null ? [] : [sliceOf(document.text, span)]))
    const head = [table.id, `${table.headerRows} header rows`, ...notes].join(', ')
    return [head, ...table.rows.map((row) => `  ${row.cells.map(cellOf).join(' | ')}`)]
  })
  return [...lines, ...document.furniture.map(({ kind, text }) => `${kind}: ${text}`), ''].join('\n')
}

const cellOf = (cell: Cell): string =>
  cell.rowSpan === 1 && cell.columnSpan === 1 ? cell.text : `${cell.text} {${cell.rowSpan}×${cell.columnSpan}}`
