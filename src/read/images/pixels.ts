import type { ColourImage, GrayImage } from '../raster/contract.ts'

/** A picture as decoded: gray always, colour only where it has some. */
export interface Pixels {
  readonly gray: GrayImage
  readonly colour: ColourImage | null
}

/** Spread between the channels of a pixel from which it is coloured and not a JPEG's idea of gray. */
const coloured = 40
/** One coloured pixel in so many makes a coloured page: a signature's few strokes on A4. */
const rarest = 5000

/** One bit a pixel, rows padded to whole bytes, 1 white. */
export function bitsToPixels(width: number, height: number, bits: Uint8Array): Pixels {
  const data = new Uint8Array(width * height)
  const stride = (width + 7) >> 3
  for (let y = 0, to = 0; y < height; y++) {
    const row = y * stride
    for (let x = 0; x < width; x++) data[to++] = (bits[row + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0
  }
  return { gray: { width, height, data }, colour: null }
}

/** Red, green, blue a pixel (3 `channels`), or with transparency (4), which lies on white paper. */
export function coloursToPixels(
  width: number,
  height: number,
  samples: Uint8Array | Uint8ClampedArray,
  channels: 3 | 4,
): Pixels {
  const rgb = channels === 3 ? samples : onPaper(samples)
  const data = new Uint8Array(width * height)
  let count = 0
  for (let i = 0, from = 0; i < data.length; i++, from += 3) {
    const red = rgb[from]!
    const green = rgb[from + 1]!
    const blue = rgb[from + 2]!
    // ITU-R BT.601 in 256ths.
    data[i] = (77 * red + 150 * green + 29 * blue + 128) >> 8
    const low = Math.min(red, green, blue)
    const high = Math.max(red, green, blue)
    if (high - low > coloured) count++
  }
  const isColoured = count * rarest > data.length
  const bytes = new Uint8Array(rgb.buffer, rgb.byteOffset, rgb.length)
  return { gray: { width, height, data }, colour: isColoured ? { width, height, data: bytes } : null }
}

function onPaper(rgba: Uint8Array | Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    const alpha = rgba[from + 3]!
    for (let channel = 0; channel < 3; channel++)
      rgb[to++] = 255 + Math.round(((rgba[from + channel]! - 255) * alpha) / 255)
  }
  return rgb
}

/** Applies `change` to every plane of the picture: `channels` bytes a pixel. */
export const mapPlanes = (
  { gray, colour }: Pixels,
  change: (plane: GrayImage | ColourImage, channels: 1 | 3) => GrayImage | ColourImage,
): Pixels => ({ gray: change(gray, 1), colour: colour === null ? null : change(colour, 3) })
