import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { openPdf } from '../../src/read/pdf/open.ts'
import type { ColourImage } from '../../src/read/raster/contract.ts'
import { drawn, toCanvas, toImage } from './canvas-image.ts'
import { type Mark, withMarks, withSeal } from './scan-marks.ts'

/** What a scanner and the years do to a page; everything follows from the seed. */
export interface Damage {
  /** 0 none; 1 a good office scanner; 2 an old one; 3 a copy of a copy: faint, dirty, black edges. */
  readonly level: 0 | 1 | 2 | 3
  /** Degrees clockwise. */
  readonly skewDegrees?: number
  readonly quarterTurns?: 0 | 1 | 2 | 3
  /** A red seal with a blue signature through it; its middle in parts of the page. */
  readonly seal?: readonly [across: number, down: number]
  readonly marks?: readonly Mark[]
  /** Millimetres over which a picture out of focus spreads each point. */
  readonly blur?: number
  readonly seed?: number
}

interface Wear {
  /** Standard deviation of the noise, and how far from paper's white print is. */
  readonly noise: number
  readonly contrast: number
  /** Part of the light lost at the darker side. */
  readonly shade: number
  readonly specksPerSquareInch: number
  /** Millimetres of black at the left and top. */
  readonly edge: number
}

const wears: readonly Wear[] = [
  { noise: 0, contrast: 1, shade: 0, specksPerSquareInch: 0, edge: 0 },
  { noise: 4, contrast: 0.95, shade: 0.06, specksPerSquareInch: 0, edge: 0 },
  { noise: 10, contrast: 0.8, shade: 0.2, specksPerSquareInch: 2, edge: 1.5 },
  { noise: 15, contrast: 0.65, shade: 0.35, specksPerSquareInch: 10, edge: 4 },
]

/** The pages of a typed PDF as a printer would put them on paper. */
export async function printed(pdf: Uint8Array, dpi: number, pages: readonly number[]): Promise<readonly ColourImage[]> {
  const { pdf: file, close } = await openPdf(pdf, null, -1)
  const images: ColourImage[] = []
  for (const number of pages) {
    const page = await file.getPage(number)
    const viewport = page.getViewport({ scale: dpi / 72 })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    await page.render({ canvas: canvas as never, viewport }).promise
    images.push(toImage(canvas))
  }
  await close()
  return images
}

/** A white page to draw on, in points. */
export function drawnPage(
  [width, height]: readonly [number, number],
  dpi: number,
  draw: (pen: SKRSContext2D) => void,
): ColourImage {
  return drawn(Math.round((width / 72) * dpi), Math.round((height / 72) * dpi), (pen) => {
    pen.scale(dpi / 72, dpi / 72)
    draw(pen)
  })
}

/** The page sealed, laid on the glass askew, and scanned. */
export function scanned(page: ColourImage, dpi: number, damage: Damage): ColourImage {
  const sealed = damage.seal === undefined ? page : withSeal(page, dpi, damage.seal)
  const marked = withMarks(sealed, dpi, damage.marks ?? [])
  const laid = turned(
    blurred(marked, ((damage.blur ?? 0) / 25.4) * dpi),
    damage.skewDegrees ?? 0,
    damage.quarterTurns ?? 0,
  )
  return worn(laid, dpi, wears[damage.level]!, random(damage.seed ?? 1))
}

/** Uniform in 0–1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function worn({ width, height, data }: ColourImage, dpi: number, wear: Wear, next: () => number): ColourImage {
  const result = new Uint8Array(data.length)
  const edge = Math.round((wear.edge / 25.4) * dpi)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 3) {
      const light = 1 - wear.shade * (0.6 * (x / width) + 0.4 * (y / height))
      const noise = wear.noise === 0 ? 0 : (next() + next() + next() - 1.5) * 2 * wear.noise
      const isEdge = x < edge || y < edge
      for (let channel = 0; channel < 3; channel++) {
        const print = isEdge ? 20 : 255 - (255 - data[i + channel]!) * wear.contrast
        result[i + channel] = Math.max(0, Math.min(255, Math.round(print * light + noise)))
      }
    }
  }
  const specks = Math.round(wear.specksPerSquareInch * (width / dpi) * (height / dpi))
  for (let speck = 0; speck < specks; speck++) {
    const at = (Math.floor(next() * height) * width + Math.floor(next() * width)) * 3
    result.fill(Math.floor(next() * 120), at, at + 3)
  }
  return { width, height, data: result }
}

/** White paper, not glass, shows at the corners. */
function turned(page: ColourImage, skewDegrees: number, quarterTurns: number): ColourImage {
  if (skewDegrees === 0 && quarterTurns === 0) return page
  const [width, height] = quarterTurns % 2 === 0 ? [page.width, page.height] : [page.height, page.width]
  return drawn(width, height, (pen) => {
    pen.translate(width / 2, height / 2)
    pen.rotate(((quarterTurns * 90 + skewDegrees) * Math.PI) / 180)
    pen.drawImage(toCanvas(page), -page.width / 2, -page.height / 2)
  })
}

function blurred(page: ColourImage, pixels: number): ColourImage {
  if (pixels === 0) return page
  return drawn(page.width, page.height, (pen) => {
    pen.filter = `blur(${pixels}px)`
    pen.drawImage(toCanvas(page), 0, 0)
  })
}
