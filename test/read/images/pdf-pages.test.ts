import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageImagesOf } from '../../../src/read/images/index.ts'
import type { PageImage } from '../../../src/read/raster/contract.ts'
import { pdfStream, type RawPdfPage, rawPdf } from '../../kit/raw-pdf.ts'
import { drawnPage } from '../../kit/scan.ts'
import { type Coding, pictureObject } from '../../kit/scan-pdf.ts'

/** 288 × 144 points at 100 dpi, a black bar at the left of its upper half. */
const bar = drawnPage([288, 144], 100, (pen) => pen.fillRect(36, 18, 72, 36))

const imagesOf = async (pdf: Uint8Array, pages: readonly number[] = [1]) => {
  const results = []
  for await (const result of pageImagesOf(pdf, pages, { password: null })) results.push(result)
  return results
}

/** Box of the dark pixels in points, rounded. */
function darkBox({ image: { width, data }, dpi }: PageImage): readonly number[] {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  data.forEach((value, i) => {
    if (value > 100) return
    const [x, y] = [i % width, Math.floor(i / width)]
    ;[x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)]
  })
  return [x0, y0, x1, y1].map((pixels) => Math.round((pixels / dpi) * 72))
}

const farthest = (found: readonly number[], wanted: readonly number[]): number =>
  Math.max(...found.map((value, i) => Math.abs(value - wanted[i]!)))

const page = (content: string, entries = ''): RawPdfPage => ({
  content,
  entries: `/MediaBox [0 0 288 144] ${entries}`,
  resources: '/XObject << /X1 20 0 R >>',
})

const whole = 'q 288 0 0 144 0 0 cm /X1 Do Q'

describe('a page that is one picture', () => {
  const codings: readonly Coding[] = ['jpeg', 'gray-jpeg', 'bits', 'fax', 'jbig2']
  test.each(codings)('coded as %s', async (coding) => {
    const pdf = rawPdf([page(whole)], { objects: { 20: await pictureObject(bar, coding) } })
    const [result] = await imagesOf(pdf)
    expect(result!.messages).toEqual([])
    expect(result!.value).toMatchObject({ page: 1, widthPoints: 288, heightPoints: 144, dpi: 100, colour: null })
    expect(result!.value!.image.width).toBe(400)
    expect(darkBox(result!.value!)).toEqual([36, 18, 108, 54])
  })

  test('coded as JPEG 2000', async () => {
    const data = readFileSync(join(import.meta.dirname, '../../../fixtures/scan-jpeg2000/bar.jp2'))
    const picture = '/Type /XObject /Subtype /Image /Width 200 /Height 100 /Filter /JPXDecode'
    const [result] = await imagesOf(
      rawPdf([page('q 144 0 0 72 0 0 cm /X1 Do Q', '/CropBox [0 0 144 72]')], {
        objects: { 20: pdfStream(picture, data.toString('latin1')) },
      }),
    )
    expect(result!.value!.image.width).toBe(200)
    expect(darkBox(result!.value!)).toEqual([20, 20, 80, 30])
  })

  const lies: readonly (readonly [string, string, string, readonly number[]])[] = [
    ['upside down', 'q -288 0 0 -144 288 144 cm /X1 Do Q', '', [180, 90, 252, 126]],
    ['mirrored', 'q -288 0 0 144 288 0 cm /X1 Do Q', '', [180, 18, 252, 54]],
    ['on a page turned clockwise', whole, '/Rotate 90', [90, 36, 126, 108]],
    ['on a page turned the other way', whole, '/Rotate 270', [18, 180, 54, 252]],
    ['laid on its side', 'q 0 144 -288 0 288 0 cm /X1 Do Q', '', [36, 90, 108, 126]],
    ['beside an empty margin', 'q 144 0 0 72 72 36 cm /X1 Do Q', '', [90, 45, 126, 63]],
    ['in a form', 'q /X2 Do Q', '', [36, 18, 108, 54]],
    ['under hidden text', `${whole} BT 3 Tr /F1 12 Tf 20 20 Td (UBND) Tj ET`, '', [36, 18, 108, 54]],
    ['under a line of text', `${whole} BT /F1 12 Tf 20 20 Td (.) Tj ET`, '', [20, 18, 108, 124]],
  ]
  test.each(lies)('%s', async (_, content, entries, box) => {
    const form = pdfStream(
      '/Type /XObject /Subtype /Form /BBox [0 0 288 144] /Resources << /XObject << /X1 20 0 R >> >>',
      whole,
    )
    const pdf = rawPdf([{ ...page(content, entries), resources: '/XObject << /X1 20 0 R /X2 21 0 R >>' }], {
      objects: { 20: await pictureObject(bar, 'bits'), 21: form },
    })
    const [result] = await imagesOf(pdf)
    expect(farthest(darkBox(result!.value!), box)).toBeLessThanOrEqual(2)
  })
})

