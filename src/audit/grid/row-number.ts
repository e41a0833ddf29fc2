import { readNumberLabel } from '../../vi/numbering/labels.ts'

/** The number or mark with which a row begins. */
export interface RowNumber {
  /** As a path writes it: "I", "3.1", "a"; null for a mark ("-", "+"). */
  readonly no: string | null
  /** Rows of one key are on one level below the same parent: "roman", "decimal:2", "-". */
  readonly key: string
  /** "3.10" is [3, 10]; empty for a mark. */
  readonly ordinals: readonly number[]
}

/** "¬" is what scans make of a dash. */
const mark = /^([-+*•o¬])(?=\s|$)\s*/u
const keyOfMark = (sign: string): string => (sign === '¬' ? '-' : sign)

/** Whether the key of a row or item is that of a mark ("-", "+"), which counts nothing. */
export const isListMark = (key: string): boolean => mark.test(key)
const parent = /^(?:[A-H]|[IVXL]{1,6})\.(?=\d)/u

/** What the cell of row numbers says: "1.1", "II", "a)", "-"; null for a blank cell and for words ("TỔNG CỘNG"). */
export function numberOfCell(text: string): RowNumber | null {
  const cell = text.trim()
  if (mark.exec(cell)?.[0] === cell) return { no: null, key: keyOfMark(cell), ordinals: [] }
  if (/^\d{3,4}$/u.test(cell)) return { no: cell, key: 'decimal:1', ordinals: [Number(cell)] }
  const printed = cell.replace(parent, '').replace(/[\s.):/]+$/u, '')
  const label = readNumberLabel(/^\(/u.test(printed) ? `${printed})` : `${printed}.`)
  if (label === null || label.span.end < printed.length) return null
  return { no: cell.replace(/[\s.):/]+$/u, ''), key: keyOf(label.style, label.ordinals), ordinals: label.ordinals }
}

/** The number that a row's name begins with, and where the name goes on: "- Chi khác", "1.1. Chi mua sắm". */
export function numberOfLabel(text: string): (RowNumber & { readonly end: number }) | null {
  const bullet = mark.exec(text)
  if (bullet !== null) return { no: null, key: keyOfMark(bullet[1]!), ordinals: [], end: bullet[0].length }
  const label = readNumberLabel(text)
  if (label === null || label.style === 'appendix' || label.span.end >= text.length) return null
  return { no: label.number, key: keyOf(label.style, label.ordinals), ordinals: label.ordinals, end: label.span.end }
}

const keyOf = (style: string, ordinals: readonly number[]): string =>
  style.startsWith('decimal') ? `decimal:${ordinals.length}` : style
