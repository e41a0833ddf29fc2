import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import type { ColourImage } from '../../src/read/raster/contract.ts'
import { pdfStream, rawPdf } from './raw-pdf.ts'

/** How a scanner writes its pages. */
export type Coding = 'jpeg' | 'gray-jpeg' | 'bits' | 'fax' | 'jbig2'

/** A PDF of scanned pages: one picture a page, as large as the page. `quality` is that of JPEG, 1 to 100. */
export async function scanPdf(
  images: readonly ColourImage[],
  dpi: number,
  coding: Coding,
  quality?: number,
): Promise<Uint8Array> {
  const streams = await Promise.all(images.map((image) => pictureObject(image, coding, quality)))
  return rawPdf(
    images.map(({ width, height }, index) => {
      const size = [(width / dpi) * 72, (height / dpi) * 72].map((points) => points.toFixed(3))
      return {
        content: `q ${size[0]} 0 0 ${size[1]} 0 0 cm /X1 Do Q`,
        entries: `/MediaBox [0 0 ${size.join(' ')}]`,
        resources: `/XObject << /X1 ${20 + index} 0 R >>`,
      }
    }),
    { objects: Object.fromEntries(streams.map((stream, index) => [20 + index, stream])) },
  )
}

export const toSharp = ({ width, height, data }: ColourImage): Sharp =>
  sharp(data, { raw: { width, height, channels: 3 } })

/** The body of the picture object. */
export async function pictureObject(image: ColourImage, coding: Coding, quality = 85): Promise<string> {
  const { width, height } = image
  const size = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height}`
  if (coding === 'jpeg' || coding === 'gray-jpeg') {
    const picture = coding === 'jpeg' ? toSharp(image) : toSharp(image).greyscale().toColourspace('b-w')
    const space = coding === 'jpeg' ? '/DeviceRGB' : '/DeviceGray'
    const data = await picture.jpeg({ quality }).toBuffer()
    return pdfStream(`${size} /ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode`, data.toString('latin1'))
  }
  const bits = `${size} /ColorSpace /DeviceGray /BitsPerComponent 1`
  if (coding === 'bits') {
    const packed = deflateSync(packedBits(await bilevel(image).raw().toBuffer(), width, height))
    return pdfStream(`${bits} /Filter /FlateDecode`, packed.toString('latin1'))
  }
  if (coding === 'jbig2') {
    const data = inJbig2(await group4(bilevel(image).negate(), image), width, height)
    return pdfStream(`${bits} /Filter /JBIG2Decode`, data.toString('latin1'))
  }
  const data = await group4(bilevel(image), image)
  const parameters = `/DecodeParms << /K -1 /Columns ${width} /BlackIs1 true >>`
  return pdfStream(`${bits} /Filter /CCITTFaxDecode ${parameters}`, data.toString('latin1'))
}

const bilevel = (image: ColourImage): Sharp => toSharp(image).greyscale().threshold(140).toColourspace('b-w')

function packedBits(gray: Buffer, width: number, height: number): Buffer {
  const stride = (width + 7) >> 3
  const bits = Buffer.alloc(stride * height)
  for (let i = 0; i < gray.length; i++)
    if (gray[i]! > 127) bits[Math.floor(i / width) * stride + ((i % width) >> 3)]! |= 128 >> ((i % width) & 7)
  return bits
}

/** Group 4 data out of a TIFF of one tile (TIFF 6.0, sections 2 and 15); the width must be a multiple of 16, as tiles' are. */
async function group4(picture: Sharp, { width, height }: ColourImage): Promise<Buffer> {
  if (width % 16 !== 0) throw new RangeError(`${width} is no multiple of 16`)
  const tile = { tile: true, tileWidth: width, tileHeight: 16 * Math.ceil(height / 16) }
  const tiff = await picture.tiff({ compression: 'ccittfax4', bitdepth: 1, ...tile }).toBuffer()
  const directory = tiff.readUInt32LE(4)
  const tag = (id: number): number => {
    for (let entry = 0; entry < tiff.readUInt16LE(directory); entry++) {
      const at = directory + 2 + entry * 12
      if (tiff.readUInt16LE(at) === id) return tiff.readUInt32LE(at + 8)
    }
    throw new Error(`TIFF without tag ${id}`)
  }
  const [tileOffsets, tileByteCounts] = [324, 325]
  return tiff.subarray(tag(tileOffsets), tag(tileOffsets) + tag(tileByteCounts))
}

/** A page segment and a generic region whose bits are Group 4 data (ITU-T T.88, 7.2, 7.4.6 and 7.4.8). */
function inJbig2(data: Buffer, width: number, height: number): Buffer {
  const numbers = (...values: number[]): Buffer => {
    const bytes = Buffer.alloc(values.length * 4)
    values.forEach((value, index) => {
      bytes.writeUInt32BE(value, index * 4)
    })
    return bytes
  }
  const segment = (number: number, type: number, body: Buffer): Buffer =>
    Buffer.concat([numbers(number), Buffer.from([type, 0, 1]), numbers(body.length), body])
  const page = Buffer.concat([numbers(width, height, 0, 0), Buffer.from([0, 0, 0])])
  const region = Buffer.concat([numbers(width, height, 0, 0), Buffer.from([0, 1]), data])
  return Buffer.concat([segment(0, 48, page), segment(1, 38, region)])
}
