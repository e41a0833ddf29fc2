import { toComponents } from './components.ts'
import type { Bitmap } from './contract.ts'

/** Part of a line without a break. */
export interface Piece {
  readonly x0: number
  readonly x1: number
  /** Row of the middle, column by column. */
  readonly middles: Float32Array
  /** Pixels of ink, column by column; none where a gap was closed or letters stand on the line. */
  readonly depths: Uint16Array
}

/** In pixels. */
export interface PieceSizes {
  /** From top to bottom. */
  readonly thickest: number
  /** Closer ink is one piece. */
  readonly near: number
  /** Shorter runs are the edges of letters that touch a line. */
  readonly run: number
  readonly shortest: number
}

/** Fall to length of a line on a levelled page: bowed paper and an uneven feed. */
const steepest = 0.012

/** Pieces of level lines in the ink of a page; parts of letters may be among them. Linear. */
export const toPieces = (ink: Bitmap, sizes: PieceSizes): readonly Piece[] =>
  flatPieces(closed(thinInk(ink, sizes.thickest), sizes), sizes)

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

/** Gaps of up to `near` pixels along the rows filled (with 2), then runs shorter than `run` dropped; changes the bitmap it is given. */
function closed(ink: Bitmap, { near, run }: PieceSizes): Bitmap {
  const { width, height, data } = ink
  for (let y = 0; y < height; y++) {
    let [start, last] = [-1, -1]
    for (let i = y * width, end = i + width; i <= end; i++) {
      if (i < end && !data[i]) continue
      if (i < end && start >= 0 && i - last - 1 <= near) {
        if (i - last > 1) data.fill(2, last + 1, i)
      } else {
        if (start >= 0 && last + 1 - start < run) data.fill(0, start, last + 1)
        start = i
      }
      last = i
    }
  }
  return ink
}

/** Components that are long and flat. */
function flatPieces(ink: Bitmap, { thickest, shortest }: PieceSizes): readonly Piece[] {
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