test('strips are drawn together at their resolution', async () => {
  const half = drawnPage([288, 72], 100, (pen) => pen.fillRect(0, 0, 288, 72))
  const pdf = rawPdf([page('q 288 0 0 72 0 72 cm /X1 Do Q q 288 0 0 36 0 0 cm /X1 Do Q')], {
    objects: { 20: await pictureObject(half, 'bits') },
  })
  const [result] = await imagesOf(pdf)
  expect(result!.value!.dpi).toBe(200)
  expect(darkBox(result!.value!)).toEqual([0, 0, 288, 144])
})

test('a fax of low resolution gets square pixels', async () => {
  const squat = drawnPage([288, 72], 100, (pen) => pen.fillRect(36, 9, 72, 18))
  const [result] = await imagesOf(rawPdf([page(whole)], { objects: { 20: await pictureObject(squat, 'fax') } }))
  expect([result!.value!.image.width, result!.value!.image.height]).toEqual([400, 200])
  expect(farthest(darkBox(result!.value!), [36, 18, 108, 54])).toBeLessThanOrEqual(1)
})

test('a scan finer than is of use is shrunk', async () => {
  const fine = drawnPage([288, 144], 600, (pen) => pen.fillRect(36, 18, 72, 36))
  const [result] = await imagesOf(rawPdf([page(whole)], { objects: { 20: await pictureObject(fine, 'bits') } }))
  expect(result!.value!.dpi).toBe(300)
  expect(darkBox(result!.value!)).toEqual([36, 18, 108, 54])
})

describe('a page without a usable picture is a message, and the next page is read', () => {
  const bits = '/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 1'
  const broken: readonly (readonly [string, string, string])[] = [
    ['20,000 × 20,000 pixels', pdfStream(`${bits} /Width 20000 /Height 20000`, 'x'), 'page-too-large'],
    ['no JPEG', pdfStream(`${bits} /Width 400 /Height 200 /Filter /DCTDecode`, 'nonsense'), 'blank-render'],
    [
      'no JPEG 2000',
      pdfStream('/Type /XObject /Subtype /Image /Width 400 /Height 200 /Filter /JPXDecode', 'x'),
      'blank-render',
    ],
  ]
  test.each(broken)('%s', async (_, picture, code) => {
    const second = { ...page(whole), resources: '/XObject << /X1 21 0 R >>' }
    const pdf = rawPdf([page(whole), second], { objects: { 20: picture, 21: await pictureObject(bar, 'bits') } })
    const [first, next] = await imagesOf(pdf, [1, 2])
    expect(first).toMatchObject({ value: null, messages: [{ code, page: 1 }] })
    expect(darkBox(next!.value!)).toEqual([36, 18, 108, 54])
  })

  test('a page that is not there', async () => {
    expect(await imagesOf(rawPdf([page('')]), [7])).toMatchObject([
      { value: null, messages: [{ code: 'no-such-page' }] },
    ])
  })

  test('an empty page is a white picture', async () => {
    const [result] = await imagesOf(rawPdf([page('')]))
    expect(result!.messages).toEqual([])
    expect(result!.value!.image.data.every((value) => value === 255)).toBe(true)
  })
})
