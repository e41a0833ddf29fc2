import { isCapitals } from '../../vi/text/capitals.ts'
import { clearGutter, type Gutter, splitLine } from './gutter.ts'
import type { Line } from './lines.ts'

/** Ems: the least width of a column, and of the gap between two titles that stand alone. */
const narrowestColumn = 3
const betweenTitles = 4
/** Share of the lines that are alike where lines are read across. */
const mostAlike = 0.7

/** Lines `from` to `to` (exclusive) of a page stand in two columns beside the gutter. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly gutter: Gutter
}

/** Lines that are read across: labels and their figures, numbers or bullets and their text, "Thời gian: … Quý III". */
export function isRowwise(lines: readonly Line[], band: Band): boolean {
  const pairs = pairsOf(lines, band)
  const most = (holds: (pair: Pair) => boolean) => pairs.filter(holds).length > pairs.length * mostAlike
  return (
    (pairs[0] !== undefined && isFigure(pairs[0].right.text)) ||
    most(({ right }) => isFigure(right.text)) ||
    most(({ left }) => left.words.length === 1 && left.text.length <= 5) ||
    (pairs.length > 1 && most(({ left }) => left.text.endsWith(':')))
  )
}

/** "120.000", "210 triệu đồng": no column of text begins so. */
const isFigure = (text: string): boolean => /^[\d.,%()\s-]+$/u.test(text) || /^\d[\d.,]*\s\S+(?:\s\S+)?$/u.test(text)

/** Justified lines whose blanks happen to stand below each other: both outer edges are flush and the gap is narrow. */
export function isProse(lines: readonly Line[], band: Band): boolean {
  const pairs = pairsOf(lines, band)
  const size = lines[band.from]!.size
  if (pairs.length < 2 || band.gutter.x1 - band.gutter.x0 >= clearGutter * size) return false
  const flush = (edges: readonly number[]) => Math.max(...edges) - Math.min(...edges) <= size / 4
  return flush(pairs.map(({ left }) => left.box.x0)) && flush(pairs.map(({ right }) => right.box.x1))
}

/** Both columns hold words, and two lines at least, or titles far apart ("Nơi nhận:", "KT. CHỦ TỊCH" at a page's foot). */
export function isTwoColumns(lines: readonly Line[], { from, to, gutter }: Band): boolean {
  const parts = lines.slice(from, to).map((line) => splitLine(line, gutter))
  const columns = [parts.flatMap(({ left }) => left ?? []), parts.flatMap(({ right }) => right ?? [])]
  const areTitles =
    gutter.x1 - gutter.x0 >= betweenTitles * lines[from]!.size &&
    columns.flat().every(({ text }) => isCapitals(text) || /^Nơi nhận/u.test(text))
  return columns.every(
    (column) =>
      (column.length >= 2 || areTitles) &&
      Math.max(...column.map(({ box }) => box.x1)) - Math.min(...column.map(({ box }) => box.x0)) >=
        narrowestColumn * column[0]!.size &&
      column.some(({ text }) => /\p{L}{2}/u.test(text)),
  )
}

interface Pair {
  readonly left: Line
  readonly right: Line
}

const pairsOf = (lines: readonly Line[], { from, to, gutter }: Band): readonly Pair[] =>
  lines.slice(from, to).flatMap((line) => {
    const { left, right } = splitLine(line, gutter)
    return left === null || right === null ? [] : [{ left, right }]
  })
