import type { Box } from '../../model/geometry.ts'
import { toComponents } from './components.ts'
import type { Bitmap, CleanPage, GrayImage, PageImage, PixelBox } from './contract.ts'
import { eraseLines } from './erase-lines.ts'
import { evenLight } from './even-light.ts'
import { inkThresholds, shrunk, toInk, transposed } from './ink.ts'
import { type Orientation, orientationOf } from './orientation.ts'
import { whitenPaper } from './paper.ts'
import { levelLines } from './ruling-lines.ts'
import { skewOf } from './skew.ts'
import { eraseSpecks } from './specks.ts'
import { withoutStamps } from './stamps.ts'
import { framed, toStrokes } from './strokes.ts'
import { laidOut, levelled, quarterTurnLies } from './turn.ts'

/** Resolution at which the whole page is judged: letters still have their shape. */
const overview = 100
/** Degrees: a smaller skew moves no line by more than its width. */
const leastSkew = 0.03
const levelSizes = { thickest: 0.04, piece: 0.05, gap: 0.14, shortest: 0.25, drawn: 0.35 }
const uprightSizes = { thickest: 0.04, piece: 0.15, gap: 0.12, shortest: 0.16, drawn: 0.35 }
/** Inches and parts of the length (see `Alone`). */
const [long, short, reach] = [{ length: 1.3, drawn: 0.65 }, { length: 0.4, drawn: 0.9 }, 0.035]

/** A page's picture made ready for recognition. The same picture gives the same page; the picture itself stays as it is. */
export function cleanPage(page: PageImage, known: { readonly quarterTurns?: 0 | 1 | 2 | 3 } = {}): CleanPage {
  const { dpi } = page
  const lit = evenLight(withoutStamps(page), dpi)
  const thresholds = inkThresholds(lit)
  const factor = Math.max(1, Math.floor(dpi / overview))
  const small = shrunk(toInk(lit, thresholds.print), factor)
  const { quarterTurns, isSure, skewDegrees } =
    known.quarterTurns === undefined ? orientationOf(small, dpi / factor) : turnedTo(known.quarterTurns, small)
  const lie = quarterTurnLies[quarterTurns]
  const upright = laidOut(lit, lie, 1)
  const gray = Math.abs(skewDegrees) < leastSkew ? upright : levelled(upright, skewDegrees)
  const lines = linesOf(gray, thresholds.rule, dpi)
  const withoutLines = { ...gray, data: Uint8Array.from(gray.data) }
  eraseLines(lines.ink, withoutLines.data, lines.level, false)
  eraseLines(lines.ink, withoutLines.data, lines.upright, true)
  const ink = toInk(withoutLines, thresholds.print)
  const components = eraseSpecks(ink, withoutLines.data, toComponents(ink), dpi)
  whitenPaper(ink, withoutLines, dpi)
  const [widthPoints, heightPoints] =
    quarterTurns % 2 === 0 ? [page.widthPoints, page.heightPoints] : [page.heightPoints, page.widthPoints]
  return {
    page: page.page,
    widthPoints,
    heightPoints,
    dpi,
    gray,
    withoutLines,
    ink,
    components,
    strokes: toStrokes(lines.level, lines.upright, dpi),
    quarterTurns,
    orientationIsSure: isSure,
    skewDegrees,
    toPoints: (box) => scaled(box, 72 / dpi),
    toPixels: (box) => pixelsIn(box, dpi, gray),
  }
}

const turnedTo = (quarterTurns: 0 | 1 | 2 | 3, ink: Bitmap): Orientation => ({
  quarterTurns,
  isSure: true,
  skewDegrees: skewOf(laidOut(ink, quarterTurnLies[quarterTurns], 1)),
})

/** Ruling lines and the ink, faint ink included, that they are found in. */
function linesOf(gray: GrayImage, threshold: number, dpi: number) {
  const ink = toInk(gray, threshold)
  const level = levelLines(ink, dpi, levelSizes)
  const upright = levelLines(transposed(ink), dpi, uprightSizes)
  const limits = {
    long: { ...long, length: long.length * dpi },
    short: { ...short, length: short.length * dpi },
    reach: reach * dpi,
  }
  return { ink, ...framed(level, upright, limits) }
}

const scaled = ({ x0, y0, x1, y1 }: PixelBox, by: number): Box => ({
  x0: x0 * by,
  y0: y0 * by,
  x1: x1 * by,
  y1: y1 * by,
})

const pixelsIn = ({ x0, y0, x1, y1 }: Box, dpi: number, { width, height }: GrayImage): PixelBox => ({
  x0: Math.max(0, Math.floor((x0 / 72) * dpi)),
  y0: Math.max(0, Math.floor((y0 / 72) * dpi)),
  x1: Math.min(width, Math.ceil((x1 / 72) * dpi)),
  y1: Math.min(height, Math.ceil((y1 / 72) * dpi)),
})
