import { Decimal } from 'decimal.js'
import { shortened } from '../../src/audit/sums/sum-report.ts'
import type { CollectionFigure, FigurePair, Paper } from '../../src/check-collection.ts'
import { printNumber } from '../../src/model/print-number.ts'
import type { Side } from '../../src/model/record.ts'
import type { Language, Wording } from '../../src/model/wording.ts'

/** "155/KH-UBND (ke-hoach.pdf)", or the file alone where the number is blank. */
export const paperName = ({ code, name }: Paper): string => (code === null ? name : `${code} (${name})`)

export const countedFigures = (count: number): Wording => ({
  vi: `${count} số liệu`,
  en: count === 1 ? '1 figure' : `${count} figures`,
})

/** "3 dòng" and "3 lines". */
export const countedLines = (count: number): Wording => ({
  vi: `${count} dòng`,
  en: count === 1 ? '1 line' : `${count} lines`,
})

/** Places of so many pairs are told; how many there are, of all. */
const mostPairs = 20
export const pairSides = (pairs: readonly FigurePair[]): readonly Side[] =>
  pairs.slice(0, mostPairs).flatMap(({ first, second }) => [first.side, second.side])

/** The same under some reading of both, or but for rounding where the one is printed in a coarser unit. */
export const readsAlike = ({ first, second }: FigurePair): boolean =>
  first.readings.some((a) => second.readings.some((b) => new Decimal(a).eq(b))) ||
  (first.printedIn !== second.printedIn && isRounded(first.value, second.value))

const significant = (value: string): string =>
  new Decimal(value)
    .abs()
    .toFixed()
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '')

function isRounded(a: string, b: string): boolean {
  const digits = Math.min(significant(a).length, significant(b).length)
  const to = (value: string, mode: Decimal.Rounding): string =>
    new Decimal(value).toSignificantDigits(digits, mode).toFixed()
  const modes = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN]
  return modes.some((mode) => to(a, mode) === to(b, mode))
}

/** Fewer digits are the same too often by chance: 100 triệu and 100 tỷ. */
const fewestDigits = 2

/** The same digits, a power of a thousand apart. */
export function isScaled({ first, second }: FigurePair): boolean {
  if (first.kind !== 'money') return false
  const digits = significant(first.value)
  if (digits !== significant(second.value) || digits.length < fewestDigits) return false
  const factor = new Decimal(first.value).div(second.value)
  return [1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9].some((power) => factor.eq(power))
}

/** "“Chuyển đổi số”: 2.355 → 2.535 đồng; …", the first of them. */
export function figuresOf(pairs: readonly FigurePair[], language: Language): string {
  const print = ({ value }: CollectionFigure): string => printNumber(new Decimal(value), language)
  const told = pairs
    .slice(0, 3)
    .map(({ first, second }) =>
      `“${shortened(second.label)}”: ${print(first)} → ${print(second)} ${second.unit ?? ''}`.trimEnd(),
    )
  return `${[...told, ...(pairs.length > told.length ? ['…'] : [])].join('; ')}.`.replace('….', '…')
}
