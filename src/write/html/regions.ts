import type { DocumentRecord, Evidence, TableRecord } from '../../model/record.ts'
import type { Mark } from './marks.ts'

type Corners = readonly [number, number, number, number]

/** A part of a page to be shown as a picture, in points of the page as displayed. */
export interface Region {
  readonly page: number
  readonly box: Corners
}

export interface MarkedRegion extends Region {
  readonly marks: readonly Mark[]
  /** The heads of the columns, as wide as the region, where it does not show them itself; null outside tables. */
  readonly heads: Region | null
}

/** Marks further apart than this (points, about three lines) stand in strips of their own. */
const widestGap = 40
const padding = 6
const headsPadding = 3
const margin = 8
const tallestHeads = 200
/** Strips of one finding; the places of the others are still named in words. */
const mostStrips = 8

/**
 * Strips across the pages of a document that show the marks, top to bottom; empty where the marks have no boxes. A part of
 * a table comes with the heads of its columns: in the same strip where they stand near, else in one of their own.
 */
export function regionsOf(marks: readonly Mark[], record: DocumentRecord): readonly MarkedRegion[] {
  return record.document.pages.flatMap((page) => stripsOf(page, marks, record)).slice(0, mostStrips)
}

/** Heads that stand over the strip before are not shown again. */
function stripsOf(page: Page, marks: readonly Mark[], record: DocumentRecord): readonly MarkedRegion[] {
  const clusters = clustersOf(shownOn(page.number, marks, record))
  return clusters.map((cluster, index) => {
    const { table } = cluster[0]!
    const before = clusters[index - 1]?.at(-1)?.table ?? null
    return stripOf(cluster, page, table === null || table === before ? null : headsOf(table))
  })
}

const shownOn = (number: number, marks: readonly Mark[], { tables }: DocumentRecord): readonly Shown[] =>
  marks.flatMap((mark) => {
    const { page, box } = mark.evidence
    if (page !== number || box === null) return []
    const { table, row } = placeIn(tables, mark.evidence)
    return [{ mark, table, around: unionOf([box, ...row]) }]
  })

function stripOf(cluster: readonly Shown[], { number, width, height }: Page, heads: Region | null): MarkedRegion {
  const [left, top, right, bottom] = unionOf(cluster.map(({ around }) => around))
  const near = heads !== null && heads.page === number && heads.box[1] <= top && top - heads.box[3] <= widestGap
  const x0 = Math.max(0, Math.min(left, width * 0.06) - margin)
  const x1 = Math.min(width, Math.max(right, width * 0.94) + margin)
  const strip = (y0: number, y1: number, around: number): Corners => [
    x0,
    Math.max(0, y0 - around),
    x1,
    Math.min(height, y1 + around),
  ]
  return {
    page: number,
    box: strip(near ? heads.box[1] : top, bottom, padding),
    marks: cluster.map(({ mark }) => mark),
    heads: heads === null || near ? null : { page: heads.page, box: strip(heads.box[1], heads.box[3], headsPadding) },
  }
}

interface Place {
  readonly table: TableRecord | null
  /** All of the row that stands on the same page, so that its label can be read. */
  readonly row: readonly Corners[]
}

function placeIn(tables: DocumentRecord['tables'], { page, start, end }: Evidence): Place {
  for (const table of tables) {
    const row = table.rows.find((cells) =>
      cells.some((cell) => cell.evidence.some((at) => at.start <= start && end <= at.end)),
    )
    if (row === undefined) continue
    const pieces = row.filter(({ rowSpan }) => rowSpan === 1).flatMap(({ evidence }) => evidence)
    return { table, row: pieces.flatMap((at) => (at.page === page && at.box !== null ? [at.box] : [])) }
  }
  return { table: null, row: [] }
}

/** Where the heads of the columns are printed first; null for a table without, and for heads too tall to be some. */
function headsOf({ headerCells }: TableRecord): Region | null {
  const pieces = headerCells.flat().flatMap(({ evidence }) => evidence)
  const page = pieces[0]?.page ?? null
  const boxes = pieces.flatMap((at) => (at.page === page && at.box !== null ? [at.box] : []))
  if (page === null || boxes.length === 0) return null
  const box = unionOf(boxes)
  return box[3] - box[1] > tallestHeads ? null : { page, box }
}

const unionOf = (boxes: readonly Corners[]): Corners => [
  Math.min(...boxes.map(([x0]) => x0)),
  Math.min(...boxes.map(([, y0]) => y0)),
  Math.max(...boxes.map(([, , x1]) => x1)),
  Math.max(...boxes.map(([, , , y1]) => y1)),
]

type Page = DocumentRecord['document']['pages'][number]

interface Shown {
  readonly mark: Mark
  readonly around: Corners
  readonly table: TableRecord | null
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
