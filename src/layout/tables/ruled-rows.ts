import { centreY } from '../../model/geometry.ts'
import type { Line } from '../pages/lines.ts'
import type { Edge } from './edges.ts'
import type { Grid, Region } from './grid.ts'
import { firstAtLeast } from './lattices.ts'
import {
  crosses,
  type Gutter,
  headAbove,
  isAnchor,
  linesToRows,
  lineToSegments,
  rowsToGrid,
  segmentsToGutters,
} from './text-grid.ts'

/** Points: shorter rules are underlines. */
const shortestRule = 120
/** Points: rules of one table begin and end at the same places. */
const sameEnd = 8
/** Top, head and bottom rule. */
const fewestRules = 3
/** More rules are hatching. */
const mostRules = 500
/** Rows of figures without rules between them, in one ruled row, from which on it is a table's body. */
const fewestLines = 3

/** Rules over the same width without any upright line, the words between them in columns ("booktabs") → grids. */
export function rulesToGrids(rules: readonly Edge[], lines: readonly Line[]): readonly Grid[] {
  return stacks(rules).flatMap((stack) => {
    const bands = stack.slice(1).map((rule, i) => linesBetween(lines, stack[i]!, rule))
    const rows = bands.flatMap((band) => (band.length > 0 ? linesToRows(band, false) : []))
    const anchors = rows.flat().map(lineToSegments).filter(isAnchor)
    const gutters = segmentsToGutters(anchors)
    const body = rows.slice(rows.findIndex((row) => row.some((line) => isAnchor(lineToSegments(line))))).flat()
    const prose = body.some((line) => lineToSegments(line).some((s) => gutters.some((g) => crosses(s, g))))
    if (anchors.length === 0 || rows.length < 2 || gutters.length === 0 || prose) return []
    const head = isAnchor(lineToSegments(rows[0]![0]!)) ? linesAbove(lines, rows[0]![0]!, gutters) : []
    return [rowsToGrid(head.length === 0 ? rows : [head, ...rows], gutters)]
  })
}

/** The head of a table of which only the rows below it have a rule under them. */
function linesAbove(lines: readonly Line[], first: Line, gutters: readonly Gutter[]): readonly Line[] {
  const from = lines.indexOf(first)
  return lines.slice(headAbove(lines, from, gutters), from)
}

/** Long rules with the same ends, top to bottom, in groups of three and more. */
function stacks(rules: readonly Edge[]): readonly (readonly Edge[])[] {
  const groups: Edge[][] = []
  if (rules.length > mostRules) return groups
  for (const rule of [...rules].filter((edge) => edge.to - edge.from >= shortestRule).sort((a, b) => a.at - b.at)) {
    const group = groups.find(
      ([first]) => Math.abs(first!.from - rule.from) <= sameEnd && Math.abs(first!.to - rule.to) <= sameEnd,
    )
    if (group === undefined) groups.push([rule])
    else group.push(rule)
  }
  return groups.filter((group) => group.length >= fewestRules)
}

const linesBetween = (lines: readonly Line[], top: Edge, bottom: Edge): readonly Line[] =>
  lines.filter(({ box }) => {
    const middle = centreY(box)
    return middle > top.at && middle < bottom.at && box.x0 >= top.from - sameEnd && box.x1 <= top.to + sameEnd
  })

/**
 * A grid whose columns are ruled but whose rows are not → the grid with a row for each line of figures. Only a row that
 * holds most of the table's lines is cut: amounts one under the other in an ordinary row stay together.
 */
export function splitUnruledRows(grid: Grid, lines: readonly Line[]): Grid {
  const inside = lines.filter(({ box }) => box.y0 >= grid.ys[0]! - 1 && box.y1 <= grid.ys.at(-1)! + 1)
  const row = tallestRow(grid, inside)
  const own = inside.filter((line) => rowOf(grid, line) === row)
  const regions = grid.regions.filter((region) => region.row <= row && row < region.row + region.rowSpan)
  if (own.length * 2 < inside.length || regions.length < 3 || regions.some((region) => region.rowSpan > 1)) return grid
  const rows = linesToRows(own, false)
  if (rows.length < fewestLines || !rows.every((each) => figureCells(each, regions) >= 2)) return grid
  const cuts = rows.slice(1).map((each, i) => (lowest(rows[i]!) + highest(each)) / 2)
  return cutRow(grid, row, cuts)
}

const lowest = (lines: readonly Line[]): number => Math.max(...lines.map((line) => line.box.y1))
const highest = (lines: readonly Line[]): number => Math.min(...lines.map((line) => line.box.y0))
const rowOf = (grid: Grid, line: Line): number => firstAtLeast(grid.ys, centreY(line.box)) - 1

function tallestRow(grid: Grid, lines: readonly Line[]): number {
  const counts = grid.ys.map(() => 0)
  for (const line of lines) counts[Math.max(rowOf(grid, line), 0)]!++
  return counts.indexOf(Math.max(...counts))
}

/** In how many cells the row of lines has words. */
const figureCells = (lines: readonly Line[], regions: readonly Region[]): number =>
  regions.filter(({ box }) =>
    lines.some((line) => line.words.some((w) => w.box.x0 >= box.x0 - 1 && w.box.x1 <= box.x1 + 1)),
  ).length

function cutRow(grid: Grid, row: number, cuts: readonly number[]): Grid {
  const ys = [...grid.ys.slice(0, row + 1), ...cuts, ...grid.ys.slice(row + 1)]
  const regions = grid.regions.flatMap((region): readonly Region[] => {
    if (region.row > row) return [{ ...region, row: region.row + cuts.length }]
    if (region.row < row) return [region]
    return [...cuts, 0].map((_, i) => ({
      ...region,
      row: row + i,
      box: { ...region.box, y0: ys[row + i]!, y1: ys[row + i + 1]! },
    }))
  })
  return { ...grid, ys, regions: [...regions].sort((a, b) => a.row - b.row || a.column - b.column) }
}
