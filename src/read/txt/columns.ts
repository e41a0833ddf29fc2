import { opensRecipients } from '../../vi/text/line-edges.ts'
import type { Line } from './lines.ts'
import { isPipeLine } from './pipe-table.ts'

/** A half-open range of character positions, or of line indexes. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Blanks that part two cells of one line: three, or two where they part at least three cells. */
const isGapped = (text: string): boolean => /\S {3,}\S/.test(text) || /\S {2,}\S.* {2,}\S/.test(text)

/** Longer lines are prose. */
const LONGEST_ROW = 400

/** A signature may stand this many lines below its title. */
const SIGNATURE_GAP = 12

/**
 * Runs of lines that stand in columns: at least two of them have gaps, and blanks two wide run through all of them.
 * `blankLine` is how many blank lines between two lines mean a real one.
 */
export function columnRegions(lines: readonly Line[], blankLine: number): readonly Range[] {
  const regions: Range[] = []
  for (let start = 0; start < lines.length; ) {
    const end = isColumnar(lines[start]!) ? endOfRegion(lines, start, blankLine) : start
    const gapped = lines.slice(start, end).filter(({ text }) => isGapped(text)).length
    if (gapped >= 2) regions.push({ start, end })
    start = gapped >= 2 ? end : start + 1
  }
  return regions
}

/** Stretches of text between gutters: two or more positions that are blank in every line. */
export function columnsOf(texts: readonly string[]): readonly Range[] {
  return maskToColumns(texts.reduce<readonly boolean[]>(withText, []))
}

const isColumnar = ({ text }: Line): boolean => !isElse(text) && isGapped(text)

/** Prose, or a row of another kind of table. */
const isElse = (text: string): boolean => text.length > LONGEST_ROW || text.includes('\t') || isPipeLine(text)

function endOfRegion(lines: readonly Line[], start: number, blankLine: number): number {
  let mask = withText([], lines[start]!.text)
  let signature = opensRecipients(lines[start]!.text)
  let end = start + 1
  for (; end < lines.length; end++) {
    const line = lines[end]!
    const joined = withText(mask, line.text)
    const columns = maskToColumns(joined)
    if (line.newPage || isElse(line.text) || columns.length < 2) break
    const apart = line.blanksBefore >= blankLine
    const right = line.text.search(/\S/) >= columns[1]!.start
    if (apart && !(signature && right && line.blanksBefore < SIGNATURE_GAP * blankLine) && !isGapped(line.text)) break
    if (!isGapped(line.text) && !right && !staysInColumns(lines, end, columns)) break
    if (apart && columns.length < maskToColumns(mask).length) break
    mask = joined
    signature ||= opensRecipients(line.text)
  }
  return end
}

/** A line in the first column alone belongs to the region when the next line goes on in columns. */
function staysInColumns(lines: readonly Line[], at: number, columns: readonly Range[]): boolean {
  const next = lines[at + 1]
  const text = lines[at]!.text
  if (text.length > columns[0]!.end || next === undefined || next.newPage) return false
  return isGapped(next.text) || next.text.search(/\S/) >= columns[1]!.start
}

/** Which positions hold a letter in at least one line. */
const withText = (mask: readonly boolean[], text: string): readonly boolean[] =>
  Array.from({ length: Math.max(mask.length, text.length) }, (_, at) => mask[at] === true || (text[at] ?? ' ') !== ' ')

function maskToColumns(mask: readonly boolean[]): readonly Range[] {
  const columns: { start: number; end: number }[] = []
  let gap = 2
  mask.forEach((filled, at) => {
    if (filled && gap >= 2) columns.push({ start: at, end: at + 1 })
    else if (filled) columns.at(-1)!.end = at + 1
    gap = filled ? 0 : gap + 1
  })
  return columns
}
