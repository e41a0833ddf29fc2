import { readNumberLabel } from '../../vi/numbering/labels.ts'
import type { LaidCell } from '../laid.ts'
import { cellText } from './table-cells.ts'

/** Rows before a break in which the row number before the first one after it is looked for. */
const window = 80

type Rows = readonly (readonly LaidCell[])[]

/** True when the first row number of `below` is the one after a number of `above`: 4 | 5, II | III, 2.1 | 2.2. */
export function countsOn(above: Rows, below: Rows): boolean {
  const first = below.map(rowNumber).find((number) => number !== null)
  const last = first?.ordinals.at(-1) ?? 1
  if (first == null || last < 2) return false
  const wanted = [...first.ordinals.slice(0, -1), last - 1].join('.')
  const numbers = above.slice(-window).flatMap((row) => rowNumber(row) ?? [])
  const same = numbers.filter(
    ({ style, ordinals }) => style === first.style && ordinals.length === first.ordinals.length,
  )
  return same.at(-1)?.ordinals.join('.') === wanted
}

/** The number in the first cell of a row; null for one without. */
function rowNumber([cell]: readonly LaidCell[]) {
  if (cell?.column !== 0) return null
  const text = cellText(cell).replace(/[.)]+$/, '')
  const label = readNumberLabel(`${text}.`)
  return label === null || label.ordinals.length === 0 || label.span.end <= text.length ? null : label
}

/** True when the row numbers begin anew right after a numbered row: 1, 2, 3 | 1, 2. */
export function startsAgain(above: Rows, below: Rows): boolean {
  const last = rowNumber(above.at(-1) ?? [])
  const first = rowNumber(below[0] ?? [])
  return last !== null && first?.style === last.style && first.ordinals.join() === '1' && last.ordinals.length === 1
}
