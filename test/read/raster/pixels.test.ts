import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resample } from '../../../src/read/images/resample.ts'
import { evenLight } from '../../../src/read/raster/even-light.ts'
import { transposed } from '../../../src/read/raster/ink.ts'
import { laidOut, levelled, quarterTurnLies } from '../../../src/read/raster/turn.ts'

const sides = fc.integer({ min: 1, max: 40 })
const planes = fc
  .tuple(sides, sides)
  .chain(([width, height]) =>
    fc.uint8Array({ minLength: width * height, maxLength: width * height }).map((data) => ({ width, height, data })),
  )

describe('turning', () => {
  test('four quarter turns are none', () => {
    fc.assert(
      fc.property(planes, (plane) => {
        const once = (from: typeof plane) => laidOut(from, quarterTurnLies[1], 1)
        expect(once(once(once(once(plane))))).toEqual(plane)
        expect(once(once(plane))).toEqual(laidOut(plane, quarterTurnLies[2], 1))
        expect(laidOut(once(plane), quarterTurnLies[3], 1)).toEqual(plane)
      }),
    )
  })

  test('clockwise: the left column becomes the top row', () => {
    const plane = { width: 2, height: 3, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) }
    expect(laidOut(plane, quarterTurnLies[1], 1)).toEqual({
      width: 3,
      height: 2,
      data: Uint8Array.from([5, 3, 1, 6, 4, 2]),
    })
  })

  test('transposing twice changes nothing', () => {
    fc.assert(
      fc.property(planes, (plane) => {
        expect(transposed(transposed(plane))).toEqual(plane)
      }),
    )
  })

  test('a downhill bar comes level', () => {
    const [width, height] = [400, 200]
    const slope = Math.tan((2 * Math.PI) / 180)
    const data = Uint8Array.from({ length: width * height }, (_, i) => {
      const middle = 100 + ((i % width) - 200) * slope
      return Math.abs(Math.floor(i / width) - middle) < 3 ? 0 : 255
    })
    const level = levelled({ width, height, data }, 2)
    const rowOf = (x: number) =>
      Array.from({ length: height }, (_, y) => y).reduce((best, y) =>
        level.data[y * width + x]! < level.data[best * width + x]! ? y : best,
      )
    for (const x of [20, 200, 380]) expect(Math.abs(rowOf(x) - 100)).toBeLessThanOrEqual(3)
    expect([level.data[0], level.data.at(-1)]).toEqual([255, 255])
  })
})

describe('resampling', () => {
  test('an even plane stays even at any size', () => {
    fc.assert(
      fc.property(fc.nat(255), sides, sides, sides, sides, (value, width, height, toWidth, toHeight) => {
        const result = resample(new Uint8Array(width * height).fill(value), [width, height], [toWidth, toHeight], 1)
        expect(result).toEqual(new Uint8Array(toWidth * toHeight).fill(value))
      }),
    )
  })

  test('a thin line fades but does not drop out', () => {
    for (let at = 0; at < 40; at++) {
      const line = new Uint8Array(40).fill(255)
      line[at] = 0
      expect(Math.min(...resample(line, [40, 1], [10, 1], 1))).toBeLessThan(230)
    }
  })

  test('channels stay apart', () => {
    const red = Uint8Array.from({ length: 12 * 3 }, (_, i) => (i % 3 === 0 ? 255 : 0))
    expect([...resample(red, [4, 3], [2, 2], 3)]).toEqual([255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0])
  })
})

describe('light', () => {
  const [width, height, dpi] = [300, 300, 100]
  const paper = (shade: (x: number, y: number) => number) => ({
    width,
    height,
    data: Uint8Array.from({ length: width * height }, (_, i) => shade(i % width, Math.floor(i / width))),
  })
  const at = (image: { data: Uint8Array }, x: number, y: number) => image.data[y * width + x]!

  test('falls evenly on paper that was darker at one side, and print stays as dark beside it', () => {
    const isPrint = (x: number, y: number) => y % 30 < 3 && x % 10 < 5
    const lit = evenLight(
      paper((x, y) => (isPrint(x, y) ? 30 : 250) * (1 - x / 600)),
      dpi,
    )
    for (const x of [16, 106, 206, 286]) {
      expect(at(lit, x, 46)).toBeGreaterThan(240)
      expect(at(lit, x - 6, 31)).toBeLessThan(60)
    }
  })

  test('takes black margins off', () => {
    const lit = evenLight(
      paper((x, y) => (x < 20 || y > 285 ? 10 : 240)),
      dpi,
    )
    for (const [x, y] of [
      [3, 100],
      [17, 150],
      [150, 298],
      [3, 298],
    ] as const)
      expect(at(lit, x, y)).toBeGreaterThan(240)
  })

  test('keeps a bold word in the middle of the page', () => {
    const lit = evenLight(
      paper((x, y) => (x > 120 && x < 180 && y > 140 && y < 152 ? 20 : 240)),
      dpi,
    )
    expect(at(lit, 150, 146)).toBeLessThan(60)
  })

  test('a black page and a white one are paper', () => {
    for (const value of [0, 255])
      expect(
        evenLight(
          paper(() => value),
          dpi,
        ).data.length,
      ).toBe(width * height)
    expect(
      new Set(
        evenLight(
          paper(() => 255),
          dpi,
        ).data,
      ),
    ).toEqual(new Set([255]))
  })
})
