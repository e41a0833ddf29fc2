import { describe, expect, test } from 'vitest'
import type { Stroke } from '../../../src/model/raw.ts'
import { cleanPage } from '../../../src/read/raster/clean.ts'
import type { CleanPage } from '../../../src/read/raster/contract.ts'
import { textRegions } from '../../../src/read/raster/regions.ts'
import { asPageImage, cells, columns, drawnTable, page, rows } from '../../kit/drawn-table.ts'
import { type Damage, drawnPage, scanned } from '../../kit/scan.ts'

const cleaned = (dpi: number, damage: Damage, lines: 'ruled' | 'none' = 'ruled'): CleanPage =>
  cleanPage(asPageImage(scanned(drawnTable(dpi, lines), dpi, damage), dpi))

const damages: readonly (readonly [string, number, Damage])[] = [
  ['clean at 200 dpi', 200, { level: 0 }],
  ['clean at 150 dpi', 150, { level: 0 }],
  ['clean at 300 dpi', 300, { level: 0 }],
  ['an office scanner', 200, { level: 1, skewDegrees: 0.4 }],
  ['an old scanner', 200, { level: 2, skewDegrees: -1.3 }],
  ['a copy of a copy', 200, { level: 3, skewDegrees: 2.1 }],
  ['a copy of a copy at 300 dpi', 300, { level: 3, skewDegrees: -3 }],
  ['on its side', 200, { level: 1, quarterTurns: 1 }],
  ['on its head', 200, { level: 1, quarterTurns: 2, skewDegrees: 0.7 }],
  ['on its other side', 200, { level: 2, quarterTurns: 3, skewDegrees: -0.7 }],
  ['sealed and signed', 200, { level: 1, skewDegrees: 0.3, seal: [0.55, 0.45] }],
]

describe.each(damages)('a page %s', (_, dpi, damage) => {
  const clean = cleaned(dpi, damage)

  test('comes upright and level', () => {
    expect(clean.quarterTurns).toBe((4 - (damage.quarterTurns ?? 0)) % 4)
    expect(clean.orientationIsSure).toBe(true)
    expect(Math.abs(clean.skewDegrees - (damage.skewDegrees ?? 0))).toBeLessThan(0.06)
    expect([clean.widthPoints, clean.heightPoints].map(Math.round)).toEqual([...page])
  })

  test('has the lines of its table and no others', () => {
    const level = clean.strokes.filter(({ y0, y1 }) => y0 === y1)
    const upright = clean.strokes.filter(({ x0, x1 }) => x0 === x1)
    expect(
      nearest(
        rows,
        level.map(({ y0 }) => y0),
      ),
    ).toBeLessThan(1.5)
    expect(
      nearest(
        columns,
        upright.map(({ x0 }) => x0),
      ),
    ).toBeLessThan(1.5)
    expect(shares(level, 'x', [columns[0], columns.at(-1)!])).toBeGreaterThan(0.97)
    expect(shares(upright, 'y', [rows[0], rows.at(-1)!])).toBeGreaterThan(0.97)
  })

  test('has text, dashes and blanks in its cells', () => {
    const boxes = cells.flatMap((texts, row) =>
      texts.map((_, column) => ({
        x0: columns[column]!,
        y0: rows[row]!,
        x1: columns[column + 1]!,
        y1: rows[row + 1]!,
      })),
    )
    const kinds = cells.flat().map((text) => (text === '' ? 'blank' : text === '-' ? 'dash' : 'text'))
    const sealed = damage.seal !== undefined
    const found = textRegions(clean, boxes).map(({ kind }) => kind)
    // A pen's line through an empty cell is ink.
    expect(found.filter((_, i) => !sealed || kinds[i] !== 'blank')).toEqual(
      kinds.filter((kind) => !sealed || kind !== 'blank'),
    )
  })
})

/** How far the places found lie from those wanted, both ways. */
function nearest(wanted: readonly number[], found: readonly number[]): number {
  const far = (from: readonly number[], to: readonly number[]) =>
    Math.max(...from.map((place) => Math.min(...to.map((other) => Math.abs(other - place)))))
  return Math.max(far(wanted, found), far(found, wanted))
}

