import { median } from '../../model/median.ts'
import type { Bitmap } from './contract.ts'
import { type Piece, toPieces } from './line-pieces.ts'

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

/** Inches: closer ink is one piece, and further off its row no piece goes on. */
const near = 0.016
/** Inches: shorter runs are the edges of letters that touch a line. */
const run = 0.04
/** Inches by which a line's thickness varies: half pixels are rounded either way. */
const soft = 0.008
/** Inches over which a line is followed under the letters that stand on it, and the part of them that must be ink. */
const longestBridge = 3
const inked = 0.8

/** Level lines of a page: thin, long, and straight but for the play of a paper feed; broken and faint ones too. Linear but for sorting. */
export function levelLines(ink: Bitmap, dpi: number, sizes: LineSizes): readonly RulingLine[] {
  const pixels = (inches: number): number => Math.max(1, Math.round(inches * dpi))
  const pieces = toPieces(ink, {
    thickest: pixels(sizes.thickest),
    near: pixels(near),
    run: pixels(run),
    shortest: pixels(sizes.piece),
  })
  return linked(pieces, ink, { gap: pixels(sizes.gap), bridge: pixels(longestBridge), play: pixels(near) })
    .map((line) => toLine(line, Math.ceil(soft * dpi)))
    .filter(({ ys, drawn }) => ys.length >= pixels(sizes.shortest) && drawn >= sizes.drawn)
}

/** In pixels: how far apart two pieces of a line stand along it, with paper between them or ink, and across it. */
interface Reach {
  readonly gap: number
  readonly bridge: number
  readonly play: number
}

/** Pieces that go on from each other, left to right. */
function linked(pieces: readonly Piece[], ink: Bitmap, reach: Reach): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  /** Lines by the row they end on. */
  const open = new Map<number, Piece[][]>()
  for (const piece of [...pieces].sort((a, b) => a.x0 - b.x0)) {
    const link = nearestOpen(open, piece, ink, reach)
    const line = link?.line ?? []
    if (link === null) lines.push(line)
    line.push(...(link?.bridge ?? []), piece)
    const end = Math.round(piece.middles.at(-1)!)
    open.set(end, [...(open.get(end) ?? []), line])
  }
  return lines
}

/** The open line that the piece goes on from, no longer open, and what bridges the gap. */
function nearestOpen(
  open: Map<number, Piece[][]>,
  piece: Piece,
  ink: Bitmap,
  { gap, bridge, play }: Reach,
): { readonly line: Piece[]; readonly bridge: readonly Piece[] } | null {
  const row = Math.round(piece.middles[0]!)
  const near = Array.from({ length: 2 * play + 1 }, (_, i) => row - play + i).flatMap((at) =>
    (open.get(at) ?? []).map((line) => ({ line, at, space: piece.x0 - line.at(-1)!.x1 })),
  )
  const inReach = near
    .filter(({ space }) => space >= -play && space <= bridge)
    .sort((a, b) => Math.abs(a.space) + Math.abs(a.at - row) - Math.abs(b.space) - Math.abs(b.at - row))
  for (const { line, at, space } of inReach) {
    const between = space > gap ? inkBetween(line.at(-1)!, piece, ink) : []
    if (between === null) continue
    open.set(
      at,
      open.get(at)!.filter((other) => other !== line),
    )
    return { line, bridge: between }
  }
  return null
}

/** The stretch from one piece to the next, where nearly all of it is ink: a line with letters on it. */
function inkBetween(from: Piece, to: Piece, { width, data }: Bitmap): readonly Piece[] | null {
  const length = to.x0 - from.x1
  const [first, last] = [from.middles.at(-1)!, to.middles[0]!]
  const middles = Float32Array.from({ length }, (_, i) => first + ((last - first) * (i + 1)) / (length + 1))
  let paper = 0
  for (let i = 0; i < length && paper <= (1 - inked) * length; i++) {
    const at = Math.round(middles[i]!) * width + from.x1 + i
    if (!data[at] && !data[at - width] && !data[at + width]) paper++
  }
  return paper <= (1 - inked) * length ? [{ x0: from.x1, x1: to.x0, middles, depths: new Uint16Array(length) }] : null
}

/** Rows are those of columns of usual thickness, straight in between: where letters touch the line its middle is not theirs. */
function toLine(pieces: readonly Piece[], play: number): RulingLine {
  const x0 = pieces[0]!.x0
  const depths = pieces.flatMap((piece) => [...piece.depths].filter((depth) => depth > 0))
  const thickness = median(depths)!
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
