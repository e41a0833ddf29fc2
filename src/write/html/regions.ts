import type { DocumentRecord, Evidence } from '../../model/record.ts'
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

/** Marks further apart than this (points, about three lines) stand in strips of their own. */
const widestGap = 40
const paddingAbove = 9
const margin = 8
/** Strips of one finding; the places of the others are still named in words. */
const mostStrips = 8

/** Strips across the pages of a document that show the marks, top to bottom; empty where the marks have no boxes. */
export function regionsOf(marks: readonly Mark[], record: DocumentRecord): readonly MarkedRegion[] {
  return record.document.pages
    .flatMap(({ number, width, height }) => {
      const onPage = marks.flatMap((mark) =>
        mark.evidence.page === number && mark.evidence.box !== null
          ? [{ mark, around: withRow(mark.evidence.box, mark.evidence, record) }]
          : [],
      )
      return clustersOf(onPage).map((cluster) => {
        const [left, top, right, bottom] = unionOf(cluster.map(({ around }) => around))
        const box = [
          Math.max(0, Math.min(left, width * 0.06) - margin),
          Math.max(0, top - paddingAbove),
          Math.min(width, Math.max(right, width * 0.94) + margin),
          Math.min(height, bottom + paddingAbove),
        ] as const
        return { page: number, box, marks: cluster.map(({ mark }) => mark) }
      })
    })
    .slice(0, mostStrips)
}

/** A figure in a table is shown with all of its row on that page, so that the label can be read. */
function withRow(box: Corners, { page, start, end }: Evidence, { tables }: DocumentRecord): Corners {
  const row = tables
    .flatMap(({ rows }) => rows)
    .find((cells) => cells.some((cell) => cell.evidence.some((at) => at.start <= start && end <= at.end)))
  const boxes = (row ?? [])
    .filter(({ rowSpan }) => rowSpan === 1)
    .flatMap(({ evidence }) => evidence.flatMap((at) => (at.page === page && at.box !== null ? [at.box] : [])))
  return unionOf([box, ...boxes])
}

const unionOf = (boxes: readonly Corners[]): Corners => [
  Math.min(...boxes.map(([x0]) => x0)),
  Math.min(...boxes.map(([, y0]) => y0)),
  Math.max(...boxes.map(([, , x1]) => x1)),
  Math.max(...boxes.map(([, , , y1]) => y1)),
]

interface Shown {
  readonly mark: Mark
  readonly around: Corners
}

/** Marks of one page, top to bottom, cut where nothing is marked for a while. */
function clustersOf(marks: readonly Shown[]): readonly (readonly Shown[])[] {
  const clusters: Shown[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const shown of marks.toSorted((a, b) => a.around[1] - b.around[1])) {
    const [, y0, , y1] = shown.around
    if (y0 - bottom > widestGap) clusters.push([])
    clusters.at(-1)!.push(shown)
    bottom = Math.max(bottom, y1)
  }
  return clusters
}

/** Name of a region, to find its picture by. */
export const regionKey = ({ page, box }: Region): string => `${page}:${box.join(',')}`
