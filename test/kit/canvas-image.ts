import { type Canvas, createCanvas, ImageData, type SKRSContext2D } from '@napi-rs/canvas'
import type { ColourImage } from '../../src/read/raster/contract.ts'

export function toCanvas({ width, height, data }: ColourImage): Canvas {
  const canvas = createCanvas(width, height)
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) rgba.set(data.subarray(from, from + 3), to)
  canvas.getContext('2d').putImageData(new ImageData(rgba, width, height), 0, 0)
  return canvas
}

export function toImage(canvas: Canvas): ColourImage {
  const { width, height } = canvas
  const rgba = canvas.getContext('2d').getImageData(0, 0, width, height).data
  const data = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) data.set(rgba.subarray(from, from + 3), to)
  return { width, height, data }
}

/** A white picture to draw on. */
export function drawn(width: number, height: number, draw: (pen: SKRSContext2D) => void): ColourImage {
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#000000'
  draw(pen)
  return toImage(canvas)
}

/** The picture with something drawn over it. */
export function drawnOver(image: ColourImage, draw: (pen: SKRSContext2D) => void): ColourImage {
  const canvas = toCanvas(image)
  draw(canvas.getContext('2d'))
  return toImage(canvas)
}
