import type { Decimal } from 'decimal.js'
import { inBoth, type Language, type Wording } from './wording.ts'

const marks: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  vi: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
}

/** A decimal string as texts of the language print it. */
function grouped(plain: string, language: Language): string {
  const { thousands, decimal } = marks[language]
  const [whole = '', fraction] = plain.split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands) + (fraction === undefined ? '' : decimal + fraction)
}

/** A number as texts of the language print it: 1144.5 gives "1.144,5" in Vietnamese, "1,144.5" in English. */
export const printNumber = (value: Decimal, language: Language): string =>
  grouped(value.isZero() ? '0' : value.toFixed(), language)

/** The same for a message, which stands in both languages. */
export const numberWording = (value: Decimal): Wording => inBoth((language) => printNumber(value, language))

/** How many there are of something: 1132 gives "1.132" in Vietnamese. */
export const printCount = (count: number, language: Language): string => grouped(String(count), language)
