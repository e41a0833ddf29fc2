import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js'

/** The slip of the hand or of the reader that turns one row of digits into another. */
export type DigitEdit = 'replaced' | 'transposed' | 'dropped' | 'added' | 'scaled'

/**
 * The one slip that would have turned `meant` into `printed`, both plain decimal strings of one unit; null where it takes
 * more than one (restricted Damerau-Levenshtein distance 1, as deducorrect has it, or a shift by whole thousands).
 *
 * @example digitEdit('1726', '1762') // 'transposed'
 */
export function digitEdit(printed: string, meant: string): DigitEdit | null {
  if (isScaled(printed, meant)) return 'scaled'
  const [from, to] = aligned(printed, meant)
  const longer = from.length - to.length
  if (Math.abs(longer) > 1 || DamerauLevenshteinDistance(from, to, { restricted: true }) !== 1) return null
  if (longer !== 0) return longer > 0 ? 'added' : 'dropped'
  return [...from].sort().join('') === [...to].sort().join('') ? 'transposed' : 'replaced'
}

/** Digits only, both with the same number of decimals. */
function aligned(a: string, b: string): readonly [string, string] {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b))
  const digits = (text: string) => text.replace('.', '') + '0'.repeat(decimals - decimalsOf(text))
  return [digits(a), digits(b)]
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0

/** Apart by a factor of ten, a hundred or a thousand: the same digits but for zeros at the ends. */
function isScaled(a: string, b: string): boolean {
  const significant = (text: string) => text.replace('.', '').replace(/^-?0+|0+$/gu, '')
  const [first, second] = [Number(a), Number(b)]
  if (first === 0 || second === 0 || significant(a) !== significant(b)) return false
  const power = Math.abs(Math.round(Math.log10(first / second)))
  return power === 1 || power === 2 || power === 3
}
