import type { FlowTable } from '../../model/raw.ts'
import { type Grid, gridToTable, squared } from './grid.ts'

/**
 * Lines with tabs between their cells to a table: "1\tTổ chức hội nghị\t50". A row that a line break inside a cell cut
 * in two ("1\tTổ chức", "hội nghị\t50") is put together again when the pieces then fill the columns exactly.
 */
export function tabLinesToTable(lines: readonly string[]): FlowTable {
  const pieces = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  const columns = usualLength(pieces)
  return gridToTable(
    squared(
      wholeRows(
        pieces.map((piece) => withoutSpareTabs(piece, columns)),
        columns,
      ),
    ),
  )
}

/** "Nội dung\t\tThành tiền" over rows of two cells: one more tab to reach over long names. */
function withoutSpareTabs(piece: readonly string[], columns: number): readonly string[] {
  const filled = piece.filter((cell) => cell !== '')
  return piece.length > columns && filled.length === columns ? filled : piece
}

function wholeRows(pieces: Grid, columns: number): Grid {
  const rows: (readonly string[])[] = []
  let part: readonly string[] = []
  for (const piece of pieces) {
    const joined =
      part.length === 0 ? piece : [...part.slice(0, -1), `${part.at(-1)} ${piece[0]}`.trim(), ...piece.slice(1)]
    if (joined.length < columns) {
      part = joined
      continue
    }
    if (joined.length > columns && part.length > 0) rows.push(part, piece)
    else rows.push(joined)
    part = []
  }
  return part.length > 0 ? [...rows, part] : rows
}

/** The commonest number of cells a line, the greater one of two equally common. */
function usualLength(pieces: Grid): number {
  const counts = new Map<number, number>()
  for (const piece of pieces) counts.set(piece.length, (counts.get(piece.length) ?? 0) + 1)
  return [...counts].reduce((best, each) =>
    each[1] > best[1] || (each[1] === best[1] && each[0] > best[0]) ? each : best,
  )[0]
}
