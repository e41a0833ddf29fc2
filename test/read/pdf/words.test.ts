import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawPage } from '../../../src/model/raw.ts'
import { pdfReader } from '../../../src/read/pdf.ts'
import { startCpuTime } from '../../kit/cpu-time.ts'
import { codedFont, pdfStream, type RawPdfPage, type RawPdfParts, rawPdf } from '../../kit/raw-pdf.ts'

async function pageOf(page: RawPdfPage | string, parts: RawPdfParts = {}): Promise<RawPage> {
  const { value } = await pdfReader.read(rawPdf([page], parts), { password: null })
  if (value.kind !== 'placed') throw new TypeError('a PDF is placed')
  return value.pages[0]!
}

const wordsOf = async (content: string) => (await pageOf(content)).words.map(({ text }) => text)
const text = (operators: string) => `BT /F1 12 Tf 72 700 Td ${operators} ET `
/** Widths of Times-Roman in thousandths, for glyphs set one by one. */
const widths: Readonly<Record<string, number>> = {
  A: 722,
  n: 500,
  h: 500,
  e: 444,
  m: 778,
  t: 278,
  o: 500,
  i: 278,
  c: 444,
  a: 444,
  ' ': 250,
}

/** Each letter shown by its own operator, `apart` points farther than its width. */
function oneByOne(letters: string, apart: number, from = 72): string {
  let x = from
  return [...letters]
    .map((letter) => {
      const shown = letter === ' ' ? '' : `BT /F1 12 Tf ${x.toFixed(3)} 700 Td (${letter}) Tj ET `
      x += (widths[letter]! / 1000) * 12 + apart
      return shown
    })
    .join('')
}

describe('words by spacing', () => {
  it.each([
    ['blanks inside an item', text('(Anh em ta) Tj'), ['Anh', 'em', 'ta']],
    ['blanks at the ends of items', text('(Anh ) Tj (em) Tj ( ta) Tj'), ['Anh', 'em', 'ta']],
    ['no-break spaces', text('(Anh\\240em) Tj'), ['Anh', 'em']],
    ['a kerning array inside a word', text('[(A) 80 (n) -40 (h)] TJ'), ['Anh']],
    ['a kerning array in place of blanks', text('[(Anh) -250 (em) -180 (ta)] TJ'), ['Anh', 'em', 'ta']],
    ['a justified line with wide blanks', text('20 Tw (Anh em) Tj'), ['Anh', 'em']],
    ['a justified line squeezed', text('-1.2 Tw (Anh em) Tj'), ['Anh', 'em']],
    ['letter spacing by operator', text('4 Tc (Anh em) Tj'), ['Anh', 'em']],
    ['letters set one by one', oneByOne('Anh em', 0), ['Anh', 'em']],
    ['letters set one by one and apart', oneByOne('Anh em mai chat', 2), ['Anh', 'em', 'mai', 'chat']],
    [
      'a gap like a wrong glyph width in a line that has blanks',
      text('[(Anh em ca) -150 (m on)] TJ'),
      ['Anh', 'em', 'cam', 'on'],
    ],
    ['figures apart without blanks', text('[(12) -300 (34) -300 (56)] TJ'), ['12', '34', '56']],
    ['narrow letters with stretched scale', text('50 Tz (Anh em) Tj'), ['Anh', 'em']],
    ['columns on one line', `${text('(12) Tj')}BT /F1 12 Tf 200 700 Td (34) Tj ET`, ['12', '34']],
    ['lines one under the other', text("14 TL (Anh) Tj T* (em) Tj (ta) '"), ['Anh', 'em', 'ta']],
    ['a superscript in a unit', text('(m) Tj 5 Ts /F1 7 Tf (2) Tj'), ['m2']],
    ['a footnote mark after a figure', text('(1.726) Tj 4 Ts /F1 7 Tf (2) Tj'), ['1.726', '2']],
    [
      'parts of a word drawn apart',
      `${text('(An) Tj')}${text('0 -100 Td (xa) Tj')}BT /F1 12 Tf 86.664 700 Td (h) Tj ET`,
      ['Anh', 'xa'],
    ],
    [
      'figures that touch but are drawn apart',
      `${text('(12) Tj')}${text('0 -100 Td (xa) Tj')}BT /F1 12 Tf 84 700 Td (34) Tj ET`,
      ['12', 'xa', '34'],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await wordsOf(content)).toEqual(expected)
  })

  it('parts the texts of two cells by the border between them', async () => {
    const cells = 'BT /F1 12 Tf 72 700 Td (1726) Tj ET BT /F1 12 Tf 97 700 Td (245) Tj ET '
    expect(await wordsOf(cells)).toEqual(['1726245'])
    expect(await wordsOf(`${cells}96.5 690 m 96.5 720 l S`)).toEqual(['1726', '245'])
  })

  it('leaves a text whole that runs over a border', async () => {
    expect(await wordsOf(`${text('(1726245) Tj')}96 690 m 96 720 l S`)).toEqual(['1726245'])
  })

  it('finds the same words however a line is cut into operators', async () => {
    const line = 'Ke hoach 2026: 1.726 trieu dong, giam 3,5%'
    const cuts = fc.array(fc.nat({ max: line.length }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const edges = [0, ...[...new Set(places)].sort((a, b) => a - b), line.length]
        const parts = edges.slice(1).map((end, index) => line.slice(edges[index], end))
        expect(await wordsOf(text(parts.map((part) => `(${part}) Tj`).join(' ')))).toEqual(line.split(' '))
      }),
      { numRuns: 20 },
    )
  })
})

