import { Decimal } from 'decimal.js'
import { remembered } from '../text/remembered.ts'

/** Which sign groups thousands or marks decimals. "dot-thousands" with decimals is "1.250,5"; "comma-thousands", "1,250.5". */
export type NumeralStyle =
  | 'plain'
  | 'dot-thousands'
  | 'comma-thousands'
  | 'space-thousands'
  | 'dot-decimal'
  | 'comma-decimal'

/** One way to read printed digits. `decimals` counts the printed places: "99,980" has 3. */
export interface Reading {
  readonly value: Decimal
  readonly decimals: number
  readonly style: NumeralStyle
}

/**
 * In order of likelihood in prose: "." groups thousands and "," marks decimals (Luật Kế toán 2015, Điều 11), so "1.250"
 * is 1250 before it is 1.25, and "2,355" is 2.355 before it is 2355. Fifteen digits hold any budget; longer ones are
 * account numbers. Zero padding ("02") has at most three digits; "0912345678" is a telephone.
 */
const forms: readonly { readonly style: NumeralStyle; readonly pattern: RegExp }[] = [
  { style: 'plain', pattern: /^(0\d{0,2}|[1-9]\d{0,14})$/ },
  { style: 'dot-thousands', pattern: /^([1-9]\d{0,2}(?:\.\d{3}){1,4})(?:,(\d{1,6}))?$/ },
  { style: 'comma-decimal', pattern: /^(0|[1-9]\d{0,14}),(\d{1,6})$/ },
  { style: 'comma-thousands', pattern: /^([1-9]\d{0,2}(?:,\d{3}){1,4})(?:\.(\d{1,6}))?$/ },
  { style: 'dot-decimal', pattern: /^(0|[1-9]\d{0,14})\.(\d{1,6})$/ },
  { style: 'space-thousands', pattern: /^([1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,4})(?:[.,](\d{1,6}))?$/ },
]

/**
 * All readings of an unsigned numeral, the likeliest first; none for what is no number ("3.10.2", "01.7.2025").
 *
 * @example readingsOf('2,355') // 2.355 (comma-decimal), then 2355 (comma-thousands)
 */
export const readingsOf = remembered((numeral): readonly Reading[] =>
  forms.flatMap(({ style, pattern }) => {
    const match = pattern.exec(numeral)
    if (match === null) return []
    const whole = match[1]!.replace(/\D/g, '')
    const fraction = match[2] ?? ''
    return [{ value: new Decimal(`${whole}.${fraction || '0'}`), decimals: fraction.length, style }]
  }),
)

export const negated = (readings: readonly Reading[]): readonly Reading[] =>
  readings.map((reading) => ({ ...reading, value: reading.value.negated() }))

/** The readings left for what cannot be divided (đồng, people, files): those without decimals, where there are any. */
export function indivisible(readings: readonly Reading[]): readonly Reading[] {
  const whole = readings.filter(({ decimals }) => decimals === 0)
  return whole.length > 0 ? whole : readings
}

/** value × 10^exponent as an exact decimal string: products would round to the precision set in decimal.js. */
export const scaled = (value: Decimal, exponent: number): string =>
  new Decimal(`${value.toFixed()}e${exponent}`).toFixed()
