import { median } from '../../model/median.ts'
import type { GrayImage } from './contract.ts'

/** Inches across a square whose paper has one brightness; larger than any letter's stroke. */
const squareInches = 0.08
/** Every so many pixels and rows are looked at. */
const every = 2
/** Part of the page's paper brightness below which a square is no paper but a shadow, a black edge or a solid mark. */
const darkShare = 0.45
/** Squares from the border in which shadows begin: 8 mm. */
const marginSquares = 4

interface Squares {
  readonly size: number
  readonly columns: number
  readonly rows: number
  /** Brightness of the paper a square; 0 where it is not seen. */
  readonly paper: Float64Array
  /** 1 for squares dark throughout. */
  readonly dark: Uint8Array
}

/** Paper made white and equally bright everywhere; black margins (lid, book fold, punch holes) made paper. Two passes. */
export function evenLight(image: GrayImage, dpi: number): GrayImage {
  const squares = toSquares(image, Math.max(4, Math.round(squareInches * dpi)))
  const shadow = marginShadow(squares)
  return brightened(image, squares, gains(withoutSpots(filled(squares), squares), shadow))
}

function toSquares({ width, height, data }: GrayImage, size: number): Squares {
  const [columns, rows] = [Math.ceil(width / size), Math.ceil(height / size)]
  const mean = new Float64Array(columns * rows)
  const paper = new Float64Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x0, y0] = [column * size, row * size]
      const [x1, y1] = [Math.min(width, x0 + size), Math.min(height, y0 + size)]
      let [sum, seen] = [0, 0]
      for (let y = y0; y < y1; y += every) for (let x = x0; x < x1; x += every, seen++) sum += data[y * width + x]!
      const average = sum / seen
      let [bright, count] = [0, 0]
      for (let y = y0; y < y1; y += every) {
        for (let x = x0; x < x1; x += every) {
          const value = data[y * width + x]!
          if (value < average) continue
          bright += value
          count++
        }
      }
      mean[row * columns + column] = average
      paper[row * columns + column] = bright / count
    }
  }
  const usual = median(paper)!
  const dark = Uint8Array.from(mean, (value) => (value < darkShare * usual ? 1 : 0))
  return { size, columns, rows, paper: paper.map((value) => (value < darkShare * usual ? 0 : value)), dark }
}

/** Dark squares connected with those at the page's border, and the squares next to them. */
function marginShadow({ columns, rows, dark }: Squares): Uint8Array {
  const shadow = new Uint8Array(dark.length)
  const queue: number[] = []
  const visit = (column: number, row: number): void => {
    if (column < 0 || row < 0 || column >= columns || row >= rows) return
    const at = row * columns + column
    if (shadow[at]) return
    shadow[at] = 1
    if (dark[at]) queue.push(at)
  }
  for (let at = 0; at < dark.length; at++) {
    const [column, row] = [at % columns, Math.floor(at / columns)]
    const inward = Math.min(column, row, columns - 1 - column, rows - 1 - row)
    if (dark[at] && inward < marginSquares) visit(column, row)
  }
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const [column, row] = [at % columns, Math.floor(at / columns)]
    for (let y = row - 1; y <= row + 1; y++) for (let x = column - 1; x <= column + 1; x++) visit(x, y)
  }
  return shadow
}

/** Unseen squares get the mean of seen neighbours, from the outside inwards. */
function filled({ columns, rows, paper }: Squares): Float64Array {
  let level = paper
  for (let turn = 0; turn < columns + rows && level.includes(0); turn++) {
    const next = Float64Array.from(level)
    let isChanged = false
    for (let at = 0; at < level.length; at++) {
      if (level[at] !== 0) continue
      const seen = neighbours(at, columns, rows).flatMap((other) => (level[other] ? [level[other]!] : []))
      if (seen.length === 0) continue
      next[at] = seen.reduce((sum, value) => sum + value, 0) / seen.length
      isChanged = true
    }
    if (!isChanged) return level.map(() => 255)
    level = next
  }
  return level
}

/** Dark spots of a square or two are bold letters, not shade: the greatest of the neighbours, then the least of those. */
function withoutSpots(level: Float64Array, { columns, rows }: Squares): Float64Array {
  const of = (values: Float64Array, pick: (...values: number[]) => number): Float64Array =>
    values.map((_, at) => pick(...neighbours(at, columns, rows).map((other) => values[other]!)))
  return of(of(level, Math.max), Math.min)
}

/** The square itself and the up to eight around it. */
function neighbours(at: number, columns: number, rows: number): readonly number[] {
  const [column, row] = [at % columns, Math.floor(at / columns)]
  const found: number[] = []
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) found.push(y * columns + x)
  return found
}

/** What a pixel is multiplied by, in 4096ths; 0 marks a shadow. */
const gains = (level: Float64Array, shadow: Uint8Array): Int32Array =>
  Int32Array.from(level, (value, at) => (shadow[at] ? 0 : Math.round((255 * 4096) / Math.max(value, 1))))

/** Gains are interpolated between the centres of squares. */
function brightened({ width, height, data }: GrayImage, { size, columns, rows }: Squares, gain: Int32Array): GrayImage {
  const result = new Uint8Array(width * height)
  const line = new Float64Array(columns)
  for (let y = 0; y < height; y++) {
    const position = Math.min(Math.max((y + 0.5) / size - 0.5, 0), rows - 1)
    const above = Math.min(Math.floor(position), Math.max(rows - 2, 0))
    const below = Math.min(above + 1, rows - 1)
    for (let column = 0; column < columns; column++) {
      const [first, second] = [gain[above * columns + column]!, gain[below * columns + column]!]
      line[column] = first === 0 ? second : second === 0 ? first : first + (second - first) * (position - above)
    }
    const own = Math.floor(y / size) * columns
    for (let column = 0; column < columns; column++) {
      const [x0, x1] = [column * size, Math.min(width, (column + 1) * size)]
      if (gain[own + column] === 0) {
        result.fill(255, y * width + x0, y * width + x1)
        continue
      }
      const here = line[column]!
      const left = line[Math.max(0, column - 1)]! || here
      const right = line[Math.min(columns - 1, column + 1)]! || here
      const middle = Math.min(width, x0 + (size >> 1))
      brightenRow(data, result, y * width + x0, y * width + middle, (left + here) / 2, (here - left) / size)
      brightenRow(data, result, y * width + middle, y * width + x1, here, (right - here) / size)
    }
  }
  return { width, height, data: result }
}

/** Multiplies by a gain that grows by `step` a pixel. */
function brightenRow(from: Uint8Array, to: Uint8Array, start: number, end: number, gain: number, step: number): void {
  for (let i = start, factor = gain + step / 2; i < end; i++, factor += step) {
    const value = (from[i]! * factor) >> 12
    to[i] = Math.min(value, 255)
  }
}