describe('boxes', () => {
  it('reach from the first letter to the end of the last', async () => {
    const { words } = await pageOf(text('(Anh em) Tj'))
    const [first, second] = words
    expect(first!.box.x0).toBeCloseTo(72)
    expect(first!.box.x1).toBeCloseTo(72 + 12 * 1.722)
    expect(second!.box.x0).toBeCloseTo(72 + 12 * 1.972)
    expect(first!.box.y0).toBeLessThan(142 - 7)
    expect(first!.box.y1).toBeGreaterThan(142)
    expect(first!.box.y1).toBeLessThan(142 + 6)
  })

  it('take form XObjects and page transforms into account', async () => {
    const { words } = await pageOf(
      { content: 'q 2 0 0 2 10 20 cm /X1 Do Q', resources: '/XObject << /X1 20 0 R >>' },
      {
        objects: {
          20: '<< /Type /XObject /Subtype /Form /BBox [0 0 300 400] /Matrix [1 0 0 1 5 5] /Resources << /Font << /F1 10 0 R >> >> /Length 36 >>\nstream\nBT /F1 6 Tf 30 100 Td (Anh) Tj ET    \nendstream',
        },
      },
    )
    expect(words[0]).toMatchObject({ text: 'Anh', font: { size: 12 } })
    expect(words[0]!.box.x0).toBeCloseTo(10 + 2 * 35)
  })
})

