import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../../../src/model/reason.ts'
import { pageImagesOf } from '../../../src/read/images/index.ts'
import { read } from '../../../src/read/index.ts'
import { drawnPage } from '../../kit/scan.ts'
import { toSharp } from '../../kit/scan-pdf.ts'

const bar = drawnPage([288, 432], 100, (pen) => pen.fillRect(36, 18, 72, 36))
const first = async (bytes: Uint8Array, page = 1) => {
  for await (const result of pageImagesOf(bytes, [page], { password: null })) return result
  throw new Error('no result')
}
const at = (image: { width: number; data: Uint8Array }, x: number, y: number) => image.data[y * image.width + x]!

const files: readonly (readonly [string, () => Promise<Buffer>])[] = [
  ['PNG', () => toSharp(bar).withMetadata({ density: 100 }).png().toBuffer()],
  ['gray PNG', () => toSharp(bar).greyscale().withMetadata({ density: 100 }).png().toBuffer()],
  ['PNG with transparent paper', () => toSharp(bar).unflatten().withMetadata({ density: 100 }).png().toBuffer()],
  ['JPEG', () => toSharp(bar).withMetadata({ density: 100 }).jpeg().toBuffer()],
  ['TIFF', () => toSharp(bar).tiff({ xres: 3.937, yres: 3.937 }).toBuffer()],
  [
    'fax in TIFF',
    () =>
      toSharp(bar)
        .greyscale()
        .threshold()
        .toColourspace('b-w')
        .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 3.937, yres: 3.937 })
        .toBuffer(),
  ],
]

describe('an image file is a document of one page', () => {
  test.each(files)('%s', async (_, make) => {
    const bytes = await make()
    const { value, messages } = await read(bytes, { password: null })
    expect(value).toMatchObject({ kind: 'placed', format: 'image' })
    expect(
      value.kind === 'placed' &&
        value.pages.map(({ width, height, reason }) => [Math.round(width), Math.round(height), reason]),
    ).toEqual([[288, 432, 'no-text']])
    expect(messages.map(({ code }) => code)).toEqual(['needs-ocr'])
    const image = (await first(bytes)).value!
    expect([image.image.width, image.image.height, Math.round(image.dpi)]).toEqual([400, 600, 100])
    expect(at(image.image, 100, 50)).toBeLessThan(10)
    expect(at(image.image, 10, 10)).toBeGreaterThan(245)
  })

  test('a photograph turned by its camera comes upright', async () => {
    const bytes = await toSharp(bar).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const image = (await first(bytes)).value!
    expect([image.image.width, image.image.height]).toEqual([600, 400])
    expect(at(image.image, 600 - 50, 100)).toBeLessThan(10)
  })

  test('without a believable resolution it is taken for A4', async () => {
    const image = (await first(await toSharp(bar).withMetadata({ density: 1000 }).png().toBuffer())).value!
    expect(Math.round(image.widthPoints)).toBe(595)
  })
})

test('each page of a TIFF by itself', async () => {
  const pages = await Promise.all(
    [bar, drawnPage([288, 432], 100, (pen) => pen.fillRect(0, 0, 288, 432))].map((page) =>
      toSharp(page).png().toBuffer(),
    ),
  )
  const bytes = await sharp(pages, { join: { animated: true } })
    .tiff()
    .toBuffer()
  const { value } = await read(bytes, { password: null })
  expect(value.kind === 'placed' && value.pages.map(({ number }) => number)).toEqual([1, 2])
  expect(at((await first(bytes, 1)).value!.image, 10, 10)).toBe(255)
  expect(at((await first(bytes, 2)).value!.image, 10, 10)).toBe(0)
  expect(await first(bytes, 3)).toMatchObject({ value: null, messages: [{ code: 'no-such-page' }] })
})

test('a picture cut short is a message', async () => {
  const bytes = await toSharp(bar).png({ compressionLevel: 0 }).toBuffer()
  expect(await first(bytes.subarray(0, 100_000))).toMatchObject({ value: null, messages: [{ code: 'damaged-image' }] })
})

test('20,000 × 20,000 pixels are refused undecoded', async () => {
  const bytes = await toSharp(bar).png().toBuffer()
  const huge = Buffer.from(bytes)
  huge.writeUInt32BE(20_000, 16)
  huge.writeUInt32BE(20_000, 20)
  huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29)
  expect(await first(huge)).toMatchObject({ value: null, messages: [{ code: 'page-too-large' }] })
})

test('what only begins like a picture is no document', async () => {
  await expect(read(Buffer.from('\x89PNG\r\n\x1A\nnonsense', 'latin1'), { password: null })).rejects.toThrow(ReadError)
})

function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