/** Length of the strokes to what was drawn. */
function shares(strokes: readonly Stroke[], axis: 'x' | 'y', [from, to]: readonly [number, number]): number {
  const lines = axis === 'x' ? rows.length : columns.length
  const drawn = strokes.reduce((sum, s) => sum + (axis === 'x' ? s.x1 - s.x0 : s.y1 - s.y0), 0)
  return drawn / (lines * (to - from))
}

const unruled: readonly (readonly [string, number, Damage])[] = [
  ['clean', 200, { level: 0 }],
  ['an office scanner', 200, { level: 1, skewDegrees: 0.4 }],
  ['an old scanner', 150, { level: 2, skewDegrees: -1.3 }],
  ['a copy of a copy', 200, { level: 3, skewDegrees: 2.1 }],
  ['sealed and signed', 200, { level: 1, seal: [0.5, 0.5] }],
]
test.each(unruled)('letters, seals and edges are no lines: %s', (_, dpi, damage) => {
  expect(cleaned(dpi, damage, 'none').strokes).toEqual([])
})

test('the same picture gives the same page and stays as it is', () => {
  const image = asPageImage(scanned(drawnTable(200), 200, { level: 2, skewDegrees: 1, seal: [0.5, 0.5] }), 200)
  const before = [Buffer.from(image.image.data), Buffer.from(image.colour!.data)]
  const [first, second] = [cleanPage(image), cleanPage(image)]
  expect(Buffer.compare(first.withoutLines.data, second.withoutLines.data)).toBe(0)
  expect(first.strokes).toEqual(second.strokes)
  expect(before.map((bytes, i) => Buffer.compare(bytes, [image.image.data, image.colour!.data][i]!))).toEqual([0, 0])
})

test('an orientation that is known is taken', () => {
  const scan = scanned(drawnTable(150), 150, { level: 1, quarterTurns: 1 })
  expect(cleanPage(asPageImage(scan, 150), { quarterTurns: 3 })).toMatchObject({
    quarterTurns: 3,
    orientationIsSure: true,
  })
})

test('a page with hardly any letters stays as it is, and says so', () => {
  const blank = drawnPage(page, 100, (pen) => pen.fillRect(100, 100, 5, 5))
  const clean = cleanPage(asPageImage(blank, 100))
  expect(clean).toMatchObject({ quarterTurns: 0, orientationIsSure: false, skewDegrees: 0, strokes: [] })
})

test('pixels to points and back', () => {
  const clean = cleaned(150, { level: 0 })
  expect(clean.toPoints({ x0: 0, y0: 150, x1: 75, y1: 300 })).toEqual({ x0: 0, y0: 72, x1: 36, y1: 144 })
  expect(clean.toPixels({ x0: -5, y0: 72, x1: 36, y1: 9000 })).toEqual({
    x0: 0,
    y0: 150,
    x1: 75,
    y1: clean.gray.height,
  })
})

describe('lines taken out', () => {
  const dpi = 200
  const ruled = cleaned(dpi, { level: 1 })
  const bare = cleaned(dpi, { level: 1 }, 'none')

  test('leave the letters that cross them and nothing of themselves', () => {
    const [left, wanted] = [ruled.ink.data, bare.ink.data]
    const both = wanted.reduce((sum, ink, i) => sum + (ink && left[i] ? 1 : 0), 0)
    expect(both / count(wanted)).toBeGreaterThan(0.98)
    expect(both / count(left)).toBeGreaterThan(0.98)
  })

  test('are all there in the page with lines', () => {
    const dark = (data: Uint8Array) => data.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0)
    expect(dark(ruled.gray.data) - dark(ruled.withoutLines.data)).toBeGreaterThan(rows.length * 1000)
  })
})

const count = (data: Uint8Array): number => data.reduce((sum, ink) => sum + ink, 0)

test('a seal and a signature over the print fade, the print stays', () => {
  const dpi = 200
  const plain = cleaned(dpi, { level: 1 }, 'none')
  const sealed = cleaned(dpi, { level: 1, seal: [0.4, 0.35] }, 'none')
  const both = plain.ink.data.reduce((sum, ink, i) => sum + (ink && sealed.ink.data[i] ? 1 : 0), 0)
  expect(both / count(plain.ink.data)).toBeGreaterThan(0.95)
  expect(both / count(sealed.ink.data)).toBeGreaterThan(0.9)
})
