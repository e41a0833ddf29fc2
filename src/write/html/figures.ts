import { Decimal } from 'decimal.js'
import { printNumber } from '../../model/print-number.ts'

const decimal = /^-?\d+(?:\.\d+)?$/

/** "-1234567.5" as "-1.234.567,5" with a true minus; a text that is no number stays as it is. */
export function figure(value: string | number): string {
  const text = String(value)
  return decimal.test(text) ? printNumber(new Decimal(text), 'vi').replace('-', '−') : text
}

/** Figures for a right-aligned column of equal digits, filled up with spaces of digit width so that the commas align. */
export function aligned(values: readonly (string | null)[]): readonly string[] {
  const printed = values.map((value) => (value === null ? '' : figure(value)))
  const fraction = (text: string): number => (text.includes(',') ? text.length - text.lastIndexOf(',') - 1 : 0)
  const widest = Math.max(0, ...printed.map(fraction))
  return printed.map((text) => {
    const missing = widest - fraction(text)
    const comma = fraction(text) === 0 && widest > 0 ? '\u2008' : ''
    return text === '' ? '' : `${text}${comma}${'\u2007'.repeat(missing)}`
  })
}

/** True where the addends (null: blank) make the sum: then they may be written with plus signs. */
export function isSum(addends: readonly (string | null)[], sum: string | null): boolean {
  const values = addends.filter((value) => value !== null)
  if (sum === null || values.length === 0 || !values.every((value) => decimal.test(value))) return false
  return values.reduce((total, value) => total.plus(value), new Decimal(0)).equals(sum)
}

/** Đồng as a reader takes it in at a glance: "3.022" with its unit "triệu đồng" said once for the table. */
export const inMillions = (vnd: number): string => figure(new Decimal(vnd).div(1_000_000).toDecimalPlaces(3).toFixed())
