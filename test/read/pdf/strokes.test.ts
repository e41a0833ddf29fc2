import { describe, expect, it } from 'vitest'
import type { Stroke } from '../../../src/model/raw.ts'
import { pdfReader } from '../../../src/read/pdf.ts'
import { type RawPdfPage, rawPdf } from '../../kit/raw-pdf.ts'

async function strokesOf(page: RawPdfPage | string, objects: Readonly<Record<number, string>> = {}): Promise<string[]> {
  const { value } = await pdfReader.read(rawPdf([page], { objects }), { password: null })
  if (value.kind !== 'placed') throw new TypeError('a PDF is placed')
  return value.pages[0]!.strokes.map(written)
}

const written = ({ x0, y0, x1, y1, width }: Stroke) =>
  `${[x0, y0, x1, y1].map((value) => Math.round(value * 10) / 10).join(' ')} w${Math.round(width * 100) / 100}`

describe('ruling lines', () => {
  it.each([
    ['a level line', '10 800 m 110 800 l S', ['10 42 110 42 w1']],
    ['drawn from right to left', '110 800 m 10 800 l S', ['10 42 110 42 w1']],
    ['an upright line', '0.5 w 10 800 m 10 700 l S', ['10 42 10 142 w0.5']],
    ['nearly level', '10 800 m 110 801 l S', ['10 41.5 110 41.5 w1']],
    ['slanting', '10 800 m 110 850 l S', []],
    [
      'a rectangle',
      '10 700 100 50 re S',
      ['10 142 110 142 w1', '110 92 110 142 w1', '10 92 110 92 w1', '10 92 10 142 w1'],
    ],
    [
      'a rectangle filled and stroked',
      '1 g 10 700 100 50 re B',
      ['10 142 110 142 w1', '110 92 110 142 w1', '10 92 110 92 w1', '10 92 10 142 w1'],
    ],
    ['a closed chain', '10 700 m 110 700 l 110 750 l s', ['10 142 110 142 w1', '110 92 110 142 w1']],
    ['a thin filled rectangle', '10 700 100 0.48 re f', ['10 141.8 110 141.8 w0.48']],
    ['a thin upright filled rectangle', '10 700 0.48 100 re f*', ['10.2 42 10.2 142 w0.48']],
    ['several in one path', '10 700 100 1 re 10 600 100 1 re f', ['10 141.5 110 141.5 w1', '10 241.5 110 241.5 w1']],
    ['a shaded cell', '0.9 g 10 700 100 50 re f', []],
    ['a filled rectangle of no height', '10 700 100 0 re f', ['10 142 110 142 w0']],
    ['a dash as browsers fill it', 'q 0.75 0 0 0.75 0 0 cm 12.888 900 3 1 re f Q', ['9.7 166.6 11.9 166.6 w0.75']],
    ['a filled dot', '10 700 1 1 re f', []],
    ['dashed', '[3 2] 0 d 10 800 m 110 800 l S', ['10 42 110 42 w1']],
    ['white', '1 G 10 800 m 110 800 l S 1 1 1 RG 10 700 m 110 700 l S', []],
    ['grey', '0.85 G 10 800 m 110 800 l S', ['10 42 110 42 w1']],
    ['a clipping path', '10 700 100 50 re W n', []],
    ['curves', '10 700 m 30 720 60 720 110 700 c S', []],
    [
      'scaled and moved',
      'q 2 0 0 2 100 100 cm 1 w 10 10 m 60 10 l S Q 10 10 m 20 10 l S',
      ['120 722 220 722 w2', '10 832 20 832 w1'],
    ],
    ['past the edges of the page', '-50 800 m 9000 800 l 9000 -700 l S', ['0 42 595 42 w1']],
    ['turned by a quarter', 'q 0 1 -1 0 300 400 cm 0 0 m 100 0 l S Q', ['300 342 300 442 w1']],
  ])('%s', async (_, content, expected) => {
    expect(await strokesOf(content)).toEqual(expected)
  })

  it('in form XObjects, each time they are drawn', async () => {
    const form =
      '<< /Type /XObject /Subtype /Form /BBox [0 0 200 200] /Matrix [1 0 0 1 0 50] /Length 20 >>\nstream\n10 0 m 110 0 l S    \nendstream'
    const page = { content: '/X1 Do q 1 0 0 1 0 100 cm /X1 Do Q', resources: '/XObject << /X1 20 0 R >>' }
    expect(await strokesOf(page, { 20: form })).toEqual(['10 792 110 792 w1', '10 692 110 692 w1'])
  })

  it('that are transparent rule nothing', async () => {
    const page = { content: '/G1 gs 10 800 m 110 800 l S', resources: '/ExtGState << /G1 << /CA 0 >> >>' }
    expect(await strokesOf(page)).toEqual([])
  })

  it('on a turned page lie as displayed', async () => {
    expect(await strokesOf({ content: '10 800 m 110 800 l S', entries: '/Rotate 90' })).toEqual(['800 10 800 110 w1'])
  })
})
