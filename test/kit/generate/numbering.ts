/** The mark of the nth heading of a depth below the marks above it, as printed and as part of the path. */
export type Mark = (n: number, above: readonly string[]) => { readonly printed: string; readonly part: string }

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const LETTERS = ['', 'a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i']

export const roman = (n: number): string => ROMAN[n]!
export const letter = (n: number): string => LETTERS[n]!

const simple =
  (name: (n: number) => string, before: string, after: string): Mark =>
  (n) => ({ printed: `${before}${name(n)}${after}`, part: `${before}${name(n)}` })

/** "1.1." below "1.": the decimals of all depths back to the first one of digits. */
const decimal =
  (after: string): Mark =>
  (n, above) => {
    const head = above.at(-1) ?? ''
    const part = /^\d/.test(head) ? `${head}.${n}` : String(n)
    return { printed: `${part}${after}`, part }
  }

const digits = (after: string): Mark => simple(String, '', after)
const romans = (after: string): Mark => simple(roman, '', after)

export interface Numbering {
  readonly name: string
  readonly marks: readonly [Mark, Mark, Mark]
  /** Parts in words ("Phần I") stand in a line of their own, the title in the next. */
  readonly ownLine?: boolean
}

export const numberings: readonly Numbering[] = [
  { name: 'I. 1. 1.1.', marks: [romans('.'), digits('.'), decimal('.')] },
  { name: 'I. 1. a)', marks: [romans('.'), digits('.'), simple(letter, '', ')')] },
  { name: 'I. 1. 1.1', marks: [romans('.'), digits('.'), decimal('')] },
  { name: 'I- 1- a)', marks: [romans('-'), digits('-'), simple(letter, '', ')')] },
  { name: 'I- 1- a-', marks: [romans('-'), digits('-'), simple(letter, '', '-')] },
  { name: 'I. 1. a.', marks: [romans('.'), digits('.'), simple(letter, '', '.')] },
  { name: 'I/ 1/ a/', marks: [romans('/'), digits('/'), simple(letter, '', '/')] },
  { name: 'A. I. 1.', marks: [simple((n) => String.fromCharCode(64 + n), '', '.'), romans('.'), digits('.')] },
  { name: '1. 1.1. 1.1.1.', marks: [digits('.'), decimal('.'), decimal('.')] },
  { name: '1. 1.1. a)', marks: [digits('.'), decimal('.'), simple(letter, '', ')')] },
  { name: 'Phần I. 1.', marks: [simple(roman, 'Phần ', ''), romans('.'), digits('.')], ownLine: true },
  { name: 'PHẦN I I. 1.', marks: [simple(roman, 'PHẦN ', ''), romans('.'), digits('.')], ownLine: true },
  {
    name: 'Chương I Điều 1.',
    marks: [simple(roman, 'Chương ', ''), simple(String, 'Điều ', '.'), digits('.')],
    ownLine: true,
  },
]
