import { type NumberStyle, pointLetters, readNumberLabel } from './labels.ts'
import { toRoman } from './roman.ts'

/** A number of a row and the signs around it: "(a)", "1.", "II". */
interface RowNumber {
  readonly style: NumberStyle
  readonly ordinals: readonly number[]
  readonly before: string
  readonly after: string
}

/** Characters that a scan shows in place of one sign of a number, in any case. */
const lookalikes: Readonly<Record<string, string>> = {
  '0': '0oqd',
  '1': '1iíìịl|!\\]j',
  '2': '2zaâ?',
  '3': '3ã§',
  '4': '4a',
  '5': '5s',
  '6': '6bgó',
  '7': '7t?',
  '8': '8b&',
  '9': '9gq',
  a: 'aáàạâăãảä@',
  b: 'b6',
  c: 'ce€¢6(',
  d: 'dđ',
  đ: 'đd',
  e: 'eéèêc',
  g: 'g9q',
  h: 'hn',
  i: 'iíìịl1|!t',
  v: 'vyw',
  x: 'x%',
}

/** Strokes side by side are taken for one letter: "H" or "n" for II, "IH" or "Im" for III. */
const joined: readonly (readonly [string, string])[] = [
  ['iii', '[i1l|][hmnu]|[hnu][i1l|]|m'],
  ['ii', '[hun]'],
]

/** A column is one of row numbers when so many of its texts are numbers. */
const mostly = 0.6
/** Characters of the longest text that may be a number unread. */
const longest = 8

/**
 * The column of row numbers of a scanned table, put right by its own sequence: "31" below "3" is "3.1", "a" between "1" and "3"
 * is "2", "C" after "b" is "c". A text changes only where it does not go on with the numbers above it and looks like exactly
 * one that does; what is no column of numbers, and what cannot be told, stays.
 *
 * @example ['1', 'a', '3'] // ['1', '2', '3']
 */
export function repairedNumbers(texts: readonly string[]): readonly string[] {
  const filled = texts.filter((text) => text !== '')
  const numbers = filled.filter((text) => parsed(text) !== null)
  if (numbers.length < 2 || numbers.length < mostly * filled.length) return texts
  let open: readonly RowNumber[] = []
  return texts.map((text, row) => {
    if (text === '') return text
    const read = parsed(text)
    const below = texts.slice(row + 1)
    const expected = [...continuations(open), ...beginnings(open, below)]
    const isExpected = read !== null && (expected.some((number) => isSame(number, read)) || begins(read, open))
    const meant = isExpected ? null : meantBy(text, open, expected, below)
    const number = meant ?? read
    if (number !== null) open = opened(open, number)
    return meant === null ? text : printed(meant)
  })
}

function parsed(text: string): RowNumber | null {
  const [, before, body, after] = /^(\(?)(.*?)([\s.):/]*)$/u.exec(text.trim())!
  const label = readNumberLabel(`${body}.`)
  if (label === null || label.span.end < body!.length || !styles.has(label.style)) return null
  return { style: label.style, ordinals: label.ordinals, before: before!, after: after! }
}

const styles: ReadonlySet<NumberStyle> = new Set(['upper', 'roman', 'decimal', 'letter'])

/** A number as rows have it, without the signs around it: "II", "1.2", "đ"; empty where there is none so high, or of the style. */
export const rowNumberText = (style: string, ordinals: readonly number[]): string =>
  styles.has(style as NumberStyle) ? bodyOf({ style: style as NumberStyle, ordinals }) : ''

const bodyOf = ({ style, ordinals }: Pick<RowNumber, 'style' | 'ordinals'>): string => {
  const last = ordinals.at(-1)!
  if (style === 'roman') return toRoman(last)
  if (style === 'letter') return pointLetters[last - 1] ?? ''
  return style === 'upper' ? String.fromCharCode(64 + last) : ordinals.join('.')
}

const printed = (number: RowNumber): string => number.before + bodyOf(number) + number.after

const isSame = (a: RowNumber, b: RowNumber): boolean =>
  a.style === b.style && a.ordinals.join('.') === b.ordinals.join('.')

const next = (number: RowNumber): RowNumber => ({
  ...number,
  ordinals: [...number.ordinals.slice(0, -1), number.ordinals.at(-1)! + 1],
})

/** What goes on with the open numbers: the next of each level, and the first part of the innermost. */
function continuations(open: readonly RowNumber[]): readonly RowNumber[] {
  const innermost = open.at(-1)
  const parts = innermost?.style === 'decimal' ? [{ ...innermost, ordinals: [...innermost.ordinals, 1] }] : []
  return [...open.map(next), ...parts]
}

/** The first number of each way of numbering that is not open and goes on below with its second. */
const beginnings = (open: readonly RowNumber[], below: readonly string[]): readonly RowNumber[] =>
  [...styles].flatMap((style) => {
    if (open.some((number) => number.style === style)) return []
    const following = below.map(parsed).find((number) => number?.style === style && number.ordinals.length === 1)
    return following?.ordinals[0] === 2 ? [{ ...following, ordinals: [1] }] : []
  })

