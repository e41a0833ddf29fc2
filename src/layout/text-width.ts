/** Rough widths of letters in a proportional face, in ems: Times, as Nghị định 30/2020/NĐ-CP, Phụ lục I prescribes. */
const LETTER_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,;:'"()\s-]/u, 0.3],
  [/[mwMW%@]/u, 0.8],
  [/\p{Lu}/u, 0.7],
  [/./u, 0.5],
]

const textWidth = (text: string): number =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce((sum, letter) => sum + letterWidth(letter), 0)

const letterWidth = (letter: string): number => LETTER_WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.5

/** A line may end this share of the usual width early and still be full: lines differ, widths are rough. */
const SLACK = 0.93

/** Width at which the lines break, from those that surely do: the next begins with a small letter. Null for too few. */
export function usualWidth(lines: readonly string[]): number | null {
  const broken = lines.filter((line, i) => /^\p{Ll}/u.test(lines[i + 1] ?? '') && /[\p{L}\p{N},]$/u.test(line))
  if (broken.length < 3) return null
  return broken.map(textWidth).sort((a, b) => a - b)[Math.floor(broken.length / 2)]!
}

/** True when the first word of `next` would have stood on `line` if the paragraph went on. */
export const hasRoomFor = (line: string, next: string, width: number): boolean =>
  textWidth(`${line} ${next.split(' ', 1)[0]!}`) < width * SLACK
