import { toComponents } from './components.ts'
import type { Bitmap } from './contract.ts'

/** A level line: for each column from `x0` on the row of its middle, and its usual thickness in pixels. */
export interface RulingLine {
  readonly x0: number
  /** `x0 + ys.length` is just outside. */
  readonly ys: Float32Array
  readonly thickness: number
  /** Part of its columns that have ink no thicker than the line; of the feet of a line of letters it is half. */
  readonly drawn: number
}

/** In inches. */
export interface LineSizes {
  /** A thicker stroke is a bar or a letter's body. */
  readonly thickest: number
  /** Pieces shorter than this are parts of letters. */
  readonly piece: number
  /** Pieces of one line stand no further apart: letters across it, breaks of the scan. */
  readonly gap: number
  readonly shortest: number
  /** Part of a line's length that is drawn. */
  readonly drawn: number
}

/** Part of a line without a break. */
interface Piece {
  readonly x0: number
  readonly x1: number
  /** Row of the middle, column by column. */
  readonly middles: Float32Array
  /** Pixels of ink, column by column; none where a gap was closed. */
  readonly depths: Uint16Array
}

/** Inches: closer ink is one piece, and further off its row no piece goes on. */
const near = 0.016
/** Inches: shorter runs are the edges of letters that touch a line. */
const run = 0.04
/** Inches by which a line's thickness varies: half pixels are rounded either way. */
const soft = 0.008
/** Fall to length of a line on a levelled page: bowed paper and an uneven feed. */
const steepest = 0.012

/** Level lines of a page: thin, long, and straight but for the play of a paper feed; broken and faint ones too. Linear but for sorting. */
export function levelLines(ink: Bitmap, dpi: number, sizes: LineSizes): readonly RulingLine[] {
  const pixels = (inches: number): number => Math.max(1, Math.round(inches * dpi))
  const pieces = toPieces(closed(thinInk(ink, pixels(sizes.thickest)), pixels(near), pixels(run)), {
    thickest: pixels(sizes.thickest),
    shortest: pixels(sizes.piece),
  })
  return linked(pieces, pixels(sizes.gap), pixels(near))
    .map((line) => toLine(line, Math.ceil(soft * dpi)))
    .filter(({ ys, drawn }) => ys.length >= pixels(sizes.shortest) && drawn >= sizes.drawn)
}

/** Ink that is at most `thickest` pixels thick from top to bottom. */
function thinInk({ width, height, data }: Bitmap, thickest: number): Bitmap {
  const thin = new Uint8Array(data.length)
  const depths = new Uint16Array(width)
  for (let y = 0; y <= height; y++) {
    const row = y * width
    for (let x = 0; x < width; x++) {
      // Past the last row `data` has no ink, only undefined.
      if (data[row + x]) {
        depths[x]!++
        continue
      }
      const depth = depths[x]!
      if (depth === 0) continue
      depths[x] = 0
      if (depth <= thickest) for (let at = row + x - depth * width; at < row + x; at += width) thin[at] = 1
    }
  }
  return { width, height, data: thin }
}

/** Gaps of up to `widest` pixels along the rows filled (with 2), then runs shorter than `shortest` dropped; changes the bitmap it is given. */
function closed(ink: Bitmap, widest: number, shortest: number): Bitmap {
  const { width, height, data } = ink
  for (let y = 0; y < height; y++) {
    let [start, last] = [-1, -1]
    for (let i = y * width, end = i + width; i <= end; i++) {
      if (i < end && !data[i]) continue
      if (i < end && start >= 0 && i - last - 1 <= widest) {
        if (i - last > 1) data.fill(2, last + 1, i)
      } else {
        if (start >= 0 && last + 1 - start < shortest) data.fill(0, start, last + 1)
        start = i
      }
      last = i
    }
  }
  return ink
}

