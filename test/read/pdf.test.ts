import { describe, expect, it } from 'vitest'
import type { RawPage } from '../../src/model/raw.ts'
import { ReadError } from '../../src/model/reason.ts'
import { pdfReader } from '../../src/read/pdf.ts'
import { type RawPdfPage, type RawPdfParts, rawPdf } from '../kit/raw-pdf.ts'
import { typedPdf } from '../kit/typed-pdf.ts'

const read = (bytes: Uint8Array, password: string | null = null) => pdfReader.read(bytes, { password })

async function pageOf(page: RawPdfPage | string, parts: RawPdfParts = {}): Promise<RawPage> {
  const { value } = await read(rawPdf([page], parts))
  if (value.kind !== 'placed') throw new TypeError('a PDF is placed')
  return value.pages[0]!
}

const textsOf = ({ words }: RawPage) => words.map(({ text }) => text)
const shown = (text: string, at = '72 700') => `BT /F1 12 Tf ${at} Td (${text}) Tj ET `
const fullScan = 'q 595 0 0 842 0 0 cm /Im1 Do Q '
const scan = {
  resources: '/XObject << /Im1 20 0 R >>',
  objects: {
    20: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
  },
}

describe('what is a PDF', () => {
  it.each([
    ['a PDF', rawPdf(['']), true],
    ['a PDF after mail headers', Buffer.concat([Buffer.from('\n\njunk\n'), rawPdf([''])]), true],
    ['a zip', Buffer.from('PK\u0003\u0004'), false],
    ['nothing', new Uint8Array(), false],
  ])('%s', (_, bytes, expected) => {
    expect(pdfReader.accepts(bytes)).toBe(expected)
  })
})

describe('files that cannot be used', () => {
  const whole = rawPdf([shown('Anh'), shown('Em')])
  it.each([
    ['cut before its first page', 'truncated', whole.subarray(0, 60)],
    ['noise after the header', 'truncated', Buffer.from(`%PDF-1.7\n${'x'.repeat(500)}`)],
    ['more pages than the limit', 'too-many-pages', rawPdf(Array.from({ length: 5001 }, () => ''))],
  ] as const)('%s: %s', async (_, reason, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ reason })
  })

  it('asks for a password, tells a wrong one, reads with the right one', async () => {
    const locked = await typedPdf(['Kế hoạch'], { userPassword: 'bi mat' })
    await expect(read(locked)).rejects.toMatchObject({ reason: 'encrypted' })
    await expect(read(locked, 'sai')).rejects.toMatchObject({ reason: 'wrong-password' })
    const { value } = await read(locked, 'bi mat')
    expect(value.kind === 'placed' && textsOf(value.pages[0]!)).toEqual(['Kế', 'hoạch'])
  })

  it('keeps what can be recovered of a file that is cut short, and says so', async () => {
    const cut = whole.subarray(0, Buffer.from(whole).indexOf('startxref'))
    const { value, messages } = await read(cut)
    expect(value.kind === 'placed' && value.pages.map(textsOf)).toEqual([['Anh'], ['Em']])
    expect(messages.map(({ code }) => code)).toEqual(['damaged-file'])
  })

  it('leaves the bytes it was given as they were', async () => {
    const bytes = rawPdf([shown('Anh')])
    await read(bytes)
    expect(bytes.byteLength).toBeGreaterThan(0)
    expect(await read(bytes)).toEqual(await read(bytes))
  })

  it('is a ReadError, so that one file never ends a run', async () => {
    await expect(read(Buffer.from('%PDF-'))).rejects.toBeInstanceOf(ReadError)
  })
})

