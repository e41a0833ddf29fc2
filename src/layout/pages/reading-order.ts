import { findBand } from './columns.ts'
import { type Gutter, splitLine } from './gutter.ts'
import type { Line } from './lines.ts'

/** A stretch of a page as it is read: straight down, or column by column, left to right. */
export type Region = FlowRegion | ColumnsRegion

export interface FlowRegion {
  readonly kind: 'flow'
  readonly lines: readonly Line[]
}

export interface ColumnsRegion {
  readonly kind: 'columns'
  readonly gutter: Gutter
  readonly columns: readonly (readonly Line[])[]
}

/** Lines over the whole width of a page, top to bottom → regions in reading order: head, body, recipients and signature. */
export function linesToRegions(lines: readonly Line[]): readonly Region[] {
  const regions: Region[] = []
  let flowFrom = 0
  const closeFlow = (to: number) => {
    if (to > flowFrom) regions.push({ kind: 'flow', lines: lines.slice(flowFrom, to) })
  }
  for (let i = 0; i < lines.length; i++) {
    const band = findBand(lines, i, flowFrom)
    if (band === null) continue
    closeFlow(band.from)
    const parts = lines.slice(band.from, band.to).map((line) => splitLine(line, band.gutter))
    const columns = [parts.flatMap(({ left }) => left ?? []), parts.flatMap(({ right }) => right ?? [])]
    regions.push({ kind: 'columns', gutter: band.gutter, columns: columns.flatMap(linesToColumns) })
    flowFrom = band.to
    i = band.to - 1
  }
  closeFlow(lines.length)
  return regions
}

/** A column that is itself set in columns (three signatures side by side) → its columns. */
function linesToColumns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const regions = linesToRegions(lines)
  const only = regions[0]
  if (only?.kind === 'columns' && regions.length === 1) return only.columns
  return [regions.flatMap((region) => (region.kind === 'flow' ? region.lines : region.columns.flat()))]
}
