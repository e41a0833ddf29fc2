import { expect, test } from 'vitest'
import type { Bitmap } from '../../../src/read/raster/contract.ts'
import { whitenPaper } from '../../../src/read/raster/paper.ts'

const [width, height] = [16, 8]
const ink: Bitmap = { width, height, data: new Uint8Array(width * height) }
ink.data[3 * width + 4] = 1

function whitened(dpi: number): readonly number[] {
  const page = { width, height, data: new Uint8Array(width * height).fill(230) }
  whitenPaper(ink, page, dpi)
  return [...page.data]
}

test('paper becomes white but around ink', () => {
  const left = whitened(200)
    .flatMap((gray, i) => (gray === 255 ? [] : [i]))
    .map((i) => [i % width, Math.floor(i / width)])
  expect(left.length).toBe(25)
  expect(Math.min(...left.map(([x]) => x!))).toBe(2)
  expect(Math.max(...left.map(([, y]) => y!))).toBe(5)
})

test('a coarse scan keeps its shades where accents may be', () => {
  const grays = whitened(150).map((gray, i) => [gray, i % width] as const)
  expect(grays.filter(([, x]) => x <= 12).every(([gray]) => gray === 230)).toBe(true)
  expect(grays.filter(([, x]) => x > 12).every(([gray]) => gray === 255)).toBe(true)
})
