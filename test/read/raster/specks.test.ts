import type { SKRSContext2D } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../../src/read/raster/clean.ts'
import { asPageImage, page } from '../../kit/drawn-table.ts'
import { drawnPage } from '../../kit/scan.ts'

const dpi = 150

function disc(pen: SKRSContext2D, x: number, y: number, radius: number): void {
  pen.beginPath()
  pen.arc(x, y, radius, 0, 2 * Math.PI)
  pen.fill()
}

/** Marks of ink left around a place, in points, on a page of text. */
function inkAt(draw: (pen: SKRSContext2D) => void, x: number, y: number): number {
  const clean = cleanPage(
    asPageImage(
      drawnPage(page, dpi, (pen) => {
        pen.font = '13px serif'
        for (let line = 0; line < 20; line++)
          pen.fillText('tổ chức thực hiện các nhiệm vụ được giao', 110, 200 + line * 20)
        draw(pen)
      }),
      dpi,
    ),
    { quarterTurns: 0 },
  )
  const at = clean.toPixels({ x0: x - 20, y0: y - 20, x1: x + 20, y1: y + 20 })
  return clean.components.filter(({ x0, y0 }) => x0 >= at.x0 && x0 < at.x1 && y0 >= at.y0 && y0 < at.y1).length
}

const marks: readonly (readonly [string, number, (pen: SKRSContext2D) => void])[] = [
  ['a punch hole of 6 mm', 0, (pen) => disc(pen, 60, 100, 8.5)],
  ['a square blot of 8 mm', 0, (pen) => pen.fillRect(50, 90, 22, 22)],
  ['a bullet', 1, (pen) => disc(pen, 60, 100, 3)],
  [
    'a bold capital',
    1,
    (pen) => {
      pen.font = 'bold 24px serif'
      pen.fillText('M', 50, 108)
    },
  ],
  [
    'a ring',
    1,
    (pen) => {
      pen.lineWidth = 2
      pen.beginPath()
      pen.arc(60, 100, 9, 0, 2 * Math.PI)
      pen.stroke()
    },
  ],
]
describe('what stays as ink of', () => {
  test.each(marks)('%s: %i', (_, count, draw) => expect(inkAt(draw, 60, 100)).toBe(count))
})
