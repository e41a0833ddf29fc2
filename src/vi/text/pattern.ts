import { searchForm } from './search-form.ts'

/**
 * Letters, marks and digits, to stand in a class: `\p{L}\p{M}\p{N}` in some sixty ranges. Unicode's own are hundreds of
 * ranges, over which each of hundreds of patterns took two milliseconds to compile, against 0.04. Latin, signs, symbols
 * and emoji are told apart as in Unicode; of other scripts their few signs count as letters too.
 */
const wordCharacters = [
  '0-9A-Za-z\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee',
  '\\u0300-\\u1fff\\u2070\\u2071\\u2074-\\u2079\\u207f-\\u2089\\u2090-\\u209c\\u20d0-\\u20f0',
  '\\u2102\\u2107\\u210a-\\u2113\\u2115\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f',
  '\\u2145-\\u2149\\u214e\\u2150-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u2c00-\\u2dff\\u2e2f',
  '\\u3005-\\u3007\\u3021-\\u302f\\u3031-\\u3035\\u3038-\\u303c\\u3041-\\u3096\\u3099\\u309a\\u309d-\\u309f\\u30a1-\\u30fa',
  '\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u3192-\\u3195\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289',
  '\\u32b1-\\u32bf\\u3400-\\ud7ff\\uf900-\\ufdff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufe70-\\ufefe\\uff10-\\uff19\\uff21-\\uff3a',
  '\\uff41-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{1efff}\\u{1f100}-\\u{1f10c}\\u{1fbf0}-\\u{1fbf9}\\u{20000}-\\u{3fffd}',
].join('')

/**
 * Sources of regular expressions over `searchForm` text, for the flag "u". JavaScript's `\b` and `\w` know ASCII letters
 * only: `\b(cn)` matches inside "độcn".
 */
export const wordStart = `(?<![${wordCharacters}])`
export const wordEnd = `(?![${wordCharacters}])`

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
