import type { LaidCell, LaidTable } from '../laid.ts'

/** Rows that are looked at, counted from the end: more than a page has. */
const window = 80
/** Points: how far the same column may stand from its place on the page before. */
const drift = 6
/** The same column in another place: at most this part of the table's width off when the columns are equally many. */
const loose = 0.12

/** Places of the lines between columns on one page, from the table's left edge; null where no cell shows one. */
function columnPlaces(table: LaidTable, page: number): readonly (number | null)[] {
  const found: (number | null)[] = Array<number | null>(table.columnCount + 1).fill(null)
  for (const cell of table.rows.slice(-window).flat())
    for (const { page: at, box } of cell.places) {
      if (at !== page) continue
      found[cell.column] ??= box.x0
      found[cell.column + cell.columnSpan] ??= box.x1
    }
  const left = found.find((x) => x !== null) ?? 0
  return found.map((x) => (x === null ? null : x - left))
}

/**
 * Two parts of a table on one set of columns; null when their columns differ. A part whose rows all merge some columns
 * has fewer of them and is put on the columns of the other.
 */
export function alignColumns(
  previous: LaidTable,
  next: LaidTable,
): { readonly previous: LaidTable; readonly next: LaidTable } | null {
  const before = previous.parts.at(-1)
  const after = next.parts[0]
  if (before === undefined || after === undefined)
    return previous.columnCount === next.columnCount ? { previous, next } : null
  const old = columnPlaces(previous, before.page)
  const fresh = columnPlaces(next, after.page)
  const width = old.at(-1) ?? 0
  if (old.length === fresh.length) {
    const near = old.every(
      (x, i) => x === null || fresh[i] == null || Math.abs(x - fresh[i]!) <= Math.max(drift, loose * width),
    )
    return near ? { previous, next } : null
  }
  if (old.length > fresh.length) {
    const places = placesAmong(fresh, old)
    return places && { previous, next: onColumns(next, places, previous.columnCount) }
  }
  const places = placesAmong(old, fresh)
  return places && { previous: onColumns(previous, places, next.columnCount), next }
}

/** For each place of `few` its index in `many`; null when one has no counterpart. */
function placesAmong(few: readonly (number | null)[], many: readonly (number | null)[]): readonly number[] | null {
  const indexes = few.map((x) => (x === null ? -1 : many.findIndex((y) => y !== null && Math.abs(x - y) <= drift)))
  const whole = indexes[0] === 0 && indexes.at(-1) === many.length - 1
  return whole && indexes.every((index, i) => i === 0 || index > indexes[i - 1]!) ? indexes : null
}

function onColumns(table: LaidTable, places: readonly number[], columnCount: number): LaidTable {
  const moved = (cell: LaidCell): LaidCell => {
    const column = places[cell.column]!
    return { ...cell, column, columnSpan: places[cell.column + cell.columnSpan]! - column }
  }
  return { ...table, columnCount, rows: table.rows.map((row) => row.map(moved)) }
}
