import type { Bitmap, GrayImage } from './contract.ts'

/** Dots per inch below which faint accents are no more than gray. */
const fineDpi = 180
/** Inches around ink within which gray belongs to the edges of letters, and within which accents stand. */
const [edges, accents] = [0.0075, 0.05]

/**
 * Makes the paper white, in place, all but what lies around its ink: the engine takes the grain of a scan for strokes, reads
 * "25H" for 2511 and loses whole lines that stand alone.
 */
export function whitenPaper(ink: Bitmap, page: GrayImage, dpi: number): void {
  const near = grown(ink, Math.round((dpi < fineDpi ? accents : edges) * dpi))
  for (let i = 0; i < near.length; i++) if (near[i] === 0) page.data[i] = 255
}

/** The ink with so many pixels more on every side: first along the rows, then down the columns. */
function grown({ width, height, data }: Bitmap, by: number): Uint8Array {
  const wide = new Uint8Array(data.length)
  for (let i = data.indexOf(1); i !== -1; i = data.indexOf(1, i + 1)) {
    const row = i - (i % width)
    wide.fill(1, Math.max(row, i - by), Math.min(row + width, i + by + 1))
  }
  const near = new Uint8Array(data.length)
  for (let down = -by; down <= by; down++)
    for (let y = Math.max(0, -down); y < Math.min(height, height - down); y++)
      for (let i = y * width, at = (y + down) * width; i < (y + 1) * width; i++, at++) near[at]! |= wide[i]!
  return near
}
