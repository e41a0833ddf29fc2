import { beforeAll, describe, expect, it } from 'vitest'
import type { Box } from '../../src/model/geometry.ts'
import { unionOf } from '../../src/model/geometry.ts'
import { asDisplayed, displayedSize, type PageLie } from '../../src/model/page-lie.ts'
import type { RawPage } from '../../src/model/raw.ts'
import { turnsOfNeighbours } from '../../src/read/ocr/upright.ts'
import { cleanPage } from '../../src/read/raster/clean.ts'
import type { ColourImage, PageImage } from '../../src/read/raster/contract.ts'
import { printed, scanned } from '../kit/scan.ts'
import { typedPdf } from '../kit/typed-pdf.ts'

const dpi = 100

function toPage({ width, height, data }: ColourImage): PageImage {
  const gray = data.filter((_, i) => i % 3 === 0)
  const [widthPoints, heightPoints] = [(width / dpi) * 72, (height / dpi) * 72]
  return { page: 1, widthPoints, heightPoints, dpi, image: { width, height, data: gray }, colour: null }
}

/** The smallest box around all ink, in points. */
function inkOf({ image: { width, data } }: PageImage): Box {
  const boxes = [...data.keys()]
    .filter((at) => data[at]! < 128)
    .map((at) => ({ x0: at % width, y0: Math.floor(at / width), x1: (at % width) + 1, y1: Math.floor(at / width) + 1 }))
  const { x0, y0, x1, y1 } = unionOf(boxes)
  const points = 72 / dpi
  return { x0: x0 * points, y0: y0 * points, x1: x1 * points, y1: y1 * points }
}

describe('places on the page as displayed', () => {
  let sheet: ColourImage
  beforeAll(async () => {
    const line = 'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị'
    sheet = (await printed(await typedPdf([line]), dpi, [1]))[0]!
  })

  it.each([
    [0, 0],
    [0, 1.5],
    [1, 0],
    [1, -0.8],
    [2, 1.1],
    [3, 0.6],
  ] as const)('turned by %i quarters and %f degrees, the ink is found where it is seen', (turns, skewDegrees) => {
    const page = toPage(scanned(sheet, dpi, { level: 0, quarterTurns: turns, skewDegrees }))
    const clean = cleanPage(page, { quarterTurns: ((4 - turns) % 4) as 0 | 1 | 2 | 3 })
    const { quarterTurns, skewDegrees: found } = clean
    const lie: PageLie = { quarterTurns, isSure: true, skewDegrees: found }
    const upright = { width: clean.widthPoints, height: clean.heightPoints, lie }
    const seen = unionOf(clean.components.map((part) => asDisplayed(clean.toPoints(part), upright)))
    const ink = inkOf(page)
    for (const side of ['x0', 'y0', 'x1', 'y1'] as const) expect(Math.abs(seen[side] - ink[side])).toBeLessThan(1.5)
    expect(displayedSize(upright).width).toBeCloseTo(page.widthPoints)
  })

  it('is the very box where the page was not moved', () => {
    const box = { x0: 10, y0: 20, x1: 30, y1: 40 }
    expect(asDisplayed(box, { width: 595, height: 842 })).toBe(box)
  })
})

describe('the turns of neighbours', () => {
  const page = (number: number, quarterTurns: 0 | 1 | 2 | 3, isSure: boolean, isWide = false): RawPage => {
    const [width, height] = isWide === (quarterTurns % 2 === 0) ? [842, 595] : [595, 842]
    const lie = { quarterTurns, isSure, skewDegrees: 0 }
    return { number, width, height, lie, reading: 'ocr', reason: null, words: [], strokes: [], taggedTables: [] }
  }

  it('are taken by pages that do not tell, from the nearest of their shape', () => {
    const pages = [
      page(1, 2, true),
      page(2, 1, true, true),
      page(3, 0, false),
      page(4, 0, false, true),
      page(5, 0, true),
    ]
    expect([...turnsOfNeighbours(pages)]).toEqual([
      [3, 2],
      [4, 1],
    ])
  })

  it('change nothing where a page lies so already, is sure, or has no neighbour', () => {
    expect(turnsOfNeighbours([page(1, 0, true), page(2, 0, false)]).size).toBe(0)
    expect(turnsOfNeighbours([page(1, 0, true), page(2, 2, true)]).size).toBe(0)
    expect(turnsOfNeighbours([page(1, 1, false), page(2, 1, true, true)]).size).toBe(0)
  })
})