describe('Type 3 fonts', () => {
  it.each([
    ['in thousandths', '0.001', 500, 12],
    ['in units of a bitmap', '0.02', 25, 12],
  ])('drawn %s', async (_, scale, width, size) => {
    const high = 1 / Number(scale)
    const objects = {
      20: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 ${width} ${high}] /FontMatrix [${scale} 0 0 ${scale} 0 0] /CharProcs << /a 21 0 R /n 21 0 R >> /Encoding << /Type /Encoding /Differences [97 /a 110 /n] >> /FirstChar 97 /LastChar 110 /Widths [${Array.from({ length: 14 }, () => width).join(' ')}] >>`,
      21: pdfStream('', `${width} 0 0 0 ${width} ${high} d1 0 0 ${width} ${high} re f`),
    }
    const { words } = await pageOf(
      { content: `BT /F3 ${size} Tf 72 700 Td (an) Tj 20 0 Td (na) Tj ET`, fonts: '/F3 20 0 R' },
      { objects },
    )
    expect(words.map((word) => [word.text, word.font.size])).toEqual([
      ['an', 12],
      ['na', 12],
    ])
    expect(words[0]!.box.x1).toBeCloseTo(84)
  })
})

describe('letters of several glyphs', () => {
  const codes = {
    65: ['e', 444],
    66: ['\u0302', 0],
    67: ['\u0301', 0],
    68: ['t', 278],
    69: ['´', 333],
    70: ['\u00ad', 500],
  } as const
  const page = (operators: string): RawPdfPage => ({
    content: `BT /F3 12 Tf 72 700 Td ${operators} ET`,
    fonts: '/F3 20 0 R',
  })
  it.each([
    ['marks set after their letter', '(DABCD) Tj', ['te\u0302\u0301t']],
    ['marks set back over their letter', '[(DA) 222 (B) (C) -222 (D)] TJ', ['te\u0302\u0301t']],
    ['a second mark set past the letter, beside the first', '[(DAB) -150 (C) 150 (D)] TJ', ['te\u0302\u0301t']],
    ['marks drawn after the whole line', '(DAD) Tj 1 0 0 1 80 700 Tm (BC) Tj', ['te\u0302\u0301t']],
    ['an accent with a width of its own set over a letter', '[(DA) 388.5 (E) -388.5] TJ', ['te\u0301']],
    ['an accent that stands alone', '(DE) Tj', ['t´']],
    ['the soft hyphen, which is the letter ư of TCVN3', '(DFD) Tj', ['t\u00adt']],
  ])('%s', async (_, operators, expected) => {
    const { words } = await pageOf(page(operators), { objects: codedFont(20, 'ABCDEF+.VnTime', codes) })
    expect(words.map((word) => word.text)).toEqual(expected)
  })

  it.each([
    ['an accent of no width in a VNI font', '(AFT) Tj', ['aùt']],
    [
      'letters of a font without widths, set one by one',
      '(G) Tj 6 0 Td (G) Tj 6 0 Td (G) Tj 12 0 Td (G) Tj',
      ['ggg', 'g'],
    ],
  ])('%s', async (_, operators, expected) => {
    const codes = { 65: ['a', 444], 70: ['ù', 0], 71: ['g', 0], 84: ['t', 278] } as const
    const { words } = await pageOf(page(operators), { objects: codedFont(20, 'VNI-Times', codes) })
    expect(words.map((word) => word.text)).toEqual(expected)
  })

  it('that have no meaning make the page one for OCR', async () => {
    const parts = { objects: codedFont(20, 'Khong', { 65: ['\ue001', 500], 66: ['\u0003', 500] }) }
    expect((await pageOf(page('(AAA) Tj'), parts)).reason).toBe('unmapped-glyphs')
    expect((await pageOf(page('(ABCCCCCCC) Tj'), parts)).reason).toBe('unmapped-glyphs')
    expect((await pageOf(page('(ACCCCCCCC) Tj'), parts)).reason).toBeNull()
  })
})

describe('hostile pages', () => {
  const codes = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [index + 40, [String.fromCodePoint(0x4e00 + index), 0] as const]),
  )
  const marks = { 65: ['\u0301', 0] } as const
  const letters = (count: number) =>
    Array.from({ length: count }, (_, index) => `<${(40 + (index % 200)).toString(16)}> Tj`)
  it.each([
    ['glyphs piled up at one place', letters(60_000).join(' '), codes],
    [
      'words piled up at one place',
      letters(20_000)
        .map((shown) => `0 50 Td ${shown} 0 -50 Td`)
        .join(' '),
      codes,
    ],
    ['marks without letters', `(${'A'.repeat(60_000)}) Tj`, marks],
  ])('%s are read in linear time', async (_, operators, font) => {
    const milliseconds = startCpuTime()
    const page = { content: `BT /F3 12 Tf 72 700 Td ${operators} ET`, fonts: '/F3 20 0 R' }
    expect((await pageOf(page, { objects: codedFont(20, 'X', font) })).words.length).toBeGreaterThan(0)
    expect(milliseconds()).toBeLessThan(5000)
  })
})

describe('styles', () => {
  it('have the name without its subset prefix, and bold and italic by name', async () => {
    const parts = {
      objects: { ...codedFont(20, 'ABCDEF+VnTimeBoldItalic', {}), ...codedFont(22, '.VnTimeH,Bold', {}) },
    }
    const page = {
      content: `${text('(a ) Tj')}BT /F3 12 Tf 200 700 Td (b) Tj ET BT /F4 9 Tf 300 700 Td (c) Tj ET`,
      fonts: '/F3 20 0 R /F4 22 0 R',
    }
    expect((await pageOf(page, parts)).words.map(({ font }) => font)).toEqual([
      { name: 'Times-Roman', size: 12, bold: false, italic: false },
      { name: 'VnTimeBoldItalic', size: 12, bold: true, italic: true },
      { name: '.VnTimeH-Bold', size: 9, bold: true, italic: false },
    ])
  })

  it.each([
    ['struck twice as a line', `${text('(Anh em) Tj')}${text('0.3 0 Td (Anh em) Tj')}`, ['Anh', 'em'], true],
    [
      'struck twice letter by letter',
      text(
        '(A) Tj ET BT /F1 12 Tf 72.3 700 Td (A) Tj ET BT /F1 12 Tf 80.664 700 Td (n) Tj ET BT /F1 12 Tf 80.964 700 Td (n) Tj',
      ),
      ['An'],
      true,
    ],
    ['stroked and filled', text('2 Tr (Anh) Tj'), ['Anh'], true],
    ['double letters set tightly', text('-5.5 Tc (oo) Tj'), ['oo'], false],
    ['plain double letters', text('(ooll..) Tj'), ['ooll..'], false],
  ])('%s', async (_, content, expected, bold) => {
    const { words } = await pageOf(content)
    expect(words.map((word) => word.text)).toEqual(expected)
    expect(words.map((word) => word.font.bold)).toEqual(expected.map(() => bold))
  })

  it('see a slant in the text matrix as italic', async () => {
    const { words } = await pageOf('BT /F1 12 Tf 1 0 0.3 1 72 700 Tm (Anh) Tj ET')
    expect(words[0]!.font.italic).toBe(true)
  })
})
