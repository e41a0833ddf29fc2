/** How far two texts say the same, whatever their quotes, dashes, tone placement and blanks. */

const forms: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/[“”"'‘’«»*]/g, ''],
  [/[–—]/g, '-'],
  [/uỷ/g, 'ủy'],
  [/oà/g, 'òa'],
  [/hoá/g, 'hóa'],
  [/oạ/g, 'ọa'],
  [/ủy ban nhân dân/g, 'ubnd'],
  [/\s*([-/,;:.()])\s*/g, '$1'],
  [/\s+/g, ' '],
]

export const plain = (text: string | null | undefined): string =>
  forms
    .reduce((done, [pattern, form]) => done.replace(pattern, form), (text ?? '').normalize('NFC').toLowerCase())
    .trim()

export const same = (a: string | null | undefined, b: string | null | undefined): boolean => plain(a) === plain(b)

export const words = (text: string): ReadonlySet<string> =>
  new Set(
    plain(text)
      .replace(/[-/,;:.()&+]/g, ' ')
      .split(' ')
      .filter(Boolean),
  )

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length

/** Share of the words of `wanted` that stand in `got`; 1 for an empty `wanted`. */
export function overlap(wanted: string, got: string): number {
  const [want, have] = [words(wanted), words(got)]
  return want.size === 0 ? 1 : shared(want, have) / want.size
}

/** Dice's coefficient of the words. */
export function dice(a: string, b: string): number {
  const [first, second] = [words(a), words(b)]
  return first.size + second.size === 0 ? 1 : (2 * shared(first, second)) / (first.size + second.size)
}

/** A document code without blanks, marks at its end and the kind of its dashes. */
export const code = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/\s/g, '')
    .replace(/[–—]/g, '-')
    .replace(/[./;,]+$/, '')
    .toUpperCase()

/** A number in one spelling; null for what is none. */
export const number = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text === '' || Number.isNaN(Number(text)) ? null : String(Number(text))

/** Bodies in one order, whichever way a cell was split. */
export const bodies = (list: readonly string[]): string =>
  list
    .flatMap((item) => item.split(/[;,\n]/))
    .map(plain)
    .filter(Boolean)
    .sort()
    .join('|')
