import { Decimal } from 'decimal.js'

/** What a word of a number does: a digit, a power of ten, or a joint. */
export type NumberWord =
  | { readonly kind: 'digit'; readonly digit: number }
  | { readonly kind: 'ten' | 'hundred' | 'zero-tens' | 'half' | 'point' }
  | { readonly kind: 'scale'; readonly exponent: number }

const digit = (value: number): NumberWord => ({ kind: 'digit', digit: value })
const scale = (exponent: number): NumberWord => ({ kind: 'scale', exponent })

/** In search form, with the dialects: linh (north) and lẻ (south), nghìn and ngàn, bảy and bẩy, lăm and nhăm. */
export const numberWords: Readonly<Record<string, NumberWord>> = {
  không: digit(0),
  một: digit(1),
  mốt: digit(1),
  hai: digit(2),
  ba: digit(3),
  bốn: digit(4),
  tư: digit(4),
  năm: digit(5),
  lăm: digit(5),
  nhăm: digit(5),
  sáu: digit(6),
  bảy: digit(7),
  bẩy: digit(7),
  tám: digit(8),
  chín: digit(9),
  mười: { kind: 'ten' },
  mươi: { kind: 'ten' },
  chục: { kind: 'ten' },
  trăm: { kind: 'hundred' },
  linh: { kind: 'zero-tens' },
  lẻ: { kind: 'zero-tens' },
  nghìn: scale(3),
  ngàn: scale(3),
  triệu: scale(6),
  tỷ: scale(9),
  rưỡi: { kind: 'half' },
  rưởi: { kind: 'half' },
  phẩy: { kind: 'point' },
  phảy: { kind: 'point' },
}

type Words = readonly NumberWord[]

/** What a reader took from the left of the words, and what is left. */
interface Read {
  readonly value: bigint
  readonly rest: Words
}

const digitAt = (words: Words, index: number): number | null => {
  const word = words[index]
  return word?.kind === 'digit' ? word.digit : null
}
const kindAt = (words: Words, index: number): NumberWord['kind'] | undefined => words[index]?.kind
const read = (value: number, words: Words, count: number): Read => ({ value: BigInt(value), rest: words.slice(count) })

/**
 * The values of a whole number phrase, the likelier first; none for what is no number. A last digit without a power of
 * ten is spoken as a tenth of the one before ("một tỷ hai" is 1.2 tỷ, "một trăm năm" 150) and written as ones (105):
 * such phrases have both values.
 */
export function valuesOf(words: Words): readonly Decimal[] {
  const point = words.findIndex(({ kind }) => kind === 'point')
  if (point >= 0) {
    const value = decimalValue(words.slice(0, point), words.slice(point + 1))
    return value === null ? [] : [value]
  }
  const values = [true, false].flatMap((spoken) => {
    const whole = readWhole(words, spoken)
    return whole === null || whole.rest.length > 0 ? [] : [whole.value]
  })
  return [...new Set(values)].map((value) => new Decimal(value.toString()))
}

/** [below a billion] tỷ [below a billion]; "một triệu tỷ" is 10^15. */
function readWhole(words: Words, spoken: boolean): Read | null {
  const upper = readMillions(words, spoken)
  const next = upper?.rest[0]
  if (upper === null || next?.kind !== 'scale' || next.exponent !== 9) return upper
  const billions = upper.value * 10n ** 9n
  const tail = upper.rest.slice(1)
  const lower = readPart(tail, 9, spoken) ?? readMillions(tail, spoken)
  return lower === null ? { value: billions, rest: tail } : { value: billions + lower.value, rest: lower.rest }
}

