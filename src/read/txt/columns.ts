import { isTableTitle, isUnitNote } from '../../vi/tables/table-words.ts'
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
const longestRow = 400

/** A signature may stand this many lines below its title. */
const signatureGap = 12

/** So many lines of a cell are looked over for the next row. */
const cellLines = 6

/** A name over the rows below is no longer than this. */
const longestGroupName = 150

/**
 * Runs of lines that stand in columns: at least two of them have gaps, and blanks two wide run through all of them but
 * the names of groups that stand across. `blankLine` is how many blank lines between two lines mean a real one.
 */
export function columnRegions(lines: readonly Line[], blankLine: number): readonly Range[] {
  const regions: Range[] = []
  for (let start = 0; start < lines.length; ) {
    const end = isColumnar(lines[start]!) ? endOfRegion(lines, start, blankLine) : start
    const gapped = lines.slice(start, end).filter(({ text }) => isGapped(text)).length
    const holds = gapped >= 2 || (gapped === 1 && end > start + 1 && opensRecipients(lines[start]!.text))
    if (holds) regions.push({ start: topOfHeader(lines, start, regions.at(-1)?.end ?? 0, end), end })
    start = holds ? end : start + 1
  }
  return regions
}

/** The most lines of heads that stand above the first line with gaps. */
const headLines = 3

/** "Trong đó" or "Thời" right above "TT   Nhiệm vụ   gian": heads over the other columns belong to the table. */
function topOfHeader(lines: readonly Line[], start: number, from: number, end: number): number {
  const below = lines.slice(start, Math.min(end, start + cellLines))
  const second = Math.min(...below.map(({ text }) => columnsOf([text])[0]!.end)) + 2
  const first = Math.max(from, start - cellLines)
  const page = lines.slice(first, start).findLastIndex(({ newPage }) => newPage)
  if (page !== -1 && goesOnBelow(lines.slice(first + page, start + 1), second)) return first + page
  let top = start
  while (top > Math.max(from, start - headLines) && lines[top]!.blanksBefore === 0 && !lines[top]!.newPage) {
    const { text } = lines[top - 1]!
    const isHead = text.search(/\S/) >= second && !isElse(text) && !/[.;:]$/u.test(text) && !isUnitNote(text)
    if (!isHead || /\d{3}/u.test(text)) break
    top--
  }
  return top
}

/** The first lines of a page that go on with the last row of the page before, or begin the row whose number follows. */
function goesOnBelow(lines: readonly Line[], second: number): boolean {
  const isCut = /^\s+\p{Ll}/u.test(lines[0]!.text) || /^\s*\S+\s{2,}[\p{Ll}\d]/u.test(lines.at(-1)!.text)
  return isCut && lines.slice(0, -1).every(({ text }) => text.search(/\S/) >= second && !isElse(text))
}

/** Stretches of text between gutters: two or more positions that are blank in every line. */
export function columnsOf(texts: readonly string[]): readonly Range[] {
  return maskToColumns(texts.reduce<readonly boolean[]>(withText, []))
}

const isColumnar = ({ text }: Line): boolean => !isElse(text) && isGapped(text)

/** Prose, or a row of another kind of table. */
const isElse = (text: string): boolean => text.length > longestRow || text.includes('\t') || isPipeLine(text)

function endOfRegion(lines: readonly Line[], start: number, blankLine: number): number {
  let mask = withText([], lines[start]!.text)
  let signature = opensRecipients(lines[start]!.text)
  let end = start + 1
  for (; end < lines.length; end++) {
    const line = lines[end]!
    if (line.newPage || isElse(line.text) || isPageNumber(lines, end)) break
    if (namesGroup(lines, end, mask, blankLine) || runsTogether(mask, line.text) || openCell(lines, end, mask)) continue
    const joined = withText(mask, line.text)
    const columns = maskToColumns(joined)
    if (columns.length < 2) break
    const apart = line.blanksBefore >= blankLine
    const right = line.text.search(/\S/) >= columns[1]!.start
    if (apart && !(signature && right && line.blanksBefore < signatureGap * blankLine) && !isGapped(line.text)) break
    if (!isGapped(line.text) && !right && !staysInColumns(lines, end, columns, signature)) break
    const merges = columns.length < maskToColumns(mask).length
    if (apart && merges && !isRow(line.text)) break
    if (!merges || !isRow(line.text)) mask = joined
    signature ||= opensRecipients(line.text)
  }
  return end
}

