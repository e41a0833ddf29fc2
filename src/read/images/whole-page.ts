import type { Box } from '../../model/geometry.ts'
import { height, unionOf, width } from '../../model/geometry.ts'
import type { Matrix } from '../pdf/matrix.ts'
import type { ColourImage, GrayImage, PageImage } from '../raster/contract.ts'
import { type Lie, laidOut } from '../raster/turn.ts'
import { dpiFor } from './limits.ts'
import { mapPlanes, type Pixels } from './pixels.ts'
import { resample } from './resample.ts'

type Plane = GrayImage | ColourImage

/** Slope up to which a picture counts as level; the deskewing finds what is left. */
const level = 0.01

/** The lie of the unit square under `matrix` (page as displayed, y down); null for a picture that stands askew. */
export function lieOf([a, b, c, d]: Matrix): Lie | null {
  if (Math.abs(b) <= level * Math.abs(a) && Math.abs(c) <= level * Math.abs(d) && a !== 0 && d !== 0)
    return { swapped: false, mirroredAcross: a < 0, mirroredDown: d > 0 }
  if (Math.abs(a) <= level * Math.abs(b) && Math.abs(d) <= level * Math.abs(c) && b !== 0 && c !== 0)
    return { swapped: true, mirroredAcross: c > 0, mirroredDown: b < 0 }
  return null
}

/** Where the unit square lies on the page. */
export function placeOf([a, b, c, d, e, f]: Matrix): Box {
  const corners = [[e, f] as const, [e + a, f + b] as const, [e + c, f + d] as const, [e + a + c, f + b + d] as const]
  return unionOf(corners.map(([x, y]) => ({ x0: x, y0: y, x1: x, y1: y })))
}

/** Points that a scan may stand off the page's border and still be the page. */
const atBorder = 3

/** A picture placed on a page → the whole page at one resolution both ways; paper outside the picture is white. */
export function wholePage(
  pixels: Pixels,
  { lie, place }: { readonly lie: Lie; readonly place: Box },
  page: { readonly number: number; readonly width: number; readonly height: number },
): PageImage {
  const upright = mapPlanes(pixels, (plane, channels) => laidOut(plane, lie, channels))
  const { gray } = upright
  const scanned = Math.max(gray.width / width(place), gray.height / height(place)) * 72
  const dpi = dpiFor(page.width, page.height, scanned)
  const size = [pixelsOf(width(place), dpi), pixelsOf(height(place), dpi)] as const
  const sized = mapPlanes(upright, (plane, channels) => resized(plane, size, channels))
  const covers =
    Math.max(Math.abs(place.x0), Math.abs(place.y0)) <= atBorder &&
    Math.max(Math.abs(place.x1 - page.width), Math.abs(place.y1 - page.height)) <= atBorder
  const { gray: image, colour } = covers
    ? sized
    : mapPlanes(sized, (plane, channels) => pasted(plane, place, page, dpi, channels))
  return {
    page: page.number,
    widthPoints: page.width,
    heightPoints: page.height,
    dpi: covers ? (image.width / page.width) * 72 : dpi,
    image,
    colour: colour as ColourImage | null,
  }
}

const pixelsOf = (points: number, dpi: number): number => Math.max(1, Math.round((points / 72) * dpi))

/** Sizes that differ less are the same size: a page of 595.44 points is called 595. */
const sameSize = 0.005

function resized(plane: Plane, [toWidth, toHeight]: readonly [number, number], channels: 1 | 3): Plane {
  const isSame =
    Math.abs(plane.width - toWidth) <= sameSize * toWidth && Math.abs(plane.height - toHeight) <= sameSize * toHeight
  if (isSame) return plane
  const data = resample(plane.data, [plane.width, plane.height], [toWidth, toHeight], channels)
  return { width: toWidth, height: toHeight, data }
}

function pasted(
  plane: Plane,
  place: Box,
  page: { readonly width: number; readonly height: number },
  dpi: number,
  channels: 1 | 3,
): Plane {
  const [toWidth, toHeight] = [pixelsOf(page.width, dpi), pixelsOf(page.height, dpi)]
  const [left, top] = [Math.round((place.x0 / 72) * dpi), Math.round((place.y0 / 72) * dpi)]
  const data = new Uint8Array(toWidth * toHeight * channels).fill(255)
  const [firstX, lastX] = [Math.max(0, left), Math.min(toWidth, left + plane.width)]
  for (let y = Math.max(0, top); y < Math.min(toHeight, top + plane.height) && firstX < lastX; y++) {
    const from = ((y - top) * plane.width + firstX - left) * channels
    data.set(plane.data.subarray(from, from + (lastX - firstX) * channels), (y * toWidth + firstX) * channels)
  }
  return { width: toWidth, height: toHeight, data }
}
