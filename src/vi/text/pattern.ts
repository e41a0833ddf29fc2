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

/** Source of a group whose alternatives are written over several lines, some with "|" between them. */
export const alternatives = (lines: string): string =>
  `(?:${lines
    .trim()
    .split(/\s*\n\s*/u)
    .join('|')})`

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

/** Pattern for any of the sources as whole words; a space in them is that space: for forms with single ones. */
export const anyOf = (...sources: readonly string[]): RegExp => new RegExp(whole(sources.join('|')), 'u')

/** Pattern for any of the literal texts as whole words, whatever white space they are printed with. */
export const anyPhrase = (...texts: readonly string[]): RegExp => new RegExp(phrase(...texts), 'u')
