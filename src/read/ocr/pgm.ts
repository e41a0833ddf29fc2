import type { GrayImage } from '../raster/contract.ts'

/** The image as a binary PGM file (netpbm "P5"): the pixels as they are behind a header, so nothing is packed and unpacked. */
export function grayToPgm({ width, height, data }: GrayImage): Uint8Array {
  const header = Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1')
  return Buffer.concat([header, data])
}
