import { searchForm } from './search-form.ts'

/**
 * Letters, marks and digits of Vietnamese: a class of few ranges. The hundreds of ranges of Unicode are asked only of what
 * is neither one of these nor ASCII; a pattern that begins with `wordStart` then takes half the time.
 */
const usual = 'A-Za-z0-9À-ÖØ-öø-ʯ\\u0300-\\u036f\\u1e00-\\u1eff'
const unusual = '[^\\x00-\\x7f]'

/**
 * Sources of regular expressions over `searchForm` text, for the flag "u". JavaScript's `\b` and `\w` know ASCII letters
 * only: `\b(cn)` matches inside "độcn".
 */
export const wordStart = `(?<![${usual}]|[\\p{L}\\p{M}\\p{N}](?<=${unusual}))`
export const wordEnd = `(?![${usual}]|(?=${unusual})[\\p{L}\\p{M}\\p{N}])`

/** The source, matching only where no letter or digit touches the match. */
export const whole = (source: string): string => `${wordStart}(?:${source})${wordEnd}`

/** Literal text as a source: in search form, special characters escaped, any white space where it has some. */
export const literal = (text: string): string =>
  searchForm(text)
    .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+')

/** Source that matches any of the literal texts as whole words, the longest first: `phrase('ủy ban', 'ủy ban nhân dân')`. */
export const phrase = (...alternatives: readonly string[]): string =>
  whole(
    [...alternatives]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|'),
  )
