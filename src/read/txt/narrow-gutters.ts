import { isColumnHead, isIndexHead } from '../../vi/tables/table-words.ts'
import { columnsOf, type Range } from './columns.ts'

/** Lines with text on both sides of a blank that runs through all of them, from which on it is no chance. */
const fewestLines = 8
/** The same where two heads stand on both sides of it, or nothing but row numbers on the left. */
const fewestHeaded = 3
/** Share of the texts on the right that begin right behind the blank. */
const mostly = 0.8
/** No header has more lines. */
const mostHeaderLines = 12

/**
 * A column in two where a single blank runs through all lines, as `pdftotext -layout` sets columns that nearly touch:
 *
 *     STT Nội dung                        Cơ quan chủ trì   Cơ quan phối hợp
 *     11 Mua sắm máy quét                 Phòng Kinh tế     nt
 *     12 Số hóa hồ sơ                     Văn phòng UBND xã Phòng Kinh tế
 */
export function partedByBlank(column: Range, rows: readonly string[], header: readonly string[]): readonly Range[] {
  const texts = rows.map((text) => text.slice(column.start, column.end)).filter((text) => text.trim() !== '')
  const width = texts.reduce((most, text) => Math.max(most, text.length), 0)
  for (let at = 1; at < width - 1; at++)
    if (texts.every((text) => (text[at] ?? ' ') === ' ') && isGutter(texts, at, column, header)) {
      const left = { start: column.start, end: column.start + at }
      return [left, ...partedByBlank({ start: left.end + 1, end: column.end }, rows, header)]
    }
  return [column]
}

function isGutter(texts: readonly string[], at: number, column: Range, header: readonly string[]): boolean {
  const left = texts.map((text) => text.slice(0, at).trim())
  const right = texts.map((text) => text.slice(at + 1))
  const filled = right.filter((text) => text.trim() !== '')
  const both = left.filter((text, i) => text !== '' && right[i]!.trim() !== '').length
  if (filled.filter((text) => text[0] !== ' ').length < mostly * filled.length) return false
  const numbers = left.filter((text) => text !== '')
  const isNumbered = numbers.every((text) => /^(?:\d{1,3}|[IVX]{1,5})\.?$/u.test(text))
  const isKnown = isNumbered || stepsOver(header, column.start + at, column)
  return both >= (isKnown ? fewestHeaded : fewestLines)
}

/** True when two heads of one line stand over the column, on both sides of the place. */
const stepsOver = (header: readonly string[], place: number, column: Range): boolean =>
  header.slice(0, mostHeaderLines).some((text) => {
    const heads = columnsOf([text]).filter(({ start, end }) => start < column.end && column.start < end)
    return heads.some(({ end }, i) => end <= place && (heads[i + 1]?.start ?? -1) > place)
  })

/** A cell of a line cut where a single blank parts two of the columns; a head may stand over both, but for "STT". */
export function cutAtBlanks(text: string, cell: Range, columns: readonly Range[]): readonly Range[] {
  const cuts = columns.flatMap(({ end }, c) => {
    const isNarrow = columns[c + 1]?.start === end + 1 && cell.start < end && end + 1 < cell.end
    return isNarrow && text[end] === ' ' ? [end] : []
  })
  const parts = [cell.start - 1, ...cuts].map((cut, i) => ({ start: cut + 1, end: cuts[i] ?? cell.end }))
  const isHead = isColumnHead(text.slice(cell.start, cell.end)) && !isIndexHead(text.slice(cell.start, parts[0]!.end))
  return isHead ? [cell] : parts
}
