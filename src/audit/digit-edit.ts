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
  if (from === to) return null
  const start = [...from].findIndex((digit, index) => digit !== to[index])
  const at = start === -1 ? from.length : start
  if (from.length === to.length) {
    if (from.slice(at + 1) === to.slice(at + 1)) return 'replaced'
    const isSwap = from[at] === to[at + 1] && from[at + 1] === to[at]
    return isSwap && from.slice(at + 2) === to.slice(at + 2) ? 'transposed' : null
  }
  if (from.length === to.length + 1 && from.slice(at + 1) === to.slice(at)) return 'added'
  return to.length === from.length + 1 && to.slice(at + 1) === from.slice(at) ? 'dropped' : null
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
