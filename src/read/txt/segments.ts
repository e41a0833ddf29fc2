import { standsAlone } from '../../vi/text/line-edges.ts'
import { columnRegions, type Range } from './columns.ts'
import { htmlRegions } from './html-table.ts'
import type { Line } from './lines.ts'
import { isPipeLine } from './pipe-table.ts'

/** Lines that are read the same way; a blank line or a page break before one begins a new segment. */
export interface Segment {
  readonly kind: 'prose' | 'tabs' | 'pipes' | 'columns' | 'html'
  readonly lines: readonly Line[]
}

/** All lines to segments, in order. `blankLine` is how many blank lines between two lines mean a real one. */
export const linesToSegments = (lines: readonly Line[], blankLine: number): readonly Segment[] =>
  partedBy('html', htmlRegions(lines), lines, (outside) =>
    partedBy('columns', columnRegions(outside, blankLine), outside, (rest) => linesToRuns(rest, blankLine)),
  )

/** The regions as segments of their kind, what stands between them read by `others`. */
function partedBy(
  kind: Segment['kind'],
  regions: readonly Range[],
  lines: readonly Line[],
  others: (lines: readonly Line[]) => readonly Segment[],
): readonly Segment[] {
  const ends = [0, ...regions.map(({ end }) => end)]
  const between = ends.map((end, i) => others(lines.slice(end, regions[i]?.start ?? lines.length)))
  return between.flatMap((segments, i) => {
    const region = regions[i]
    return region === undefined ? segments : [...segments, { kind, lines: lines.slice(region.start, region.end) }]
  })
}

function linesToRuns(lines: readonly Line[], blankLine: number): readonly Segment[] {
  const runs: { kind: Segment['kind']; lines: Line[] }[] = []
  lines.forEach((line, i) => {
    const last = runs.at(-1)
    const apart = line.newPage || line.blanksBefore >= blankLine
    const kind = kindOf(lines, i, apart ? null : (last ?? null))
    if (last === undefined || apart || last.kind !== kind || opensFrame(line, last)) runs.push({ kind, lines: [line] })
    else last.lines.push(line)
  })
  return runs.map((run) =>
    run.kind === 'tabs' && run.lines.length === 1 && cellsOf(run.lines[0]!) < 3 ? { ...run, kind: 'prose' } : run,
  )
}

/** Tabs make a row, except those of an item ("1.\tMục đích") and of a set-in first line, unless rows stand above. */
function kindOf(lines: readonly Line[], at: number, above: Segment | null): Segment['kind'] {
  const { text } = lines[at]!
  if (isPipeLine(text)) return 'pipes'
  const rows = above?.kind === 'tabs' ? above.lines : null
  if (!text.includes('\t')) return rows !== null && isPieceOfRow(lines, at, rows) ? 'tabs' : 'prose'
  if (!isItem(text) && !/^\t+[^\t]*$|^[^\t]*\t+$/.test(text)) return 'tabs'
  return cellsOf(lines[at]!) > 2 || (rows !== null && cellsOf(rows[0]!) === 2) ? 'tabs' : 'prose'
}

const isItem = (text: string): boolean =>
  /^\s*(?:[-+*•●▪]|\(?\p{L}\)|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]{1,5}\.)\t+[^\t]+$/u.test(text)

/** A line break inside a cell leaves a row short, with its rest on the next lines. */
function isPieceOfRow(lines: readonly Line[], at: number, rows: readonly Line[]): boolean {
  const whole = cellsOf(rows[0]!)
  const short = rows.length > 1 && cellsOf(rows.at(-1)!) < whole
  const next = lines[at + 1]
  return short && next?.blanksBefore === 0 && next.text.includes('\t') && cellsOf(next) < whole
}

/** Head or signature set in tabs right under a table of another width. */
const opensFrame = (line: Line, above: Segment): boolean =>
  above.kind === 'tabs' &&
  cellsOf(line) !== cellsOf(above.lines[0]!) &&
  line.text.split('\t').some((cell) => standsAlone(cell.trim()))

const cellsOf = ({ text }: Line): number => text.split('\t').length