/** Components that are long and flat. */
function toPieces(ink: Bitmap, { thickest, shortest }: { thickest: number; shortest: number }): readonly Piece[] {
  const { rows, starts, ends, labels, components } = toComponents(ink)
  const isFlat = components.map(({ x0, y0, x1, y1, area }) => {
    const length = x1 - x0
    return length >= shortest && area <= thickest * length && y1 - y0 <= thickest + 2 + steepest * length
  })
  const flat = components.map(({ x0, x1 }, label) =>
    isFlat[label]
      ? { x0, sums: new Float32Array(x1 - x0), counts: new Uint16Array(x1 - x0), depths: new Uint16Array(x1 - x0) }
      : null,
  )
  for (let y = 0; y < ink.height; y++) {
    for (let run = rows[y]!; run < rows[y + 1]!; run++) {
      const piece = flat[labels[run]!]
      if (!piece) continue
      for (let x = starts[run]!; x < ends[run]!; x++) {
        piece.sums[x - piece.x0]! += y
        piece.counts[x - piece.x0]!++
        if (ink.data[y * ink.width + x] === 1) piece.depths[x - piece.x0]!++
      }
    }
  }
  return flat.flatMap((piece) => {
    if (!piece) return []
    const { x0, sums, counts, depths } = piece
    return [{ x0, x1: x0 + sums.length, depths, middles: sums.map((sum, x) => sum / counts[x]!) }]
  })
}

/** Pieces that go on from each other, left to right. */
function linked(pieces: readonly Piece[], gap: number, play: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  /** Lines by the row they end on. */
  const open = new Map<number, Piece[][]>()
  for (const piece of [...pieces].sort((a, b) => a.x0 - b.x0)) {
    const row = Math.round(piece.middles[0]!)
    const line = nearestOpen(open, row, play, piece, gap) ?? []
    if (line.length === 0) lines.push(line)
    line.push(piece)
    const end = Math.round(piece.middles.at(-1)!)
    open.set(end, [...(open.get(end) ?? []), line])
  }
  return lines
}

function nearestOpen(
  open: Map<number, Piece[][]>,
  row: number,
  play: number,
  { x0 }: Piece,
  gap: number,
): Piece[] | null {
  let best: { line: Piece[]; row: number; distance: number } | null = null
  for (let at = row - play; at <= row + play; at++) {
    for (const line of open.get(at) ?? []) {
      const space = x0 - line.at(-1)!.x1
      const distance = Math.abs(space) + Math.abs(at - row)
      if (space < -play || space > gap || (best !== null && best.distance <= distance)) continue
      best = { line, row: at, distance }
    }
  }
  if (best === null) return null
  const { line, row: at } = best
  open.set(
    at,
    open.get(at)!.filter((other) => other !== line),
  )
  return line
}

/** Rows are those of columns of usual thickness, straight in between: where letters touch the line its middle is not theirs. */
function toLine(pieces: readonly Piece[], play: number): RulingLine {
  const x0 = pieces[0]!.x0
  const depths = pieces.flatMap((piece) => [...piece.depths].filter((depth) => depth > 0)).sort((a, b) => a - b)
  const thickness = depths[depths.length >> 1]!
  const ys = new Float32Array(pieces.at(-1)!.x1 - x0)
  let [last, columns] = [-1, 0]
  const fill = (to: number, row: number): void => {
    const first = last < 0 ? row : ys[last]!
    for (let x = last + 1; x < to; x++) ys[x] = first + ((row - first) * (x - last)) / (to - last)
  }
  for (const piece of pieces) {
    for (const [offset, row] of piece.middles.entries()) {
      const x = piece.x0 - x0 + offset
      const depth = piece.depths[offset]!
      if (x <= last || depth === 0 || depth > thickness + play) continue
      columns++
      fill(x, row)
      ys[x] = row
      last = x
    }
  }
  fill(ys.length, last < 0 ? pieces[0]!.middles[0]! : ys[last]!)
  return { x0, ys, thickness, drawn: columns / ys.length }
}
