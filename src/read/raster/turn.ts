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
    let sourceX = Math.round(65536 * middleX - cosine * middleX - sine * (y - middleY))
    let sourceY = Math.round(65536 * middleY - sine * middleX + cosine * (y - middleY))
    for (let x = 0; x < width; x++, sourceX += cosine, sourceY += sine) {
      const [left, top] = [sourceX >> 16, sourceY >> 16]
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      const [right, below] = [(sourceX & 65535) >> 8, (sourceY & 65535) >> 8]
      const at = top * width + left
      const upper = data[at]! * (256 - right) + data[at + 1]! * right
      const lower = data[at + width]! * (256 - right) + data[at + width + 1]! * right
      result[y * width + x] = (upper * (256 - below) + lower * below + 32768) >> 16
    }
  }
  return { width, height, data: result }
}
