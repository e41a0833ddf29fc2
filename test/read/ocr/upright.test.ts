import { expect, test } from 'vitest'
import type { Engine } from '../../../src/read/ocr/engine.ts'
import type { OcrWord } from '../../../src/read/ocr/tsv.ts'
import { uprightPage } from '../../../src/read/ocr/upright.ts'

/** A page whose ink tells nothing of how it lies. */
const blank = {
  page: 1,
  widthPoints: 72,
  heightPoints: 144,
  dpi: 100,
  image: { width: 100, height: 200, data: new Uint8Array(20_000).fill(255) },
  colour: null,
}

/** What stands in the page, turned as displayed and by one, two and three quarters. */
async function turned(texts: readonly [string, string, string, string]) {
  const asked: number[] = []
  const engine: Engine = {
    read: async () => {
      const turn = asked.length % texts.length
      asked.push(turn)
      return wordsOf(texts[turn]!)
    },
  }
  const { quarterTurns, orientationIsSure } = await uprightPage(blank, engine)
  return { quarterTurns, orientationIsSure, readings: asked.length }
}

const wordsOf = (text: string): readonly OcrWord[] =>
  text.split(' ').map((word) => ({ text: word, box: { x0: 0, y0: 0, x1: 9, y1: 9 }, confidence: 0.9, line: 0 }))

const prose = 'Căn cứ Luật Tổ chức chính quyền địa phương '.repeat(5).trim()
const heading = 'KẾ HOẠCH TỔNG HỢP'
const junk = 'ƆẾ ꓘʜ gnoq uộɥd ıɐđ xz bqw '.repeat(12).trim()

test.each([
  [[prose, junk, junk, junk], { quarterTurns: 0, orientationIsSure: true, readings: 1 }],
  [[junk, junk, prose, junk], { quarterTurns: 2, orientationIsSure: true, readings: 3 }],
  [[junk, heading, junk, junk], { quarterTurns: 1, orientationIsSure: true, readings: 8 }],
  [[junk, junk, junk, junk], { quarterTurns: 0, orientationIsSure: false, readings: 8 }],
] as const)(
  'a strip that plainly reads settles how a page lies, else the whole page is read each way: %#',
  async (texts, expected) => {
    expect(await turned(texts)).toEqual(expected)
  },
)