/** A way of numbering that is not open may begin anywhere. */
const begins = ({ style, ordinals }: RowNumber, open: readonly RowNumber[]): boolean =>
  ordinals.join() === '1' && !open.some((number) => number.style === style)

/** The open numbers after this one: it takes the place of its sibling and closes what stood below. */
function opened(open: readonly RowNumber[], number: RowNumber): readonly RowNumber[] {
  const parent = (of: RowNumber): string => of.ordinals.slice(0, -1).join('.')
  const sibling = open.findIndex(
    (other) =>
      other.style === number.style &&
      other.ordinals.length === number.ordinals.length &&
      parent(other) === parent(number),
  )
  if (sibling !== -1) return [...open.slice(0, sibling), number]
  const above = open.findLastIndex(
    ({ style, ordinals }) => style === 'decimal' && ordinals.join('.') === parent(number),
  )
  return number.style === 'decimal' && above !== -1 ? [...open.slice(0, above + 1), number] : [...open, number]
}

/** The only number of those expected that the text looks like, nearly looks like, or between whose neighbours it stands. */
function meantBy(
  text: string,
  open: readonly RowNumber[],
  expected: readonly RowNumber[],
  below: readonly string[],
): RowNumber | null {
  const alike = expected.filter((number) => looksLike(text, number))
  if (alike.length > 0) return alike.length === 1 ? alike[0]! : null
  if (text.length > longest || /^[-+*•]$/u.test(text)) return null
  const read = parsed(text)
  const following = below.map(parsed).find((number) => number !== null) ?? null
  const isStray = read !== null && cannotStand(read, open)
  const near = expected.filter(
    (number) =>
      (read === null && isInDirt(text, number)) ||
      (isNearly(text, number) && (isStray || (following !== null && leadsTo(number, following)))),
  )
  if (near.length > 0) return near.length === 1 ? near[0]! : null
  const between = expected.filter(
    (number) => number.style !== read?.style && following !== null && isSame(next(number), following),
  )
  return between.length === 1 ? between[0]! : null
}

/** "5.2" where no 5 is open, "23" after 1.2.2: such a number is no slip of the writer's. */
function cannotStand({ style, ordinals }: RowNumber, open: readonly RowNumber[]): boolean {
  if (style !== 'decimal') return false
  const beside = open.filter((number) => number.style === style && number.ordinals.length === ordinals.length)
  if (ordinals.length === 1) return ordinals[0]! > (beside.at(-1)?.ordinals[0] ?? 0) + farthest
  const parent = ordinals.slice(0, -1).join('.')
  return !open.some((number) => number.ordinals.join('.').startsWith(parent))
}

/** No writer leaves out so many numbers. */
const farthest = 5

/** Whether the number below goes on with the number: "3.1" leads to "3.2" and to "3.1.1". */
const leadsTo = (number: RowNumber, following: RowNumber): boolean =>
  number.ordinals.length > 1 &&
  (isSame(next(number), following) || following.ordinals.slice(0, -1).join('.') === number.ordinals.join('.'))

/** "GC" for "C": a speck or the edge of the cell was read as a letter. */
const isInDirt = (text: string, number: RowNumber): boolean =>
  text.length === bodyOf(number).length + 1 && (text.startsWith(bodyOf(number)) || text.endsWith(bodyOf(number)))

/** A decimal of several parts with one sign misread ("2.2.2" for "2.1.2"), or one part lost ("3" for "3.1"). */
function isNearly(text: string, number: RowNumber): boolean {
  if (number.style !== 'decimal' || number.ordinals.length < 2) return false
  const digits = text.replace(/\D/gu, '')
  const meant = number.ordinals.join('')
  if (digits.length < meant.length) return meant.startsWith(digits) || meant.endsWith(digits)
  const parts = text.match(/\d+/gu)?.length
  return (
    parts === number.ordinals.length &&
    digits.length === meant.length &&
    [...meant].filter((digit, at) => digit !== digits[at]).length === 1
  )
}

function looksLike(text: string, number: RowNumber): boolean {
  const shown = text.toLowerCase().replace(specks, '')
  const body = bodyOf(number).toLowerCase()
  const isRoman = number.style === 'roman'
  const runs = isRoman ? body.replace(/i{2,3}/u, (run) => `(?:${patternOf(run)}|${joinedAs(run)})`) : ''
  const pattern = runs.includes('(') ? runs.replace(/^[xv]+|[xv]+$/gu, patternOf) : patternOf(body)
  return new RegExp(`^(?:${pattern})$`, 'u').test(shown)
}

/** Signs around a number, and what specks of the paper are read as: `"u` for II. */
const specks = /^["'“”‘’´`.,*~]*\(?|[\s.):/"'“”‘’´`,*~]+$/gu

const joinedAs = (run: string): string => joined.find(([strokes]) => strokes === run)![1]

/** A lost point leaves nothing or a digit behind: "31" and "241" for "3.1" and "2.1"; a speck beside it doubles it: "3..1". */
const patternOf = (body: string): string =>
  [...body].map((sign) => (sign === '.' ? '(?:[.,\\s]{2,3}|[^\\p{L}]?)' : `[${lookalikes[sign] ?? sign}]`)).join('')
