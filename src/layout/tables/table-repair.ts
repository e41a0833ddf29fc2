import { isTableTitle, isUnitNote } from '../../vi/tables/table-words.ts'
import { setsSideBySide } from '../flow/flow-frame.ts'
import type { LaidBlock, LaidCell, LaidTable } from '../laid.ts'
import { cellText, isBlank, isRowNumber, shiftRows } from './table-cells.ts'

/** Rows over the header that hold only a title or a unit note, lifted out as paragraphs above the table. */
export function titleRows(table: LaidTable): readonly LaidBlock[] {
  const [first, ...rest] = table.rows
  const filled = first?.filter((cell) => !isBlank(cell)) ?? []
  const title = filled[0]
  if (
    first === undefined ||
    title === undefined ||
    filled.length > 1 ||
    rest.length < 2 ||
    first.some((cell) => cell.rowSpan > 1)
  )
    return [table]
  const text = cellText(title)
  const wide = title.columnSpan === table.columnCount && !isRowNumber(text.split(' ')[0]!)
  if (!wide && !isUnitNote(text) && !isTableTitle(text)) return [table]
  const headerRows = Math.max(0, table.headerRows - 1)
  return [...title.paragraphs, ...titleRows({ ...table, headerRows, rows: shiftRows(rest, -1) })]
}

/**
 * A table that goes over into the one that sets recipients and signature side by side, as word processors draw two tables
 * with nothing between them → the table, and the paragraphs of the rows that are none of its own, column by column.
 */
export function withoutSignature(table: LaidTable): readonly LaidBlock[] {
  const from = table.rows.findIndex((row, r) => r > 1 && setsRowsAside(table.rows.slice(r), row))
  if (from < 0 || table.rows.slice(0, from).some((row) => row.some((cell) => cell.row + cell.rowSpan > from)))
    return [table]
  const aside = table.rows.slice(from).flat()
  return [
    withoutIdleColumns({ ...table, rows: table.rows.slice(0, from) }),
    ...aside.toSorted((a, b) => a.column - b.column).flatMap(({ paragraphs }) => paragraphs),
  ]
}

const setsRowsAside = (rows: readonly (readonly LaidCell[])[], [first]: readonly LaidCell[]): boolean =>
  first !== undefined &&
  setsSideBySide(
    cellText(first),
    rows.length,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  )

/** Columns in which no cell begins are one with the column before. */
function withoutIdleColumns(table: LaidTable): LaidTable {
  const starts = [...new Set(table.rows.flatMap((row) => row.map(({ column }) => column)))].sort((a, b) => a - b)
  const placeOf = (column: number): number => starts.filter((start) => start < column).length
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      const column = placeOf(cell.column)
      return { ...cell, column, columnSpan: placeOf(cell.column + cell.columnSpan) - column }
    }),
  )
  return { ...table, rows, columnCount: starts.length }
}

/**
 * "TỔNG CỘNG" in the column of row numbers with the name left blank spans both, as it does where the file kept its
 * merged cells; with nothing else in the row ("A. CHI THƯỜNG XUYÊN") it spans them all.
 */
export function labelsOverNames(table: LaidTable, headerRows: number): LaidTable {
  const numbered = table.rows.slice(headerRows).some((row) => row[0]?.column === 0 && isRowNumber(cellText(row[0])))
  if (!numbered) return table
  return { ...table, rows: table.rows.map((row, r) => (r < headerRows ? row : labelOverName(row, table.columnCount))) }
}

function labelOverName(row: readonly LaidCell[], columnCount: number): readonly LaidCell[] {
  const [label, name, ...others] = row
  if (label === undefined || name === undefined || label.column !== 0 || label.columnSpan > 1 || !isBlank(name))
    return row
  const text = cellText(label)
  const plain = [label, name, ...others].every((cell) => cell.rowSpan === 1)
  if (!plain || !/\p{L}{2}/u.test(text) || isRowNumber(text)) return row
  const alone = others.every(isBlank) && row.length > 2
  const covered = alone ? row.slice(1) : [name]
  const columnSpan = alone ? columnCount : 1 + name.columnSpan
  return [{ ...label, columnSpan, places: spread(label, covered) }, ...(alone ? [] : others)]
}

/** The place of a label grown over the cells beside it. */
const spread = (label: LaidCell, covered: readonly LaidCell[]): LaidCell['places'] =>
  label.places.map(({ page, box }) => ({
    page,
    box: {
      ...box,
      x1: Math.max(
        box.x1,
        ...covered.flatMap((cell) => cell.places.filter((place) => place.page === page).map((place) => place.box.x1)),
      ),
    },
  }))