/** A line in the first column alone belongs to the region when the next lines go on in columns, or when it ends a cell. */
function staysInColumns(lines: readonly Line[], at: number, columns: readonly Range[], signature: boolean): boolean {
  const fits = ({ text }: Line): boolean => text.length <= columns[0]!.end
  const isOn = ({ text }: Line): boolean => isGapped(text) || text.search(/\S/) >= columns[1]!.start
  const reach = signature ? signatureGap : cellLines
  const below = lines.slice(at + 1, at + 1 + reach)
  const next = below.findIndex((line) => !fits(line) || isOn(line))
  const unbroken = below
    .slice(0, next + 1)
    .every(({ newPage, blanksBefore }) => !newPage && (signature || blanksBefore === 0))
  if (fits(lines[at]!) && next !== -1 && unbroken && isOn(below[next]!)) return true
  return fits(lines[at]!) && (signature || (lines[at]!.blanksBefore === 0 && /^\s*\p{Ll}\p{L}/u.test(lines[at]!.text)))
}

/**
 * "Phần A: Chi thường xuyên" over the rows of its group: a line without gaps, apart or across the gutters, below which
 * the same columns go on with a row of data.
 */
function namesGroup(lines: readonly Line[], at: number, mask: readonly boolean[], blankLine: number): boolean {
  const { text, blanksBefore } = lines[at]!
  const columns = maskToColumns(mask)
  const next = lines[at + 1]
  if (columns.length < 3 || isGapped(text) || text.length > longestGroupName || next === undefined) return false
  const crosses = maskToColumns(withText(mask, text)).length < columns.length
  if (!crosses && blanksBefore < blankLine) return false
  const goesOn = isGapped(next.text) && !next.newPage && holdsNumber(next.text)
  const fits = maskToColumns(withText(mask, next.text)).length >= columns.length
  return goesOn && fits && !/[.;:]$/u.test(text) && !isTableTitle(text) && !isUnitNote(text)
}

/** "các thôn, 55,0        373,2": one blank between a name and its figure, in a line that has others in their columns. */
const runsTogether = (mask: readonly boolean[], text: string): boolean => {
  const columns = maskToColumns(mask)
  return (
    columns.length > 3 &&
    isGapped(text) &&
    /\p{L}[,.;)]? \d[\d.,]*(?= {2}|$)/u.test(text) &&
    maskToColumns(withText(mask, text)).length < columns.length &&
    columnsOf([text]).some((cell) => columns.some(({ start, end }) => start <= cell.start && cell.end <= end))
  )
}

/**
 * The first lines of a cell whose row number and figures stand at half its height, as pages set them that are centred:
 * they fit into one column behind the first, and some lines below the same columns go on with figures.
 */
function openCell(lines: readonly Line[], at: number, mask: readonly boolean[]): boolean {
  const columns = maskToColumns(mask)
  if (columns.length < 3 || !fitsOne(lines[at]!.text, columns)) return false
  for (const { text, newPage } of lines.slice(at + 1, at + 1 + cellLines)) {
    if (newPage || isElse(text)) return false
    if (fitsOne(text, columns)) continue
    if (!isGapped(text)) return false
    if (isRow(text) || runsTogether(mask, text)) return true
    if (maskToColumns(withText(mask, text)).length < columns.length) return false
    if (holdsNumber(text)) return true
  }
  return false
}

/** One cell behind the first column, clear of the next but for what a head stands before its figures. */
function fitsOne(text: string, columns: readonly Range[]): boolean {
  const [cell, ...others] = columnsOf([text])
  if (cell === undefined || others.length > 0) return false
  const under = columns.flatMap(({ start, end }, c) => (start < cell.end && cell.start < end ? [c] : []))
  const [own = 1, next] = under
  const isClear = next === undefined || cell.end <= (columns[next]!.start + columns[next]!.end) / 2
  return own > 0 && under.length < 3 && isClear
}

/** Three cells and more with a number among them: a row of data, though one of its cells stands beside its column. */
const isRow = (text: string): boolean => isGapped(text) && holdsNumber(text) && columnsOf([text]).length > 2

/** A row number at the front or a figure. */
const holdsNumber = (text: string): boolean => /(?<!\S)\d[\d.,]*[%.)]?(?!\S)|^\s*[IVX]{1,5}\.?\s/u.test(text)

/** The number at the foot of a page. */
const isPageNumber = (lines: readonly Line[], at: number): boolean =>
  lines[at + 1]?.newPage === true && /^\s*(?:-\s*)?\d{1,3}(?:\s*-)?$/u.test(lines[at]!.text)

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
