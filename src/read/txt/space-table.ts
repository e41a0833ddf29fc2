import type { FlowTable } from '../../model/raw.ts'
import { textToCell } from './grid.ts'

/** A half-open range of character columns. */
interface Range {
  readonly start: number
  readonly end: number
}

/** True when the lines stand in at least two columns parted by blanks that run through all of them. */
export function isSpaceTable(lines: readonly string[], hardWrapped: boolean): boolean {
  if (lines.length < 2 || lines.some((line) => line.length > 400)) return false
  const gapped = lines.filter((line) => /\S {3,}\S/.test(line)).length
  const columns = columnsOf(lines)
  return columns.length >= (hardWrapped ? 2 : 3) && gapped >= Math.max(2, lines.length * 0.3)
}

/**
 * Lines whose cells are aligned by blanks to a table. A new row begins where the first column has text; lines without
 * it continue the cells above.
 */
export function spaceLinesToTable(lines: readonly string[]): FlowTable {
  const columns = columnsOf(lines)
  const rows: string[][][] = []
  for (const line of lines) {
    const cells = columns.map(({ start, end }) => line.slice(start, end).trim())
    if (rows.length === 0 || cells[0] !== '') rows.push(cells.map(() => []))
    cells.forEach((cell, c) => {
      if (cell !== '') rows.at(-1)![c]!.push(cell)
    })
  }
  return { kind: 'table', rows: rows.map((row) => row.map((cell) => textToCell(cell.join('\n'), 1, 1, true))) }
}

/** Stretches of character columns between gutters: two or more positions that are blank in every line. */
function columnsOf(lines: readonly string[]): readonly Range[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const blank = (at: number): boolean => lines.every((line) => (line[at] ?? ' ') === ' ')
  const columns: { start: number; end: number }[] = []
  let gap = 2
  for (let at = 0; at < width; at++) {
    if (blank(at)) {
      gap++
      continue
    }
    if (gap >= 2) columns.push({ start: at, end: at + 1 })
    else columns.at(-1)!.end = at + 1
    gap = 0
  }
  return columns
}
