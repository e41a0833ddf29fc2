import type { Decimal } from 'decimal.js'
import { inBoth, type Language, type Wording } from '../../model/wording.ts'

const marks: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  vi: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
}

/** A number as texts of the language print it: 1144.5 gives "1.144,5" in Vietnamese, "1,144.5" in English. */
export function printNumber(value: Decimal, language: Language): string {
  const { thousands, decimal } = marks[language]
  const [whole = '', fraction] = value.abs().toFixed().split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands)
  const sign = value.isNegative() && !value.isZero() ? '-' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`
}

/** The same for a message, which stands in both languages. */
export const numberWording = (value: Decimal): Wording => inBoth((language) => printNumber(value, language))
