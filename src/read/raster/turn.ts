import type { GrayImage } from './contract.ts'

/** A picture of any number of bytes a pixel. */
interface Plane {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** How a picture's rows and columns lie on the page: first swapped, then mirrored. */
export interface Lie {
  readonly swapped: boolean
  readonly mirroredAcross: boolean
  readonly mirroredDown: boolean
}

/** Clockwise quarter turns as lies. */
export const quarterTurnLies = [
  { swapped: false, mirroredAcross: false, mirroredDown: false },
  { swapped: true, mirroredAcross: true, mirroredDown: false },
  { swapped: false, mirroredAcross: true, mirroredDown: true },
  { swapped: true, mirroredAcross: false, mirroredDown: true },
] as const satisfies readonly Lie[]

/** The picture laid out anew; the same object where nothing changes. */
export function laidOut<P extends Plane>(plane: P, { swapped, mirroredAcross, mirroredDown }: Lie, channels: 1 | 3): P {
  if (!swapped && !mirroredAcross && !mirroredDown) return plane
  const [toWidth, toHeight] = swapped ? [plane.height, plane.width] : [plane.width, plane.height]
  const across = (swapped ? plane.width : 1) * (mirroredAcross ? -1 : 1)
  const down = (swapped ? 1 : plane.width) * (mirroredDown ? -1 : 1)
  const first = (mirroredAcross ? -across * (toWidth - 1) : 0) + (mirroredDown ? -down * (toHeight - 1) : 0)
  const data = new Uint8Array(plane.data.length)
  for (let y = 0, to = 0; y < toHeight; y++)
    for (let x = 0, from = (first + y * down) * channels; x < toWidth; x++, from += across * channels)
      for (let channel = 0; channel < channels; channel++) data[to++] = plane.data[from + channel]!
  return { ...plane, width: toWidth, height: toHeight, data }
}

/** Turned about its middle against a skew of `degrees` clockwise; what comes in at the corners is paper. Bilinear, in 65536ths. */
export function levelled({ width, height, data }: GrayImage, degrees: number): GrayImage {
  const angle = (degrees * Math.PI) / 180
  const [cosine, sine] = [Math.round(Math.cos(angle) * 65536), Math.round(Math.sin(angle) * 65536)]
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2]
  const result = new Uint8Array(data.length).fill(255)
  for (let y = 0; y < height; y++) {
    const startX = Math.round(65536 * middleX - cosine * middleX - sine * (y - middleY))
    const startY = Math.round(65536 * middleY - sine * middleX + cosine * (y - middleY))
    const [fromX, toX] = inside(startX, cosine, (width - 1) * 65536)
    const [fromY, toY] = inside(startY, sine, (height - 1) * 65536)
    const [from, to] = [Math.max(fromX, fromY, 0), Math.min(toX, toY, width)]
    for (let x = from; x < to; x++) {
      const sourceX = startX + x * cosine
      const sourceY = startY + x * sine
      const right = (sourceX >> 8) & 255
      const below = (sourceY >> 8) & 255
      const at = (sourceY >> 16) * width + (sourceX >> 16)
      const upper = (data[at]! << 8) + (data[at + 1]! - data[at]!) * right
      const lower = (data[at + width]! << 8) + (data[at + width + 1]! - data[at + width]!) * right
      result[y * width + x] = ((upper << 8) + (lower - upper) * below + 32768) >> 16
    }
  }
  return { width, height, data: result }
}

/** First step and step just past the last for which 0 ≤ start + step · slope < bound. */
function inside(start: number, slope: number, bound: number): readonly [number, number] {
  if (slope === 0) return start >= 0 && start < bound ? [0, Number.POSITIVE_INFINITY] : [0, 0]
  const [first, last] =
    slope > 0 ? [-start / slope, (bound - start) / slope] : [(start - bound) / -slope, start / -slope]
  return slope > 0 ? [Math.ceil(first), Math.ceil(last)] : [Math.floor(first) + 1, Math.floor(last) + 1]
}
