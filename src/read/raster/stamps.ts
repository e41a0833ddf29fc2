import { toComponents } from './components.ts'
import type { Bitmap, ColourImage, GrayImage, PageImage, PixelBox } from './contract.ts'

/** Spread between the channels from which a pixel is coloured; printed black has less even beside a red stamp. */
const coloured = 50
/** Resolution at which stamps are looked for: their parts run together, lines of coloured letters do not. */
const overview = 50
/** Inches: lines of coloured letters are lower, coloured tables and pictures larger. A seal is 1.4 across (36 mm). */
const lowest = 0.3
const [smallest, largest] = [0.4, 3.5]
/** Parts of a stamp's own brightness: print beneath is darker than the first, the stamp itself lighter than the second. */
const [printBelow, stampAbove] = [0.45, 0.65]

/** The page's gray, coloured stamps and signatures made paper and the print beneath them kept. A page without colour is left as it is. */
export function withoutStamps({ image, colour, dpi }: PageImage): GrayImage {
  if (colour === null) return image
  const stamps = stampsOf(colour, dpi)
  if (stamps.length === 0) return image
  const data = Uint8Array.from(image.data)
  for (const stamp of stamps) fade({ ...image, data }, colour, stamp)
  return { ...image, data }
}

/** Coloured spots of a stamp's or signature's size. */
function stampsOf(colour: ColourImage, dpi: number): readonly PixelBox[] {
  const factor = Math.max(1, Math.round(dpi / overview))
  const { components } = toComponents(spread(colouredSquares(colour, factor)))
  return components.flatMap(({ x0, y0, x1, y1 }) => {
    const inches = [((x1 - x0) * factor) / dpi, ((y1 - y0) * factor) / dpi] as const
    if (Math.min(...inches) < lowest || Math.max(...inches) < smallest || Math.max(...inches) > largest) return []
    return [
      {
        x0: x0 * factor,
        y0: y0 * factor,
        x1: Math.min(colour.width, x1 * factor),
        y1: Math.min(colour.height, y1 * factor),
      },
    ]
  })
}

/** Squares of `factor` pixels of which an eighth is coloured. */
function colouredSquares({ width, height, data }: ColourImage, factor: number): Bitmap {
  const [columns, rows] = [Math.ceil(width / factor), Math.ceil(height / factor)]
  const counts = new Uint16Array(columns * rows)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / factor) * columns
    for (let x = 0, i = y * width * 3; x < width; x++, i += 3)
      if (spreadAt(data, i) > coloured) counts[row + Math.floor(x / factor)]!++
  }
  return {
    width: columns,
    height: rows,
    data: Uint8Array.from(counts, (count) => (count * 8 > factor * factor ? 1 : 0)),
  }
}

const spreadAt = (data: Uint8Array, i: number): number =>
  Math.max(data[i]!, data[i + 1]!, data[i + 2]!) - Math.min(data[i]!, data[i + 1]!, data[i + 2]!)

/** Each square of ink grown by one to all sides. */
function spread({ width, height, data }: Bitmap): Bitmap {
  const grown = new Uint8Array(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (data[y * width + x])
        for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
          grown.fill(1, row * width + Math.max(0, x - 1), row * width + Math.min(width, x + 2))
  return { width, height, data: grown }
}

/** Lightens the stamp's ink in `gray` by its colour; the darker a pixel beside the stamp's own ink, the more it stays. */
function fade(gray: GrayImage, { data, width }: ColourImage, stamp: PixelBox): void {
  const own = brightnessOf(gray, data, stamp)
  const [from, to] = [printBelow * own, stampAbove * own]
  for (let y = stamp.y0; y < stamp.y1; y++) {
    for (let x = stamp.x0; x < stamp.x1; x++) {
      const i = y * width + x
      const value = gray.data[i]!
      if (value <= from) continue
      const highest = Math.max(data[i * 3]!, data[i * 3 + 1]!, data[i * 3 + 2]!)
      const lightened = Math.min(255, highest + spreadAt(data, i * 3))
      const part = Math.min(1, (value - from) / (to - from))
      gray.data[i] = Math.max(value, Math.round(value + part * (lightened - value)))
    }
  }
}

/** Middle brightness of the coloured pixels. */
function brightnessOf({ data: gray, width }: GrayImage, colour: Uint8Array, { x0, y0, x1, y1 }: PixelBox): number {
  const counts = new Uint32Array(256)
  let total = 0
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const i = y * width + x
      if (spreadAt(colour, i * 3) <= coloured) continue
      counts[gray[i]!]!++
      total++
    }
  }
  let seen = 0
  return counts.findIndex((count) => {
    seen += count
    return seen * 2 >= total
  })
}
