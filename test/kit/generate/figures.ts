import type { Comparator } from './facts.ts'
import type { Random } from './random.ts'

/** Separator of thousands and decimal mark. */
export interface NumberStyle {
  readonly name: string
  readonly thousands: string
  readonly decimal: string
}

export const numberStyles: readonly NumberStyle[] = [
  { name: '1.234,5', thousands: '.', decimal: ',' },
  { name: '1,234.5', thousands: ',', decimal: '.' },
  { name: '1234,5', thousands: '', decimal: ',' },
  { name: '1 234,5', thousands: ' ', decimal: ',' },
  { name: '1\u00a0234,5', thousands: '\u00a0', decimal: ',' },
]

export const vietnamese: NumberStyle = numberStyles[0]!

export interface MoneyUnit {
  readonly name: string
  /** Đồng in one unit. */
  readonly dong: number
  readonly spellings: readonly string[]
}

export const moneyUnits: readonly MoneyUnit[] = [
  { name: 'triệu đồng', dong: 1e6, spellings: ['triệu đồng', 'Triệu đồng', 'tr.đ', 'Tr.đồng', 'triệu VNĐ'] },
  { name: 'nghìn đồng', dong: 1e3, spellings: ['nghìn đồng', '1.000 đồng', 'ngàn đồng', '1.000đ', 'Nghìn đồng'] },
  { name: 'đồng', dong: 1, spellings: ['đồng', 'Đồng', 'VNĐ', 'VND'] },
]

/** A figure as printed: 1234.5 with one decimal in style 1.234,5 gives "1.234,5". */
export function printedNumber(value: number, style: NumberStyle, decimals = 0): string {
  const [whole, fraction] = value.toFixed(decimals).split('.')
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, style.thousands)
  return fraction === undefined ? grouped : `${grouped}${style.decimal}${fraction}`
}

/** Money in a unit, with as many decimals as it takes: 1250500000 in triệu gives "1.250,5". */
export function printedMoney(vnd: number, unit: MoneyUnit, style: NumberStyle): string {
  const value = vnd / unit.dong
  const decimals = [0, 1, 2, 3, 4].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9)
  return printedNumber(value, style, decimals ?? 6)
}

/** How a sentence says what a comparator means; the figure goes to {} or behind. */
export const comparatorWords: Readonly<Record<Comparator, readonly string[]>> = {
  '=': [''],
  '>': ['trên ', 'hơn ', 'vượt '],
  '>=': ['tối thiểu ', 'ít nhất ', 'từ {} trở lên', 'không dưới ', 'không thấp hơn '],
  '<': ['dưới '],
  '<=': ['không quá ', 'tối đa '],
  '~': ['khoảng '],
  range: [''],
}

/** "trên" and "95%" give "trên 95%", "từ {} trở lên" and "95%" give "từ 95% trở lên". */
export const compared = (words: string, figure: string): string =>
  words.includes('{}') ? words.replace('{}', figure) : `${words}${figure}`

/** Decimal string without zeros at its end. */
export const exact = (value: number): string => String(Number(value.toFixed(6)))

/** Percentage with at most `decimals`. */
export const percentage = (random: Random, decimals: number): number => {
  const whole = random.pick([100, 100, random.int(20, 99), random.int(20, 99)])
  return whole === 100 || decimals === 0 ? whole : Number((whole + random.int(1, 9) / 10).toFixed(1))
}
