import type { SKRSContext2D } from '@napi-rs/canvas'
import type { ColourImage } from '../../src/read/raster/contract.ts'
import { drawnOver, toCanvas } from './canvas-image.ts'

/** What is on the paper beside print. */
export type Mark = 'punch holes' | 'staple' | 'show-through'

/** The page with marks, over the text only where the verso shows through. */
export const withMarks = (page: ColourImage, dpi: number, marks: readonly Mark[]): ColourImage =>
  marks.length === 0
    ? page
    : drawnOver(page, (pen) => {
        for (const mark of marks) draw[mark](pen, page, dpi / 25.4)
      })

type Draw = (pen: SKRSContext2D, page: ColourImage, millimetre: number) => void

const draw: Readonly<Record<Mark, Draw>> = {
  /** ISO 838: 6 mm across, 80 mm apart, 12 mm from the edge; the scanner's lid shows through them dark. */
  'punch holes': (pen, { height }, millimetre) => {
    pen.fillStyle = '#303030'
    for (const offset of [-40, 40]) {
      pen.beginPath()
      pen.arc(12 * millimetre, height / 2 + offset * millimetre, 3 * millimetre, 0, 2 * Math.PI)
      pen.fill()
    }
  },
  /** The clip and the shadow of the folded corner. */
  staple: (pen, _, millimetre) => {
    pen.fillStyle = 'rgba(0, 0, 0, 0.25)'
    pen.beginPath()
    pen.moveTo(0, 0)
    pen.lineTo(14 * millimetre, 0)
    pen.lineTo(0, 14 * millimetre)
    pen.fill()
    pen.strokeStyle = '#404040'
    pen.lineWidth = 0.6 * millimetre
    pen.beginPath()
    pen.moveTo(6 * millimetre, 12 * millimetre)
    pen.lineTo(14 * millimetre, 7 * millimetre)
    pen.stroke()
  },
  /** The page itself, mirrored, for the print of the other side. */
  'show-through': (pen, page) => {
    pen.globalCompositeOperation = 'multiply'
    pen.globalAlpha = 0.12
    pen.translate(page.width, 0)
    pen.scale(-1, 1)
    pen.drawImage(toCanvas(page), 0, 0)
    pen.resetTransform()
    pen.globalAlpha = 1
    pen.globalCompositeOperation = 'source-over'
  },
}

/** 36 mm across as the ministry's circular has it, over the text as is the custom. */
export function withSeal(page: ColourImage, dpi: number, [across, down]: readonly [number, number]): ColourImage {
  return drawnOver(page, (pen) => {
    const millimetre = dpi / 25.4
    pen.globalCompositeOperation = 'multiply'
    pen.translate(page.width * across, page.height * down)
    pen.scale(millimetre, millimetre)
    pen.strokeStyle = '#d83030'
    pen.fillStyle = '#d83030'
    for (const [radius, thickness] of [
      [18, 0.9],
      [16.6, 0.3],
      [9.5, 0.3],
    ] as const) {
      pen.lineWidth = thickness
      pen.beginPath()
      pen.arc(0, 0, radius, 0, 2 * Math.PI)
      pen.stroke()
    }
    for (let ray = 0; ray < 24; ray++) {
      pen.rotate(Math.PI / 12)
      pen.fillRect(-0.9, -15.6, 0.5, 3.4)
      pen.fillRect(0.2, -15.6, 1.1, 0.5)
    }
    pen.strokeStyle = '#2a3aa0'
    pen.lineWidth = 0.6
    pen.beginPath()
    pen.moveTo(-4, 6)
    pen.bezierCurveTo(6, -16, 10, 14, 16, -4)
    pen.bezierCurveTo(20, -12, 22, 12, 40, -2)
    pen.stroke()
  })
}
