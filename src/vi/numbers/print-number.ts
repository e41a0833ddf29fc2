import type { Decimal } from 'decimal.js'

/** A number as Vietnamese texts print it: 1144.5 gives "1.144,5". */
export function printNumber(value: Decimal): string {
  const [whole = '', fraction] = value.abs().toFixed().split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.')
  return `${value.isNegative() && !value.isZero() ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}
