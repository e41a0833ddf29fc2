import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toComponents } from '../../../src/read/raster/components.ts'
import type { Bitmap } from '../../../src/read/raster/contract.ts'

const bitmap = (picture: string): Bitmap => {
  const lines = picture.trim().split(/\s*\n\s*/)
  const data = Uint8Array.from(lines.join(''), (mark) => (mark === '#' ? 1 : 0))
  return { width: lines[0]!.length, height: lines.length, data }
}

test('ink that touches at a corner is one piece, with its box and its pixels', () => {
  const { components } = toComponents(
    bitmap(`
      ##..#
      ..#.#
      ##..#
    `),
  )
  expect(components).toEqual([
    { x0: 0, y0: 0, x1: 3, y1: 3, area: 5 },
    { x0: 4, y0: 0, x1: 5, y1: 3, area: 3 },
  ])
})

test('rings, spirals and forks are one piece', () => {
  const { components } = toComponents(
    bitmap(`
      #####.#.#
      #...#.#.#
      #.#.#.###
      #.#.#..#.
      #.###..#.
    `),
  )
  expect(components.map(({ area }) => area)).toEqual([17, 9])
})

const bitmaps = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ min: 0, max: 1, minLength: width * height, maxLength: width * height })
      .map((data) => ({ width, height, data })),
  )

test('the same pieces as filling from each pixel finds', () => {
  fc.assert(
    fc.property(bitmaps, (ink) => {
      const { components } = toComponents(ink)
      expect(components.map(({ area }) => area).sort()).toEqual(areasByFilling(ink).sort())
    }),
  )
})

function areasByFilling({ width, height, data }: Bitmap): number[] {
  const seen = new Set<number>()
  const fill = (x: number, y: number): number => {
    const at = y * width + x
    if (x < 0 || y < 0 || x >= width || y >= height || !data[at] || seen.has(at)) return 0
    seen.add(at)
    const around = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => [x + dx, y + dy] as const))
    return 1 + around.reduce((sum, [nextX, nextY]) => sum + fill(nextX, nextY), 0)
  }
  return Array.from(data, (_, at) => fill(at % width, Math.floor(at / width))).filter((area) => area > 0)
}
