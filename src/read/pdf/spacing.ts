import { endOf, type Glyph, isBlank, startOf } from './glyph.ts'

/** Gaps in parts of the font size. A blank of Times is 0.25 wide, justified lines squeeze it to 0.15, kerning stays under 0.1. */
const withoutBlanks = 0.13
/** Where the file prints blanks it also means them, and a gap is more often a wrong glyph width ("ĐIỀ U KHO ẢN"). */
const withBlanks = 0.2
/** What a letter is taken to measure whose font keeps silent about its width. */
const unknownWidth = 0.6
/** Letters set wider apart than this are not one word in any setting. */
const widestTracking = 0.6

/**
 * The gap, in parts of the font size, from which two glyphs of a stretch belong to two words. Letters set apart one by one
 * ("C Ộ N G   H Ò A" without a blank glyph) raise it by their usual distance.
 */
export function wordGap(stretch: readonly Glyph[]): number {
  return usualTracking(stretch) + (stretch.some(isBlank) ? withBlanks : withoutBlanks)
}

/**
 * What lies between two glyphs beyond letter spacing, in parts of the font size. After a glyph without width it may be negative:
 * the accents of VNI fonts have none ("a" + "ù" + "t"), and a damaged font may have none at all.
 */
export function gapBetween(left: Glyph, right: Glyph): number {
  const gap = (startOf(right) - endOf(left) - left.run.tracking) / right.run.size
  return left.advance === 0 ? gap - unknownWidth : gap
}

function usualTracking(stretch: readonly Glyph[]): number {
  const gaps: number[] = []
  for (let index = 1; index < stretch.length; index++) {
    const [left, right] = [stretch[index - 1]!, stretch[index]!]
    if (!isLetter(left) || !isLetter(right)) continue
    gaps.push(gapBetween(left, right))
  }
  if (gaps.length < 3) return 0
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)]!
  return usual > 0.05 && usual < widestTracking ? usual : 0
}

const isLetter = ({ text }: Glyph): boolean => /\p{L}/u.test(text)
