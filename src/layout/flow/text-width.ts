import { endsSentence } from '../../vi/text/line-edges.ts'

/**
 * Widths of Times New Roman, the face that Nghị định 30/2020/NĐ-CP, Phụ lục I prescribes, in thousandths of an em.
 * Marks take no room; letters that are not listed take half an em.
 */
const lettersByWidth: Readonly<Record<number, string>> = {
  250: ' .,',
  278: "ijlt:;/'",
  333: 'frI()-',
  389: 's',
  408: '"',
  444: 'acez',
  556: 'PSF',
  611: 'ELTZ',
  667: 'BCR',
  722: 'wADGHKNOQUVXYĐ',
  778: 'm&',
  833: '%',
  889: 'M',
  944: 'W',
  1000: '…',
}

const widthOfLetter = new Map(
  Object.entries(lettersByWidth).flatMap(([width, letters]) => [...letters].map((l) => [l, Number(width)])),
)

type Measure = (text: string) => number

/** A line and the one below it. */
type Pair = readonly [string, string]

const proportional: Measure = (text) =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + (widthOfLetter.get(letter) ?? 500),
    0,
  ) / 1000

const monospaced: Measure = (text) => [...text].length

/** How wide the lines of a text are set, and in which measure that is the same for all of them. */
export interface Setting {
  readonly measure: Measure
  readonly width: number
  /** Width of first lines: less where they are set in. */
  readonly firstWidth: number
}

/** Rounding of the widths above. */
const exactly = 0.985
/** The greatest indent counted with is a tenth of the width: 1.27 cm of 16 cm, and some. Also the rag of lines broken by hand. */
const nearly = 0.9

/**
 * The setting of wrapped lines, each with the next, from those that surely go on: a line that ends without a mark
 * before one with a small letter. Such a line fits the width, and with the first word of the next it does not. First lines of paragraphs, which
 * may be set in, count only where there are few others. Null when no line surely goes on.
 */
export function settingOf(neighbours: readonly Pair[]): Setting | null {
  const pairs = neighbours.filter(([line, next]) => goesOn(line, next))
  const inner = pairs.filter(([line]) => startsSmall(line))
  const sample = inner.length >= 3 ? inner : pairs
  if (sample.length === 0) return null
  const settings = [proportional, monospaced].map((measure) => {
    const width = leastNeed(sample, measure)
    const widest = quantile(
      sample.map(([line]) => measure(line)),
      0.9,
    )
    return { measure, width, misfit: widest / width }
  })
  const { measure, width } = settings.reduce((best, each) => (each.misfit < best.misfit ? each : best))
  const firsts = pairs.filter(([line]) => !startsSmall(line))
  const first = firsts.length === 0 ? width : leastNeed(firsts, measure)
  return { measure, width, firstWidth: Math.min(width, Math.max(first, width * nearly)) }
}

/** The least room that a line would have needed for the first word of the next; a tenth of the lines may need less. */
const leastNeed = (pairs: readonly Pair[], measure: Measure): number =>
  quantile(
    pairs.map(([line, next]) => measure(withFirstWord(line, next))),
    0.1,
  )

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]!

/**
 * True when the first word of `next` had no room on `line`. Some rag is allowed where the line has no mark at its end:
 * to inner lines, and before a figure, which begins no paragraph after a heading as long as that.
 */
export function isFull({ measure, width, firstWidth }: Setting, line: string, next: string, first: boolean): boolean {
  const slack = endsSentence(line) || (first && !/^\d/.test(next)) ? exactly : nearly
  return measure(withFirstWord(line, next)) >= (first ? firstWidth : width) * slack
}

/** True for a line that went on although the next word had room: the first line of a paragraph, set in. */
export function isSetIn({ measure, width, firstWidth }: Setting, line: string, next: string): boolean {
  const need = measure(withFirstWord(line, next))
  return goesOn(line, next) && firstWidth * exactly <= need && need < width * exactly
}

const withFirstWord = (line: string, next: string): string => `${line} ${next.split(' ', 1)[0]!}`

const startsSmall = (text: string): boolean => /^\p{Ll}(?![.)])/u.test(text)

const goesOn = (line: string, next: string): boolean => startsSmall(next) && /[\p{L}\p{N},]$/u.test(line)
