import type { LaidWord } from '../laid.ts'

/** "KH-", "57-NQ/", "193/2025/", "2021-", "22/12/", "HĐND&": a code, a date or a range that its line had no more room for. */
const cutCode = /[\p{Lu}\p{N}][-/]$|\p{L}\/$|\p{Lu}&$/u

/**
 * Lines of a paragraph, the first word of a line glued to the line above where the break cut a code:
 * "238/KH-" + "UBND", "193/2025/" + "QH15", "và/" + "hoặc". A dash after a small letter is punctuation ("kinh tế-" + "xã hội").
 */
export const glueBrokenCodes = (lines: readonly (readonly LaidWord[])[]): readonly (readonly LaidWord[])[] =>
  lines.map((line, i) => {
    const last = lines[i - 1]?.at(-1)
    const [first, ...rest] = line
    if (last === undefined || first === undefined) return line
    return cutCode.test(last.text) && /^[\p{L}\p{N}]/u.test(first.text) ? [{ ...first, glued: true }, ...rest] : line
  })
