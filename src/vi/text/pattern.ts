import { searchForm } from './search-form.ts'

/**
 * Sources of regular expressions over `searchForm` text, for the flag "u". JavaScript's `\b` and `\w` know ASCII letters
 * only: `\b(cn)` matches inside "độcn".
 */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])'
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])'

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
