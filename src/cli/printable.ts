/** A file name on one line of a terminal: control characters and direction marks as escapes ("a\u000ab.pdf"). */
export const printable = (name: string): string =>
  name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (mark) => `\\u${mark.codePointAt(0)!.toString(16).padStart(4, '0')}`)

/** At most so many characters, the last an ellipsis where some are left out. */
export const clipped = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
