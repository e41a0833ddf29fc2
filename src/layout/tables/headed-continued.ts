import { isIndexHead } from '../../vi/tables/table-words.ts'
import type { Line } from '../pages/lines.ts'
import { anchorsOf, bodyBelow, linesToRows } from './headed-body.ts'
import { headedGrid } from './headed-grid.ts'
import { type HeadedColumns, type HeadedTable, isNumbered } from './headed-lines.ts'
import { lineToFinePieces } from './text-grid.ts'

/** "2", "- 2 -": the number of the page, above what goes on from the page before. */
const pageNumber = /^-?\s?\d{1,3}\s?-?$/

/**
 * The lines at the top of a page that go on with a table without rules, whose head stands on a page before → the rest of
 * that table; null where they leave no blanks between its `columns`, have a head of their own, or no row number.
 */
export function linesToContinuedTable(lines: readonly Line[], columns: HeadedColumns): HeadedTable | null {
  const { index, numbersAtTop } = columns
  const cuts = lines.map((line) => ({ line, pieces: lineToFinePieces(line) }))
  const start = cuts.findIndex((cut) => !pageNumber.test(cut.line.text) || isNumbered(cut, index))
  const { body, gaps } = bodyBelow(start < 0 ? [] : cuts.slice(start), null, columns.gaps, index)
  const anchors = anchorsOf(body, gaps, index)
  const isHeaded = body.some(({ pieces }) => isIndexHead(pieces[0]!.text))
  const isList = !body.some(({ pieces }) => pieces.some(({ x0 }) => x0 >= gaps[1]!.x1))
  if (isHeaded || isList || !anchors.some((at) => isNumbered(body[at]!, index))) return null
  const cut = numbersAtTop ? anchors[0]! : 0
  const below = anchors.map((anchor) => anchor - cut)
  const rows = linesToRows(body.slice(cut), below, numbersAtTop)
  const grid = headedGrid([], cut === 0 ? rows : [body.slice(0, cut), ...rows], gaps, [])
  return { grid, columns: { ...columns, gaps } }
}
