import { literal, wordEnd } from '../text/pattern.ts'
import { countNouns, measures, notNouns } from './count-nouns.ts'
import { amountUnit, gap, moneyUnitName, scaleExponent } from './money-units.ts'

export interface Unit {
  /** count: a noun of the curated list; open: words after a number that may be its noun. */
  readonly kind: 'money' | 'percent' | 'permille' | 'points' | 'measure' | 'count' | 'open'
  /** Usual spelling ("triệu đồng", "Gbps", "%"), a noun as printed. */
  readonly name: string
  /** Power of ten by which the printed number counts đồng (money) or things ("1,2 triệu lượt": 6). */
  readonly exponent: number
  /** Where the unit's text ends. */
  readonly end: number
}

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')

const ratios: readonly (readonly [kind: Unit['kind'], name: string, pattern: string])[] = [
  ['points', 'điểm %', `điểm\\s+(?:%|phần\\s+trăm${wordEnd})`],
  ['percent', '%', `(?:%|phần\\s+trăm${wordEnd})`],
  ['permille', '‰', `(?:‰|phần\\s+nghìn${wordEnd})`],
]
const ratioPatterns = ratios.map(([kind, name, pattern]) => ({
  kind,
  name,
  pattern: new RegExp(`${gap}${pattern}`, 'uy'),
}))
const measureNames = new Map(Object.entries(measures).flatMap(([name, words]) => words.map((word) => [word, name])))
const measure = new RegExp(`${gap}(${longestFirst([...measureNames.keys()])})${wordEnd}`, 'uy')
const noun = new RegExp(`${gap}(${longestFirst(countNouns)})${wordEnd}`, 'uy')
const openWords = /[ ]?(\p{L}[\p{L}\p{M}]{0,30})(?: (\p{L}[\p{L}\p{M}]{0,30}))?/uy

const gluedUnit = new RegExp(
  `(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|tr\\.?đ?|trđ|đ|vn[đd]|VN[ĐD]|người|hộ|ngày|tháng|lớp|m[23²³]?|km[2²]?|ha|kg|g|tấn|GB|TB|MB|[GMK]bps|MHz|GHz|kWh?|kWp|MWp?|kVA)${wordEnd}`,
  'uy',
)

/** Whether a numeral may end at `end`: "150tr" and "500m2" are numbers with their unit, "5G" and "25a" are names. */
export function endsNumeral(text: string, end: number): boolean {
  if (!/[\p{L}\p{M}]/u.test(text.charAt(end))) return true
  gluedUnit.lastIndex = end
  return gluedUnit.test(text)
}

/** The match of a sticky pattern at an offset, null where it does not match or matches nothing. */
function matchAt(pattern: RegExp, form: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  const match = pattern.exec(form)
  return match === null || match[0].trim() === '' ? null : match
}

/**
 * The unit that begins at `offset`, white space before it allowed; null where no unit follows. `form` is the search form
 * of `text`.
 *
 * @example unitAt('2,355 tỷ/ năm 2026', '2,355 tỷ/ năm 2026', 5) // { kind: 'money', name: 'tỷ đồng', exponent: 9, end: 8 }
 */
export function unitAt(text: string, form: string, offset: number): Unit | null {
  return (
    ratioAt(form, offset) ?? moneyAt(text, form, offset) ?? thingAt(text, form, offset, 0) ?? openAt(text, form, offset)
  )
}

function ratioAt(form: string, offset: number): Unit | null {
  for (const { kind, name, pattern } of ratioPatterns) {
    const match = matchAt(pattern, form, offset)
    if (match !== null) return { kind, name, exponent: 0, end: offset + match[0].length }
  }
  return null
}

/** đồng after any scale; without it "triệu" and "tỷ" are money unless they count something: "1,2 triệu lượt truy cập". */
function moneyAt(text: string, form: string, offset: number): Unit | null {
  const match = matchAt(amountUnit, form, offset)
  if (match === null) return null
  const exponent = scaleExponent(match.groups!.scale)
  const end = offset + match[0].trimEnd().length
  if (match.groups!.currency === undefined) {
    const things = thingAt(text, form, end, exponent)
    if (things !== null || exponent < 6) return things
  }
  return { kind: 'money', name: moneyUnitName(exponent), exponent, end }
}

function thingAt(text: string, form: string, offset: number, exponent: number): Unit | null {
  const measured = matchAt(measure, form, offset)
  if (measured !== null) {
    const name = measureNames.get(measured[1]!.replace(/\s+/gu, ' '))!
    return { kind: 'measure', name, exponent, end: offset + measured[0].length }
  }
  const counted = matchAt(noun, form, offset)
  if (counted === null) return null
  const end = offset + counted[0].length
  return { kind: 'count', name: text.slice(end - counted[1]!.length, end).replace(/\s+/gu, ' '), exponent, end }
}

/** Up to two words as an unlisted noun: "15 bể chứa rác" counts "bể chứa". */
function openAt(text: string, form: string, offset: number): Unit | null {
  const match = matchAt(openWords, form, offset)
  if (match === null || notNouns.has(match[1]!)) return null
  const alone = match[2] === undefined || notNouns.has(match[2])
  const length = alone ? match[0].indexOf(match[1]!) + match[1]!.length : match[0].length
  return { kind: 'open', name: text.slice(offset, offset + length).trim(), exponent: 0, end: offset + length }
}
