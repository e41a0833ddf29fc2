import type { Value } from '../columns.ts'
import type { ViewColumn } from '../views.ts'
import { type Format, styleOf } from './styles.ts'
import { peoplesWords, wordColumns } from './words.ts'
import { xmlText } from './xml.ts'

/** Most UTF-16 units that Excel takes in a cell. */
const maxLength = 32_767
/** Whole numbers that are no quantities. */
const ordinals: ReadonlySet<string> = new Set(['year', 'page', 'level'])
const days: ReadonlySet<string> = new Set(['date', 'due_from', 'due_to', 'resolved_date'])

/** A value as a cell for people at `reference`, e.g. "C7": a typed number, day or truth value, or a text; "" for none. */
export function cellXml(reference: string, column: ViewColumn, value: Value, linked: boolean): string {
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return `<c r="${reference}" s="${styleOf('line')}" t="b"><v>${Number(value)}</v></c>`
  const number = typeof value === 'number' ? value : days.has(column.name) ? serialDay(value) : null
  if (number === null)
    return textCell(reference, shown(column, String(value)), linked ? 'link' : isWrapped(column) ? 'text' : 'line')
  const format = linked ? 'link' : typeof value === 'string' ? 'date' : numberFormat(column, number)
  return `<c r="${reference}" s="${styleOf(format)}"><v>${number}</v></c>`
}

/** Inline, so that a workbook of any size is written row by row; a text is a text whatever it begins with. */
export const textCell = (reference: string, text: string, format: Format): string =>
  `<c r="${reference}" s="${styleOf(format)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(shortened(text))}</t></is></c>`

const shortened = (text: string): string => (text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text)

/** Texts wrap, but for what is printed there as it stands. */
export const isWrapped = ({ name }: ViewColumn): boolean => name !== 'quote'

const numberFormat = ({ name }: ViewColumn, value: number): Format =>
  ordinals.has(name) ? 'plain' : Number.isInteger(value) ? 'grouped' : 'decimal'

function shown({ name }: ViewColumn, text: string): string {
  if (name === 'years') return (JSON.parse(text) as number[]).join(', ')
  return wordColumns.has(name) ? (peoplesWords[text] ?? text) : text
}

/** Days since 1899-12-30 for a whole ISO date from 1900-03-01 on, before which Excel's calendar is wrong; else null. */
function serialDay(text: string): number | null {
  const time = Date.parse(`${text}T00:00:00Z`)
  if (text.length !== 10 || Number.isNaN(time) || text < '1900-03-01') return null
  return time / 86_400_000 + 25_569
}
