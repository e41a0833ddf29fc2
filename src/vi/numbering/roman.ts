const digits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 14 gives "XIV"; at most 32767, to which Word counts, is written. */
export function toRoman(value: number): string {
  let rest = Math.min(value, 32_767)
  let written = ''
  for (const [worth, digit] of digits) {
    written += digit.repeat(Math.max(0, Math.floor(rest / worth)))
    rest %= worth
  }
  return written
}

/** A document has no more parts; "C" and "D" are letters of parts more often than 100 and 500. */
const most = 89

const values = new Map(Array.from({ length: most }, (_, index) => [toRoman(index + 1), index + 1]))

/** "XIV" gives 14; null for what is no Roman numeral from 1 to 89 ("IIII", "IC"). */
export const romanValue = (text: string): number | null => values.get(text) ?? null