/** [group] triệu [group] nghìn [group] */
function readMillions(words: Words, spoken: boolean): Read | null {
  let sum: bigint | null = null
  let rest = words
  let below = 9
  for (let group = readGroup(rest, spoken); group !== null; group = readGroup(rest, spoken)) {
    const next = group.rest[0]
    const exponent = next?.kind === 'scale' && next.exponent < 9 ? next.exponent : 0
    if (exponent >= below) return null
    sum = (sum ?? 0n) + group.value * 10n ** BigInt(exponent)
    if (exponent === 0) return { value: sum, rest: group.rest }
    rest = group.rest.slice(1)
    const part = readPart(rest, exponent, spoken)
    if (part !== null) return { value: sum + part.value, rest: part.rest }
    below = exponent
  }
  return sum === null ? null : { value: sum, rest }
}

/** After a scale: "rưỡi", half of it; a single last digit, tenths of it. */
function readPart(words: Words, exponent: number, spoken: boolean): Read | null {
  const unit = 10n ** BigInt(exponent)
  if (kindAt(words, 0) === 'half') return { value: unit / 2n, rest: words.slice(1) }
  const tenths = digitAt(words, 0)
  if (!spoken || words.length > 1 || tenths === null) return null
  return { value: (unit / 10n) * BigInt(tenths), rest: [] }
}

/** 0 to 999: [digit trăm] [tens]; "trăm rưỡi" is 150. */
function readGroup(words: Words, spoken: boolean): Read | null {
  const hundreds = digitAt(words, 0)
  if (hundreds === null || kindAt(words, 1) !== 'hundred') return readTens(words)
  const rest = words.slice(2)
  const base = BigInt(hundreds) * 100n
  if (kindAt(rest, 0) === 'half') return { value: base + 50n, rest: rest.slice(1) }
  const tens = readTens(rest)
  if (tens === null) return { value: base, rest }
  const isTenth = spoken && hundreds > 0 && tens.value < 10n && kindAt(rest, 0) === 'digit'
  return { value: base + (isTenth ? tens.value * 10n : tens.value), rest: tens.rest }
}

/** 0 to 99, leniently: "hai mươi năm", "hai mười lăm" and "hai lăm" are 25. */
function readTens(words: Words): Read | null {
  const first = digitAt(words, 0)
  const second = digitAt(words, 1)
  if (first === null) {
    if (kindAt(words, 0) === 'ten') return read(10 + (second ?? 0), words, second === null ? 1 : 2)
    return kindAt(words, 0) === 'zero-tens' && second !== null ? read(second, words, 2) : null
  }
  if (second !== null) return readPair(first, second, words)
  if (kindAt(words, 1) !== 'ten') return read(first, words, 1)
  const ones = digitAt(words, 2)
  return read(first * 10 + (ones ?? 0), words, ones === null ? 2 : 3)
}

/** "hai tư" is 24 where a scale or nothing follows; any other row of digits is no number. */
function readPair(tens: number, ones: number, words: Words): Read | null {
  const next = kindAt(words, 2)
  return tens > 1 && ones > 0 && (next === 'scale' || next === undefined) ? read(tens * 10 + ones, words, 2) : null
}

/** "hai phẩy ba năm lăm tỷ" and "hai phẩy ba trăm năm mươi lăm tỷ" are both 2.355 tỷ. */
function decimalValue(before: Words, after: Words): Decimal | null {
  const end = after.findIndex(({ kind }) => kind === 'scale')
  const fraction = end < 0 ? after : after.slice(0, end)
  const scales = end < 0 ? [] : after.slice(end)
  const whole = readMillions(before, false)
  const digits = fractionDigits(fraction)
  if (whole === null || whole.rest.length > 0 || digits === null) return null
  let exponent = 0
  for (const word of scales) {
    if (word.kind !== 'scale') return null
    exponent += word.exponent
  }
  return exponent > 15 ? null : new Decimal(`${whole.value}.${digits}e${exponent}`)
}

function fractionDigits(words: Words): string | null {
  if (words.length === 0) return null
  if (words.every(({ kind }) => kind === 'digit')) return words.map((_, index) => digitAt(words, index)).join('')
  const number = readGroup(words, false)
  return number === null || number.rest.length > 0 ? null : number.value.toString()
}
