import type { DocumentRecord } from '../../model/record.ts'
import type { Mark } from './marks.ts'

type Corners = readonly [number, number, number, number]

/** A part of a page to be shown as a picture, in points of the page as displayed. */
export interface Region {
  readonly page: number
  readonly box: Corners
}

export interface MarkedRegion extends Region {
  readonly marks: readonly Mark[]
}

/** Marks further apart than this (points, about four lines) stand in strips of their own. */
const widestGap = 56
const paddingAbove = 16
const margin = 8
/** Strips of one finding; the places of the others are still named in words. */
const mostStrips = 8

/** Strips across the pages of a document that show the marks, top to bottom; empty where the marks have no boxes. */
export function regionsOf(marks: readonly Mark[], { document, tables }: DocumentRecord): readonly MarkedRegion[] {
  return document.pages
    .flatMap(({ number, width, height }) =>
      clustersOf(marks.filter(({ evidence }) => evidence.page === number && evidence.box !== null)).map((cluster) => {
        const boxes = cluster.map(({ evidence }) => evidence.box!)
        const y0 = Math.max(0, Math.min(...boxes.map((box) => box[1])) - paddingAbove)
        const y1 = Math.min(height, Math.max(...boxes.map((box) => box[3])) + paddingAbove)
        const part = tables
          .flatMap(({ parts }) => parts)
          .find(
            ({ page, box }) => page === number && boxes.every(([, top, , bottom]) => box[1] <= top && bottom <= box[3]),
          )
        const x0 = Math.min(part?.box[0] ?? width * 0.06, ...boxes.map((box) => box[0]))
        const x1 = Math.max(part?.box[2] ?? width * 0.94, ...boxes.map((box) => box[2]))
        const box = [Math.max(0, x0 - margin), y0, Math.min(width, x1 + margin), y1] as const
        return { page: number, box, marks: cluster }
      }),
    )
    .slice(0, mostStrips)
}

/** Marks of one page, top to bottom, cut where nothing is marked for a while. */
function clustersOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const clusters: Mark[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const mark of marks.toSorted((a, b) => a.evidence.box![1] - b.evidence.box![1])) {
    const [, y0, , y1] = mark.evidence.box!
    if (y0 - bottom > widestGap) clusters.push([])
    clusters.at(-1)!.push(mark)
    bottom = Math.max(bottom, y1)
  }
  return clusters
}

/** Name of a region, to find its picture by. */
export const regionKey = ({ page, box }: Region): string => `${page}:${box.join(',')}`
