import { repairedNumbers } from '../../vi/numbering/row-number-repair.ts'
import type { LaidBlock, LaidCell, LaidTable, LaidWord } from '../laid.ts'
import { cellText } from './table-cells.ts'

/** The tables with the row numbers that were read from pictures put right by their own sequence; typed ones stay. */
export const withScannedNumbers = (blocks: readonly LaidBlock[]): readonly LaidBlock[] =>
  blocks.map((block) => (block.kind === 'table' ? withRowNumbers(block) : block))

function withRowNumbers(table: LaidTable): LaidTable {
  const cells = table.rows.flatMap(([first]) => (first?.column === 0 && first.columnSpan === 1 ? [first] : []))
  if (!cells.some(isScanned)) return table
  const texts = cells.map(cellText)
  const changed = new Map<LaidCell, string>()
  for (const [index, text] of repairedNumbers(texts).entries())
    if (text !== texts[index] && isScanned(cells[index]!)) changed.set(cells[index]!, text)
  if (changed.size === 0) return table
  return { ...table, rows: table.rows.map((row) => row.map((cell) => withText(cell, changed.get(cell)))) }
}

const wordsOf = ({ paragraphs }: LaidCell): readonly LaidWord[] => paragraphs.flatMap(({ lines }) => lines.flat())

const isScanned = (cell: LaidCell): boolean => wordsOf(cell).some(({ confidence }) => confidence !== null)

function withText(cell: LaidCell, text: string | undefined): LaidCell {
  if (text === undefined) return cell
  const words = wordsOf(cell)
  const word = { ...words[0]!, text, raw: words.map(({ raw }) => raw).join(' ') }
  return { ...cell, paragraphs: [{ ...cell.paragraphs[0]!, lines: [[word]] }] }
}
