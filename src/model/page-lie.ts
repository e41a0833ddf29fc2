import type { Box } from './geometry.ts'
import { unionOf } from './geometry.ts'

/** How a scanned page lay before it was turned upright and levelled. */
export interface PageLie {
  /** Clockwise turns that brought the page upright. */
  readonly quarterTurns: 0 | 1 | 2 | 3
  /** False where neither ink nor words told which way is up. */
  readonly isSure: boolean
  /** Degrees clockwise by which the text of the upright page ran downhill before it was levelled about the page's middle. */
  readonly skewDegrees: number
}

interface LaidPage {
  /** Points of the upright page. */
  readonly width: number
  readonly height: number
  /** Left out for a page that stands as displayed. */
  readonly lie?: PageLie
}

/** The smallest box of the page as displayed around a box of the upright, levelled page. */
export function asDisplayed(box: Box, { width, height, lie }: LaidPage): Box {
  if (lie === undefined || (lie.quarterTurns === 0 && lie.skewDegrees === 0)) return box
  const angle = (lie.skewDegrees * Math.PI) / 180
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  const corners = [
    [box.x0, box.y0],
    [box.x1, box.y0],
    [box.x0, box.y1],
    [box.x1, box.y1],
  ] as const
  return unionOf(
    corners.map(([cornerX, cornerY]) => {
      const [across, down] = [cornerX - width / 2, cornerY - height / 2]
      const [upX, upY] = [width / 2 + cosine * across - sine * down, height / 2 + sine * across + cosine * down]
      const [x, y] = turnedBack[lie.quarterTurns](upX, upY, width, height)
      return { x0: x, y0: y, x1: x, y1: y }
    }),
  )
}

type TurnBack = (x: number, y: number, width: number, height: number) => readonly [x: number, y: number]

/** A point of the upright page where it stands on the page as displayed, by the turns that brought it upright. */
const turnedBack: readonly [TurnBack, TurnBack, TurnBack, TurnBack] = [
  (x, y) => [x, y],
  (x, y, width) => [y, width - x],
  (x, y, width, height) => [width - x, height - y],
  (x, y, _, height) => [height - y, x],
]

/** Width and height of the page as displayed. */
export const displayedSize = ({ width, height, lie }: LaidPage): { readonly width: number; readonly height: number } =>
  (lie?.quarterTurns ?? 0) % 2 === 0 ? { width, height } : { width: height, height: width }
