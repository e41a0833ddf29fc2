import { Decimal } from 'decimal.js'

/**
 * The runs of parts of which each makes up the whole by itself, where a text divides one amount several times: "ngân sách
 * tỉnh 500, ngân sách xã 1.350", then "chi đầu tư 1.000, chi thường xuyên 850". One run of all parts everywhere else. At
 * least one run comes true; another may miss the whole by what one wrong digit explains.
 *
 * @param amountOf - in one unit with `whole`; null where a part states none
 */
export function splitsOf<Part>(
  whole: Decimal,
  parts: readonly Part[],
  amountOf: (part: Part) => Decimal | null,
): readonly (readonly Part[])[] {
  const values = parts.map(amountOf)
  const all = values.every((value) => value !== null) ? runEnds(whole, values) : null
  return all === null ? [parts] : all.map((end, run) => parts.slice(run === 0 ? 0 : all[run - 1], end))
}

/** Where the runs end; null where the values are one run. */
function runEnds(whole: Decimal, values: readonly Decimal[]): readonly number[] | null {
  if (whole.isZero() || sumOf(values).eq(whole)) return null
  const ends: number[] = []
  let sum = new Decimal(0)
  for (const [index, value] of values.entries()) {
    sum = sum.plus(value)
    if (!sum.eq(whole)) continue
    ends.push(index + 1)
    sum = new Decimal(0)
  }
  const last = ends.at(-1) ?? 0
  if (last === values.length) return ends
  const rest = values.slice(last)
  if (ends.length > 0 && rest.length > 1 && isSlip(sumOf(rest).minus(whole), whole)) return [...ends, values.length]
  return ends.length === 0 ? lastRun(whole, values) : null
}

/** The same from the end, where the first run has the slip. */
function lastRun(whole: Decimal, values: readonly Decimal[]): readonly number[] | null {
  let sum = new Decimal(0)
  for (let start = values.length - 1; start > 1; start--) {
    sum = sum.plus(values[start]!)
    if (!sum.eq(whole) || start === values.length - 1) continue
    return isSlip(sumOf(values.slice(0, start)).minus(whole), whole) ? [start, values.length] : null
  }
  return null
}

const sumOf = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => sum.plus(value), new Decimal(0))

/** A digit mistaken for another is off by one digit, digits exchanged or a lost nought by a multiple of nine. */
function isSlip(gap: Decimal, whole: Decimal): boolean {
  const digits = gap
    .abs()
    .toFixed()
    .replace(/\./u, '')
    .replace(/^0+|0+$/gu, '')
  return gap.abs().times(2).lt(whole) && (digits.length === 1 || (digits.length === 2 && Number(digits) % 9 === 0))
}
