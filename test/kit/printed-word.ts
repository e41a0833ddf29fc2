import { fileURLToPath } from 'node:url'
import { GlobalFonts } from '@napi-rs/canvas'
import { cleanPage } from '../../src/read/raster/clean.ts'
import type { CleanPage, PixelBox } from '../../src/read/raster/contract.ts'
import { drawnPage } from './scan.ts'

GlobalFonts.registerFromPath(
  fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')),
  'Tinos',
)

const dpi = 200

/** A word printed at 14 points on a page made ready for recognition, and the box of its ink. */
export function printedWord(text: string): { readonly clean: CleanPage; readonly box: PixelBox } {
  const page = drawnPage([200, 60], dpi, (pen) => {
    pen.font = '14px Tinos'
    pen.fillText(text, 20, 40)
  })
  const data = new Uint8Array(page.width * page.height)
  for (let i = 0; i < data.length; i++) data[i] = page.data[i * 3]!
  const { width, height } = page
  const image = { page: 1, widthPoints: 200, heightPoints: 60, dpi, image: { width, height, data }, colour: null }
  const clean = cleanPage(image, { quarterTurns: 0 })
  const box = clean.components.reduce<PixelBox>(
    (all, { x0, y0, x1, y1 }) => ({
      x0: Math.min(all.x0, x0),
      y0: Math.min(all.y0, y0),
      x1: Math.max(all.x1, x1),
      y1: Math.max(all.y1, y1),
    }),
    { x0: width, y0: height, x1: 0, y1: 0 },
  )
  return { clean, box }
}
