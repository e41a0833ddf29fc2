import { type Box, centreX, centreY, holds } from '../../model/geometry.ts'
import type { RawPage, Stroke } from '../../model/raw.ts'
import { setsSideBySide } from '../flow/flow-frame.ts'
import type { LaidCell, LaidTable } from '../laid.ts'
import { cellMarks } from '../pages/footnotes.ts'
import { wordsToLines } from '../pages/lines.ts'
import { linesToGrids } from './borderless.ts'
import { type PlacedWord, paddingOf } from './cell-text.ts'
import { type Edges, mergeEdges, strokesToEdges } from './edges.ts'
import { type Grid, latticeToGrid, type Region } from './grid.ts'
import { linesToHeadedTables } from './headed.ts'
import { linesToContinuedTable } from './headed-continued.ts'
import type { HeadedColumns } from './headed-lines.ts'
import { edgesToLattices, firstAtLeast } from './lattices.ts'
import { countsOn } from './row-counting.ts'
import { rulesToGrids, splitUnruledRows } from './ruled-rows.ts'
import { paragraphText } from './table-cells.ts'
import { taggedToGrid } from './tagged-table.ts'
import { cellToParagraphs } from './turned-text.ts'
import { withoutUnderlines } from './underlines.ts'

/** More on one page are a drawing. */
const mostGrids = 200
/** Upright lines of a frame, its text set beside a margin at most. */
const frameLines = 3

/** A table of one page, the indexes in `RawPage.words` of the words that stand in it, and those that are marks of notes. */
export interface PageTable {
  readonly box: Box
  readonly table: LaidTable
  readonly words: ReadonlySet<number>
  readonly marks: readonly PlacedWord[]
  /** Of a table without rules, which may go on on the next page without its head. */
  readonly columns?: HeadedColumns
}

/**
 * Tables of one page, top to bottom. `words` are the page's words as laid out, index by index; `above` is the last table
 * of the page before, null without one. Ruled grids are believed first, then what the file tags as a table, then rules
 * without upright lines, then a head over numbered rows, here or on the page before, then figures aligned in columns.
 */
export function findTables(
  page: RawPage,
  words: readonly PlacedWord[],
  above: PageTable | null = null,
): readonly PageTable[] {
  const taken = new Set<number>()
  const tables: PageTable[] = []
  const add = (grid: Grid, columns?: HeadedColumns): void => {
    const table = gridToTable(grid, page.number, words)
    if (table === null || isFrame(table.table) || [...table.words].some((index) => taken.has(index))) return
    for (const index of table.words) taken.add(index)
    tables.push({ ...table, ...(columns && { columns }) })
  }
  const linesFree = () => wordsToLines(words.filter((word, index) => !taken.has(index) && word.text !== ''))
  const lines = linesFree()
  const freeLines = () => (taken.size === 0 ? lines : linesFree())
  const lattices = strokesToLattices(page.strokes, words)
  for (const grid of outermost(lattices.flatMap((lattice) => latticeToGrid(lattice) ?? [])))
    add(splitUnruledRows(grid, lines))
  for (const grid of page.taggedTables.flatMap((tagged) => taggedToGrid(tagged, words) ?? [])) add(grid)
  const rules = lattices.flatMap(({ horizontal, vertical }) => (vertical.length === 0 ? horizontal : []))
  for (const grid of rulesToGrids(rules, freeLines())) add(grid)
  const rest = above?.columns && tables.length === 0 ? linesToContinuedTable(freeLines(), above.columns) : null
  const restRows = rest && gridToTable(rest.grid, page.number, words)?.table.rows
  if (rest && restRows && countsOn(above!.table.rows, restRows)) add(rest.grid, rest.columns)
  for (const { grid, columns } of linesToHeadedTables(freeLines())) add(grid, columns)
  for (const grid of linesToGrids(freeLines())) add(grid)
  return tables.sort((a, b) => a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0)
}

