import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPage } from '../../../src/read/raster/clean.ts'
import { asPageImage, columns, page, rows } from '../../kit/drawn-table.ts'
import { drawnPage, scanned } from '../../kit/scan.ts'

const dpi = 200

/** Rows of the level lines in a table whose inner rows are drawn with the pen given. */
function innerRows(width: number, dash: readonly number[], level: 0 | 1 | 2): readonly number[] {
  const drawing = drawnPage(page, dpi, (pen) => {
    pen.font = '11px Tinos'
    pen.fillText('Họ và tên: ........................................... Số: ........', 30, 60)
    for (const y of rows.slice(0, -1)) pen.fillText('Nghiệp vụ', columns[1] + 4, y + 14)
    pen.lineWidth = 0.5
    pen.strokeRect(columns[0], rows[0], columns[4] - columns[0], rows[5] - rows[0])
    pen.beginPath()
    for (const x of columns) {
      pen.moveTo(x, rows[0])
      pen.lineTo(x, rows[5])
    }
    pen.stroke()
    pen.lineWidth = width
    pen.setLineDash([...dash])
    pen.beginPath()
    for (const y of rows.slice(1, -1)) {
      pen.moveTo(columns[0], y)
      pen.lineTo(columns[4], y)
    }
    pen.stroke()
  })
  const { strokes } = cleanPage(asPageImage(scanned(drawing, dpi, { level, skewDegrees: level * 0.4 }), dpi))
  return strokes
    .filter(({ x0, x1 }) => x1 - x0 > 350)
    .map(({ y0 }) => Math.round(y0))
    .sort((a, b) => a - b)
}

const pens: readonly (readonly [string, number, readonly number[]])[] = [
  ['hair lines', 0.25, []],
  ['thick lines', 2.25, []],
  ['dotted lines', 0.75, [1, 1]],
  ['dashed lines', 0.5, [4, 2]],
]
for (const level of [0, 1, 2] as const) {
  test.each(pens)(`%s are lines, dotted leaders are not: damage ${level}`, (_, width, dash) => {
    const found = innerRows(width, dash, level)
    expect(found.length).toBe(rows.length)
    expect(found.every((y, i) => Math.abs(y - rows[i]!) <= 1)).toBe(true)
  })
}

test('underlines of a head and a frame around a note are strokes', () => {
  const drawing = drawnPage(page, dpi, (pen) => {
    pen.font = '12px Tinos'
    pen.fillText('Độc lập - Tự do - Hạnh phúc', 230, 50)
    pen.fillRect(260, 56, 90, 0.75)
    pen.lineWidth = 0.75
    pen.strokeRect(40, 100, 90, 20)
  })
  const { strokes } = cleanPage(asPageImage(scanned(drawing, dpi, { level: 1 }), dpi))
  const ends = strokes.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1].map(Math.round))
  expect(ends.length).toBe(5)
  for (const wanted of [
    [260, 56, 350, 56],
    [40, 100, 130, 100],
    [40, 120, 130, 120],
    [40, 100, 40, 120],
    [130, 100, 130, 120],
  ])
    expect(ends.some((found) => found.every((value, i) => Math.abs(value - wanted[i]!) <= 2))).toBe(true)
})

test('noise and specks of any size are cleaned without an error', () => {
  const sizes = fc.integer({ min: 1, max: 90 })
  fc.assert(
    fc.property(sizes, sizes, fc.integer(), fc.integer({ min: 0, max: 255 }), (width, height, seed, paper) => {
      const plain = { width, height, data: new Uint8Array(width * height * 3).fill(paper) }
      const clean = cleanPage(asPageImage(scanned(plain, 100, { level: 3, seed }), 100))
      expect(clean.gray.data.length).toBe(clean.withoutLines.data.length)
    }),
    { numRuns: 60 },
  )
})
