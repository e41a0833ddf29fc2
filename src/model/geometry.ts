/** A rectangle in points, origin at the top left of the page as displayed; x grows right, y grows down. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export const width = (box: Box): number => box.x1 - box.x0
export const height = (box: Box): number => box.y1 - box.y0
export const centreX = ({ x0, x1 }: Pick<Box, 'x0' | 'x1'>): number => (x0 + x1) / 2
export const centreY = ({ y0, y1 }: Pick<Box, 'y0' | 'y1'>): number => (y0 + y1) / 2

/** The smallest box around all of `boxes`; throws on an empty list. */
export function unionOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('unionOf: no boxes')
  let { x0, y0, x1, y1 } = boxes[0]!
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0)
    y0 = Math.min(y0, box.y0)
    x1 = Math.max(x1, box.x1)
    y1 = Math.max(y1, box.y1)
  }
  return { x0, y0, x1, y1 }
}

/** True when the point lies inside `box` or on its border. */
export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1