describe('pages as displayed', () => {
  it.each([
    ['upright', '', [595, 842], [72, 142]],
    ['turned by 90', '/Rotate 90', [842, 595], [700, 72]],
    ['turned by 180', '/Rotate 180', [595, 842], [523, 700]],
    ['turned by 270', '/Rotate 270', [842, 595], [142, 523]],
    ['landscape', '/MediaBox [0 0 842 595]', [842, 595], [72, -105]],
    ['cropped', '/CropBox [50 100 500 800]', [450, 700], [22, 100]],
    ['with a user unit of two points', '/UserUnit 2', [1190, 1684], [144, 284]],
    ['3,000 points tall', '/MediaBox [0 0 595 3000]', [595, 3000], [72, 2300]],
  ] as const)('%s', async (_, entries, size, [x, y]) => {
    // Two lines in two directions, so that the page is not taken for one printed sideways.
    const page = await pageOf({ content: `${shown('Anh')}BT /F1 12 Tf 0 1 -1 0 300 400 Tm (Em) Tj ET`, entries })
    expect([page.width, page.height]).toEqual(size)
    const word = page.words.find(({ text }) => text === 'Anh')
    if (y < 0) expect(word).toBeUndefined()
    else {
      const { x0, y0, x1, y1 } = word!.box
      const corners = [
        [x0, y1],
        [x1, y0],
        [x0, y0],
        [x1, y1],
      ] as const
      const nearest = Math.min(...corners.map(([cx, cy]) => Math.hypot(cx - x, cy - y)))
      expect(nearest).toBeLessThan(entries.includes('UserUnit') ? 8 : 4)
    }
  })

  it('shrinks a page of absurd size', async () => {
    const page = await pageOf({ content: shown('Anh'), entries: '/MediaBox [0 0 595 842000]' })
    expect(page.height).toBeCloseTo(14_400)
  })

  it('turns a page that is printed sideways, so that its text is upright', async () => {
    const lines = Array.from({ length: 10 }, (_, index) => `0 1 -1 0 ${100 + 20 * index} 200 Tm (Anh Em) Tj`)
    const page = await pageOf(`BT /F1 12 Tf ${lines.join(' ')} ET`)
    expect([page.width, page.height]).toEqual([842, 595])
    expect(page.words.every(({ turns }) => turns === undefined)).toBe(true)
    expect(textsOf(page).slice(0, 2)).toEqual(['Anh', 'Em'])
    expect(page.words[0]!.box.x1).toBeLessThan(page.words[1]!.box.x0)
    expect(page.words[0]!.box.y1).toBeLessThan(page.words[2]!.box.y1)
  })

  it('does not turn a scan for a stamp in its margin', async () => {
    const page = await pageOf(
      { content: `${fullScan}BT /F1 12 Tf 0 1 -1 0 100 200 Tm (155/KH-UBND) Tj ET`, resources: scan.resources },
      { objects: scan.objects },
    )
    expect([page.width, page.height, page.reason]).toEqual([595, 842, 'no-text'])
  })

  it('tells words on their side in an upright page', async () => {
    const page = await pageOf(`${shown('mot hai ba bon nam sau')}BT /F1 12 Tf 0 1 -1 0 100 200 Tm (Anh) Tj ET`)
    const sideways = page.words.find(({ text }) => text === 'Anh')!
    expect(sideways.turns).toBe(3)
    expect(sideways.box.y1 - sideways.box.y0).toBeGreaterThan(sideways.box.x1 - sideways.box.x0)
  })

  it('leaves out what lies off the page and in layers that are switched off', async () => {
    const page = await pageOf(
      {
        content: `${shown('trong')}${shown('ngoai', '900 700')}/OC /L1 BDC ${shown('nhap', '72 600')} EMC /OC /L2 BDC ${shown('that', '72 500')} EMC`,
        resources: '/Properties << /L1 30 0 R /L2 31 0 R >>',
      },
      {
        objects: { 30: '<< /Type /OCG /Name (Nhap) >>', 31: '<< /Type /OCG /Name (That) >>' },
        catalog: '/OCProperties << /OCGs [30 0 R 31 0 R] /D << /OFF [30 0 R] >> >>',
      },
    )
    expect(textsOf(page)).toEqual(['trong', 'that'])
  })

  it('reads the text of stamps and signatures, which are annotations', async () => {
    const page = await pageOf(
      { content: shown('Anh'), entries: '/Annots [30 0 R]' },
      {
        objects: {
          30: '<< /Type /Annot /Subtype /Stamp /Rect [100 100 200 120] /F 4 /AP << /N 31 0 R >> >>',
          31: '<< /Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 10 0 R >> >> /Length 32 >>\nstream\nBT /F1 12 Tf 2 5 Td (155) Tj ET  \nendstream',
        },
      },
    )
    const stamp = page.words.find(({ text }) => text === '155')!
    expect(stamp.box.x0).toBeCloseTo(102, 0)
    expect(stamp.box.y1).toBeGreaterThan(735)
  })
})

describe('pages that only OCR can read', () => {
  const stampText = shown('Ky boi: UBND xa') + shown('12/5/2026', '72 680')
  const body = Array.from({ length: 30 }, (_, index) => shown('mot dong chu dai', `72 ${700 - 14 * index}`)).join('')
  it.each([
    ['blank', null, ''],
    ['a sound page', null, shown('Anh')],
    ['a scan', 'no-text', fullScan],
    [
      'a scan cut in strips',
      'no-text',
      Array.from({ length: 10 }, (_, i) => `q 595 0 0 84 0 ${84 * i} cm /Im1 Do Q `).join(''),
    ],
    ['letters drawn as curves', 'no-text', '10 10 m 20 20 30 30 40 10 c f'],
    ['a scan with a signature', 'no-text', fullScan + stampText],
    ['a signature beside a small picture', null, `q 90 0 0 90 0 0 cm /Im1 Do Q ${stampText}`],
    ['text over a full-page background', null, fullScan + body],
    ['a text layer under a scan', 'ocr-layer', `${fullScan} 3 Tr ${body}`],
  ] as const)('%s: %s', async (_, reason, content) => {
    const page = await pageOf({ content, resources: scan.resources }, { objects: scan.objects })
    expect(page.reason).toBe(reason)
  })

  it('come with a message in both languages, with the page', async () => {
    const { messages } = await read(
      rawPdf([shown('Anh'), { content: fullScan, resources: scan.resources }], { objects: scan.objects }),
    )
    expect(messages).toEqual([
      {
        level: 'warning',
        code: 'needs-ocr',
        vi: 'trang 2 không có lớp chữ (trang ảnh quét), cần nhận dạng chữ (OCR)',
        en: 'page 2 has no text layer (a scanned image) and needs OCR',
        page: 2,
      },
    ])
  })
})