/** Head, or recipients and signature, set side by side by a table. */
const isFrame = ({ rows, columnCount }: LaidTable): boolean =>
  setsSideBySide(
    rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.map(paragraphText))).join('\n'),
    rows.length,
    columnCount,
  )

/** Strokes → edges → lattices, the underlines of words left out. */
export function strokesToLattices(strokes: readonly Stroke[], words: readonly PlacedWord[]): readonly Edges[] {
  const { horizontal, vertical } = strokesToEdges(strokes)
  return edgesToLattices({
    horizontal: withoutUnderlines(mergeEdges(horizontal), words),
    vertical: mergeEdges(vertical),
  })
}

/** Grids of several cells that stand in no cell of another one; a frame of one cell hides nothing. */
export function outermost(grids: readonly Grid[]): readonly Grid[] {
  const tables = grids.filter((grid) => grid.regions.length > 1)
  if (tables.length > mostGrids) return []
  return tables.filter((grid) => !tables.some((other) => other !== grid && encloses(other, grid)))
}

const encloses = ({ xs, ys }: Grid, inner: Grid): boolean =>
  xs[0]! < inner.xs[0]! && ys[0]! < inner.ys[0]! && xs.at(-1)! > inner.xs.at(-1)! && ys.at(-1)! > inner.ys.at(-1)!

/** A grid and the words in it → table; null for frames, page borders and drawings. One cell with words is enough for the last row of a long table. */
function gridToTable(grid: Grid, page: number, words: readonly PlacedWord[]): PageTable | null {
  const inside = wordsByRegion(grid, words)
  const marks = new Set(inside.byRegion.flatMap((own) => [...cellMarks(own)]))
  const cells = grid.regions.map((region, i) => ({
    region,
    box: region.box,
    words: inside.byRegion[i]!.filter((word) => !marks.has(word)),
  }))
  const columns = new Set(cells.filter((cell) => cell.words.length > 0).map(({ region }) => region.column))
  if (columns.size < (grid.xs.length > frameLines ? 1 : 2)) return null
  const padding = paddingOf(cells)
  const rows: LaidCell[][] = grid.ys.slice(1).map(() => [])
  for (const { region, words: own } of cells) rows[region.row]!.push(regionToCell(region, page, own, padding))
  const box = { x0: grid.xs[0]!, y0: grid.ys[0]!, x1: grid.xs.at(-1)!, y1: grid.ys.at(-1)! }
  const table: LaidTable = {
    kind: 'table',
    rows,
    columnCount: grid.xs.length - 1,
    headerRows: 0,
    formulaRow: null,
    parts: [{ page, box }],
    caption: null,
    unit: null,
  }
  return { box, table, words: inside.indexes, marks: [...marks] }
}

function regionToCell(region: Region, page: number, words: readonly PlacedWord[], padding: number): LaidCell {
  const { row, column, rowSpan, columnSpan, box } = region
  const paragraphs = cellToParagraphs(words, box, padding)
  return { row, column, rowSpan, columnSpan, paragraphs, places: [{ page, box }] }
}

/** Each word to the region that holds its centre. */
function wordsByRegion({ xs, ys, regions }: Grid, words: readonly PlacedWord[]) {
  const columns = xs.length - 1
  const at = new Map<number, number>()
  regions.forEach(({ row, column, rowSpan, columnSpan }, i) => {
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) at.set(r * columns + c, i)
  })
  const frame = { x0: xs[0]!, y0: ys[0]!, x1: xs.at(-1)!, y1: ys.at(-1)! }
  const byRegion: PlacedWord[][] = regions.map(() => [])
  const indexes = new Set<number>()
  words.forEach((word, index) => {
    const x = centreX(word.box)
    const y = centreY(word.box)
    if (!holds(frame, x, y)) return
    const column = Math.max(firstAtLeast(xs, x) - 1, 0)
    const row = Math.max(firstAtLeast(ys, y) - 1, 0)
    if (word.text !== '') byRegion[at.get(row * columns + column)!]!.push(word)
    indexes.add(index)
  })
  return { byRegion, indexes }
}
