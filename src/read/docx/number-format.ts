import { toRoman } from '../../vi/numbering/roman.ts'

/**
 * A counter as Word prints it: `(4, 'upperRoman')` is "IV". Names are those of ST_NumberFormat (ECMA-376 Part 1, 17.18.59);
 * null for a format that is not known. `custom` is the list of a custom format: "001, 002, 003, ...", "a, b, c, d, đ, e".
 */
export function formatNumber(value: number, format: string, custom: string | undefined): string | null {
  if (format === 'custom') return custom === undefined ? null : fromList(value, custom)
  const write = formats.get(format)
  return write === undefined ? null : write(value)
}

const formats: ReadonlyMap<string, (value: number) => string> = new Map([
  ['decimal', String],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['upperRoman', toRoman],
  ['lowerRoman', (value) => toRoman(value).toLowerCase()],
  ['upperLetter', letters],
  ['lowerLetter', (value) => letters(value).toLowerCase()],
  ['none', () => ''],
  ['bullet', () => ''],
  ['ordinal', (value) => `${value}.`],
  ['cardinalText', inWords],
  ['ordinalText', inWords],
  ['vietnameseCounting', inWords],
  ['numberInDash', (value) => `- ${value} -`],
  ['decimalEnclosedParen', (value) => `(${value})`],
  ['decimalEnclosedFullstop', (value) => `${value}.`],
  [
    'decimalEnclosedCircle',
    (value) => (value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
  ],
  ['decimalFullWidth', String],
  ['decimalHalfWidth', String],
])

/** A to Z, then AA, BB, …, AAA: Word repeats the letter, it does not count on to AB. */
function letters(value: number): string {
  if (value < 1) return ''
  const round = Math.min(Math.floor((value - 1) / 26), 30)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(round + 1)
}

const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** A counter in words, as the Vietnamese version of Word has it; beyond ten its digits. */
function inWords(value: number): string {
  return words[value] ?? String(value)
}

/** Zero-padded patterns go on for ever ("01, 02, 03, ..."), lists of signs as far as they reach. */
function fromList(value: number, custom: string): string {
  const items = custom.split(',').map((item) => item.trim())
  const first = items[0]!
  return /^0+1$/.test(first) ? String(value).padStart(first.length, '0') : (items[value - 1] ?? String(value))
}
