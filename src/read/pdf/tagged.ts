import { centreX, centreY } from '../../model/geometry.ts'
import type { TaggedCell, TaggedTable } from '../../model/raw.ts'
import { widest, withBlankCells } from './blank-cells.ts'
import type { PdfWord } from './words.ts'

/** The part of pdf.js' structure tree node that is read here. */
export interface StructureNode {
  readonly role?: string
  /** `content` for a leaf, whose `id` ends in `_mc` and the marked content's number. */
  readonly type?: string
  readonly id?: string
  readonly rowSpan?: number
  readonly colSpan?: number
  readonly children?: readonly StructureNode[]
}

const rowGroups = new Set(['THead', 'TBody', 'TFoot'])
const cellRoles = new Set(['TH', 'TD'])

/** The tables of the page's structure tree; those that do not hold together are left out. */
export function taggedTables(root: StructureNode, words: readonly PdfWord[]): TaggedTable[] {
  const wordsOf = new Map<number, number[]>()
  for (const [index, { mcid }] of words.entries()) {
    if (mcid === null) continue
    const indexes = wordsOf.get(mcid)
    if (indexes) indexes.push(index)
    else wordsOf.set(mcid, [index])
  }
  return nodesOf(root, 'Table')
    .map((table) => ({
      table,
      rows: withBlankCells(onThisPage(rowsOf(table).map((row) => cellsOf(row, wordsOf))), words),
    }))
    .filter(({ table, rows }) => isRectangular(rows) && holdsAllWords(table, rows, wordsOf, words))
    .map(({ rows }) => ({ rows }))
}

const nodesOf = (node: StructureNode, role: string): StructureNode[] =>
  (node.children ?? []).flatMap((child) => (child.role === role ? [child] : nodesOf(child, role)))

const rowsOf = (table: StructureNode): StructureNode[] =>
  (table.children ?? []).flatMap((child) => {
    if (child.role === 'TR') return [child]
    return rowGroups.has(child.role ?? '') ? rowsOf(child) : []
  })

const cellsOf = (row: StructureNode, wordsOf: ReadonlyMap<number, readonly number[]>): TaggedCell[] =>
  (row.children ?? [])
    .filter((cell) => cellRoles.has(cell.role ?? ''))
    .map((cell) => ({
      words: contentsOf(cell).flatMap((mcid) => wordsOf.get(mcid) ?? []),
      rowSpan: cell.rowSpan ?? 1,
      columnSpan: cell.colSpan ?? 1,
      header: cell.role === 'TH',
    }))

/** Without rows that have no words on this page: the tree gives the whole table for every page. */
function onThisPage(rows: readonly (readonly TaggedCell[])[]): readonly (readonly TaggedCell[])[] {
  const isFilled = rows.map((row) => row.some(({ words }) => words.length > 0))
  const filledAbove = [0]
  for (const filled of isFilled) filledAbove.push(filledAbove.at(-1)! + Number(filled))
  // A span that reaches past the end of the table is damage and stays.
  const kept = (row: number, rowSpan: number): number =>
    row + rowSpan > rows.length ? rowSpan : filledAbove[row + rowSpan]! - filledAbove[row]!
  return rows.flatMap((row, r) =>
    isFilled[r] ? [row.map((cell) => ({ ...cell, rowSpan: kept(r, cell.rowSpan) }))] : [],
  )
}

function contentsOf(node: StructureNode): number[] {
  if (node.type === 'content') {
    const number = /_mc(\d+)$/.exec(node.id ?? '')?.[1]
    return number === undefined ? [] : [Number(number)]
  }
  return (node.children ?? []).flatMap(contentsOf)
}

/** Every row, with the cells that span into it from above, is as wide as the first, and none reaches past the end. */
function isRectangular(rows: readonly (readonly TaggedCell[])[]): boolean {
  if (rows.length === 0 || rows.flat().some(({ columnSpan, rowSpan }) => columnSpan > widest || rowSpan > rows.length))
    return false
  const filled = rows.map(() => 0)
  for (const [index, row] of rows.entries()) {
    for (const { rowSpan, columnSpan } of row) {
      for (let below = index; below < index + rowSpan && below < rows.length; below++) filled[below]! += columnSpan
      if (index + rowSpan > rows.length) return false
    }
  }
  return filled[0]! > 1 && filled.every((count) => count === filled[0])
}

/** Each word of the table is in exactly one cell, and no other word stands between them. */
function holdsAllWords(
  table: StructureNode,
  rows: readonly (readonly TaggedCell[])[],
  wordsOf: ReadonlyMap<number, readonly number[]>,
  words: readonly PdfWord[],
): boolean {
  const inCells = rows.flat().flatMap((cell) => cell.words)
  const inTable = new Set(contentsOf(table).flatMap((mcid) => wordsOf.get(mcid) ?? []))
  if (inCells.length === 0 || new Set(inCells).size !== inCells.length || inTable.size !== inCells.length) return false
  const boxes = inCells.map((index) => words[index]!.word.box)
  const [x0, x1] = [Math.min(...boxes.map((box) => box.x0)), Math.max(...boxes.map((box) => box.x1))]
  const [y0, y1] = [Math.min(...boxes.map((box) => box.y0)), Math.max(...boxes.map((box) => box.y1))]
  return words.every(({ word: { box } }, index) => {
    const [x, y] = [centreX(box), centreY(box)]
    return inTable.has(index) || x < x0 || x > x1 || y < y0 || y > y1
  })
}
