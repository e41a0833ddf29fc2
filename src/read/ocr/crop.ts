import { resample } from '../images/resample.ts'
import type { GrayImage, PixelBox } from '../raster/contract.ts'

const white = 255

/** The part of the image inside `box`, on a white margin of so many pixels on every side. */
export function cropped(image: GrayImage, box: PixelBox, margin: number): GrayImage {
  const width = box.x1 - box.x0 + 2 * margin
  const height = box.y1 - box.y0 + 2 * margin
  const data = new Uint8Array(width * height).fill(white)
  for (let y = box.y0; y < box.y1; y++) {
    const from = y * image.width
    data.set(image.data.subarray(from + box.x0, from + box.x1), (y - box.y0 + margin) * width + margin)
  }
  return { width, height, data }
}

/** The image with white where the boxes are. */
export function whitened(image: GrayImage, boxes: readonly PixelBox[]): GrayImage {
  const data = image.data.slice()
  for (const { x0, y0, x1, y1 } of boxes)
    for (let y = y0; y < y1; y++) data.fill(white, y * image.width + x0, y * image.width + x1)
  return { width: image.width, height: image.height, data }
}

/** So many times as large. */
export function enlarged({ width, height, data }: GrayImage, factor: number): GrayImage {
  const size = [Math.round(width * factor), Math.round(height * factor)] as const
  return { width: size[0], height: size[1], data: resample(data, [width, height], size, 1) }
}
