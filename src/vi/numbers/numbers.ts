import type { Span } from '../../model/span.ts'
import { negated, type Reading, readingsOf } from './numerals.ts'
import { endsNumeral } from './units.ts'

export interface FoundNumber {
  readonly span: Span
  /** As printed. */
  readonly text: string
  /** At least one, the likeliest in prose first. */
  readonly readings: readonly Reading[]
}

/** Runs with digits that are no quantities. They are consumed whole, so that no part of one is found as a number. */
const codes: readonly string[] = [
  // addresses
  String.raw`(?:https?:\/\/|www\.)\S+`,
  String.raw`[\p{L}\p{N}._-]{1,64}@\S+`,
  // labels of sections at the start of a line, "3.10." "1)" "2.1 Về …", and in a sentence, "(1) …; (2) …"
  String.raw`^[ \t]*\d{1,2}(?:\.\d{1,2})*(?:[.)](?=\s|$)|(?<=\.\d{1,2})(?=\s+\p{Lu}))`,
  String.raw`\(\d{1,2}\)`,
  // 0236.3822.111, +84 912 345 678
  String.raw`(?:\+84[ .-]?|0)\d{1,3}(?:[ .-]?\d{3,4}){2}(?!\d)`,
  // 01/7/2025, 24/7, 06/CP, 193/2025/QH15, 62 /KH-UBND
  String.raw`\d+(?:[.,]\d+)*[a-zđ]?(?:\s?\/\s?(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}.]*(?:-[\p{L}\p{M}\p{N}]+)*)+`,
  // the same with the number left blank: "ngày /3/2026"; but "150 triệu đồng/02 mô hình"
  String.raw`(?<!\p{Ll}\p{Ll})\/\s?\d+(?:\s?\/\s?\d+|[.-]\d+)*`,
  // 57-NQ/TW, 22 - ĐA/TU
  String.raw`\d+[a-zđ]?(?:-(?=\p{L})|\s?-\s?(?=\p{Lu}+\/\p{Lu}))[\p{L}\p{M}\p{N}]+(?:[-/][\p{L}\p{M}\p{N}]+)*`,
  // 2026-03, 30-9-2025
  String.raw`\d{4}-\d{2}(?!\d)(?:-\d{2}(?!\d))?`,
  String.raw`\d+(?:-\d+){2,}`,
  // 1..53.8: a figure of a scan with a speck in it, of which no part is the figure
  String.raw`\d+(?:[.,]\d+)*[.,]{2}\d+(?:[.,]\d+)*`,
  // 08:30, 1:500
  String.raw`\d{1,2}(?::\d{2,3})+(?!\d)`,
  // words, with the digits in them: QH15, COVID-19, Q1
  String.raw`[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:-\p{N}+)*`,
]

/** Groups parted by spaces need two groups or a unit of money behind: "năm 2, 150 hồ sơ" is not far from "2 150 hồ sơ". */
const spaced = String.raw`[1-9]\d{0,2}(?:(?:[ \u00a0\u202f]\d{3}){2,4}|[ \u00a0\u202f]\d{3}(?=\s?(?:[Tt]riệu|[Tt][ỷỉ]|[Nn]gh?[ìà]n|đ)))(?!\d)(?:,\d+)?`
/** A hyphen is a minus only where nothing but a minus can stand; elsewhere it is a list mark or a range. */
const minus = String.raw`(?<=[(:=\t]\s?)-`
const token = new RegExp(
  `(?<code>${codes.join('|')})|(?<minus>${minus})?(?<numeral>${spaced}|\\d+(?:[.,]\\d+)*)`,
  'gmu',
)

/**
 * The numbers of a text, in its order, but for those inside codes, dates, times, telephone numbers and section labels.
 *
 * @example findNumbers('6.797 hồ sơ theo 57-NQ/TW') // one number, "6.797": 6797, or else 6.797
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  for (const match of tokensWithDigits(text)) {
    const { numeral, minus } = match.groups!
    if (numeral === undefined) continue
    const span = { start: match.index, end: match.index + match[0].length }
    const readings = readingsOf(numeral)
    if (readings.length === 0 || !endsNumeral(text, span.end)) continue
    found.push({ span, text: match[0], readings: minus === undefined ? readings : negated(readings) })
  }
  return found
}

/** The tokens of a text that hold digits, and words near them: most words are far from any digit and are passed over. */
function* tokensWithDigits(text: string): Iterable<RegExpExecArray> {
  let end = 0
  for (let digit = nextDigit(text, end); digit < text.length; digit = nextDigit(text, end)) {
    end = wordBefore(text, digit, end)
    while (end <= digit) {
      token.lastIndex = end
      const match = token.exec(text)!
      end = match.index + match[0].length
      yield match
    }
  }
}

function nextDigit(text: string, from: number): number {
  let at = from
  while (at < text.length && !(text[at]! >= '0' && text[at]! <= '9')) at++
  return at
}

/** Where the word before the one that holds `digit` begins, at least `from`: tokens hold at most one gap before a digit ("/ 2026"). */
function wordBefore(text: string, digit: number, from: number): number {
  let start = digit
  for (let gaps = 0, wasGap = false; start > from; start--) {
    const isGap = /[ \n\t]/.test(text[start - 1]!)
    if (isGap && !wasGap && ++gaps > 1) break
    wasGap = isGap
  }
  return start
}
