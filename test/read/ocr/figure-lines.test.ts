import { expect, test } from 'vitest'
import { figureLines } from '../../../src/read/ocr/figure-lines.ts'

const [width, height] = [40, 60]

/** Ink in the rows from and to, and the lines found in it. */
function linesOf(...rows: readonly (readonly [number, number])[]) {
  const data = new Uint8Array(width * height)
  for (const [from, to] of rows) for (let y = from; y < to; y++) data.fill(1, y * width + 5, y * width + 30)
  return figureLines({ width, height, data }, { x0: 0, y0: 0, x1: width, y1: height }).map(({ y0, y1 }) => [y0, y1])
}

test('a figure that a narrow cell breaks has two lines', () => {
  expect(linesOf([10, 24], [34, 48])).toEqual([
    [0, 34],
    [34, 60],
  ])
})

test('dust and the tail of a comma are no line', () => expect(linesOf([10, 24], [26, 28], [50, 51])).toEqual([[0, 60]]))
